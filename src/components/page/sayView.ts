/** Says which years are in view when the axis was zoomed or moved, and the order of lanes when that was changed. */
import { yearOf } from '../../dates/day.ts'
import { formatDay, formatYears } from '../../dates/format.ts'
import type { Store } from '../../state/store.ts'
import type { ViewState } from '../../state/viewState.ts'
import { saidWordsIn } from '../../words/saidWords.ts'
import { wordsIn } from '../../words/words.ts'
import type { Say } from '../shared/announce.tsx'

/** Fewer days than this are said by their first and last, not by years. */
const FEW_DAYS = 1100

/** Until the returned function is called. */
export function sayView(view: Store<ViewState>, say: Say): () => void {
  let before = view.get()
  return view.subscribe(() => {
    const now = view.get()
    if (now.view.from !== before.view.from || now.view.to !== before.view.to) say('axis', axisText(now))
    if (now.sort !== before.sort)
      say('order', saidWordsIn(now.lang).sorted(wordsIn(now.lang).sorts[now.sort]))
    before = now
  })
}

function axisText({ view: { from, to }, lang }: ViewState): string {
  const words = saidWordsIn(lang)
  if (from === null || to === null) return words.allInView
  if (to - from < FEW_DAYS) return words.inView(words.fromTo(formatDay(from, lang), formatDay(to, lang)))
  return words.inView(formatYears(yearOf(from), yearOf(to), lang))
}
