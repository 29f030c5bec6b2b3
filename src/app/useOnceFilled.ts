/** What a page that is filled gets when there is time: without it, and without what it says in the browser's tab, it can be used, in more steps. */
import { useEffect, useState } from 'react'
import { useSay } from '../components/shared/announce.tsx'
import type { Dataset } from '../dataset/dataset.ts'
import { spoken } from '../dates/chapter.ts'
import { whenIdle } from '../timeline/whenIdle.ts'
import { wordsIn } from '../words/words.ts'
import type { Page } from './page.ts'

type Late = readonly [typeof import('../components/page/onceFilled.ts'), typeof import('./describeView.ts')]

/** Whoever cancels a long load by key must find the focus kept. */
const LONGEST_MS = 1000

/**
 * While the page `waits` for data it does not come at once: who reads the data needs the processor. `whole` is what is shown, once
 * all of it is there.
 */
export function useOnceFilled(page: Page, waits: boolean, whole: Dataset | undefined): void {
  const { frame, session, loads, isLed } = page
  const { shown } = loads
  const say = useSay()
  const [late, setLate] = useState<Late>()
  useEffect(() => {
    if (late) return
    const come = () => {
      const coming = [
        spoken(import('../components/page/onceFilled.ts')),
        import('./describeView.ts'),
      ] as const
      // Where it does not come the page is told (`useMissingCode.ts`).
      Promise.all(coming).then(setLate, () => {})
    }
    if (!waits) return whenIdle(come)
    const timer = setTimeout(come, LONGEST_MS)
    return () => clearTimeout(timer)
  }, [waits, late])
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
  useChinese(page, late, whole)
}

/** Alone: an effect that stays keeps alive all that the others beside it see, and this one sees a dataset. */
function useChinese(
  { frame, session, search }: Page,
  late: Late | undefined,
  whole: Dataset | undefined,
): void {
  useEffect(() => {
    if (!late || !whole) return
    return late[0].followSearches(frame.root, whole, session.view.get().q, search.better)
  }, [late, frame, session, search, whole])
}
