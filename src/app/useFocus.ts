/** What is done for those without a mouse or a screen, and for the browser's tab, comes when there is time; without it the page can be used in more steps. */

import { useEffect, useState } from 'react'
import { useSay } from '../components/shared/announce.tsx'
import { spoken } from '../dates/chapter.ts'
import { whenIdle } from '../timeline/whenIdle.ts'
import { wordsIn } from '../words/words.ts'
import type { Page } from './page.ts'

type Late = readonly [typeof import('../components/page/focus.ts'), typeof import('./describeView.ts')]

export function useFocus({ frame, session, loads: { shown }, isLed }: Page): void {
  const say = useSay()
  const [late, setLate] = useState<Late>()
  useEffect(
    () =>
      whenIdle(() => {
        const coming = [spoken(import('../components/page/focus.ts')), import('./describeView.ts')] as const
        // Where it does not come the page is told (`useMissingCode.ts`).
        Promise.all(coming).then(setLate, () => {})
      }),
    [],
  )
  useEffect(() => {
    if (!late) return
    const { root } = frame
    const { view } = session
    const [code, { describeView }] = late
    const { goTo, end } = code.keepFocus(root)
    const ends = [
      end,
      code.oneStops(root),
      code.keepPlace(root, session, isLed),
      code.sayView(view, say),
      code.skipLinks({ frame, view, shown, goTo }),
      describeView(root.ownerDocument, session, shown, wordsIn),
    ]
    return () => {
      for (const stop of ends) stop()
    }
  }, [late, frame, session, shown, isLed, say])
}
