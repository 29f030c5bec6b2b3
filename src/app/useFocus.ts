/** What is done for those without a mouse or a screen comes when there is time; without it the page can be used in more steps. */

import { useEffect, useState } from 'react'
import { useSay } from '../components/shared/announce.tsx'
import { whenIdle } from '../components/shared/whenIdle.ts'
import { spoken } from '../dates/chapter.ts'
import type { Page } from './page.ts'

export function useFocus({ frame, session: { view }, loads: { shown } }: Page): void {
  const say = useSay()
  const [code, setCode] = useState<typeof import('../components/page/focus.ts')>()
  useEffect(
    () =>
      whenIdle(() => {
        // Where it does not come the page is told (`useMissingCode.ts`).
        spoken(import('../components/page/focus.ts')).then(setCode, () => {})
      }),
    [],
  )
  useEffect(() => {
    if (!code) return
    const { root } = frame
    const { goTo, end } = code.keepFocus(root)
    const ends = [
      end,
      code.oneStops(root),
      code.sayView(view, say),
      code.skipLinks({ frame, view, shown, goTo }),
    ]
    return () => {
      for (const stop of ends) stop()
    }
  }, [code, frame, view, shown, say])
}
