/** What is odd in a dataset, as lines: each kind with the first few places, dates as the file has them, but for `..`, which is no word. */
import type { Oddity, OddityGroup } from '../dataset/oddityGroups.ts'
import { shortened } from '../dates/shortened.ts'
import type { Lang } from '../languages.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { oddityWordsIn } from '../words/oddityWords.ts'
import { problemWordsIn } from '../words/problemWords.ts'

/** Where a row stands, as problems name it: `terms[3].start`. */
export type Place = (oddity: Oddity) => string

export function oddityLines(groups: readonly OddityGroup[], place: Place, lang: Lang): string[] {
  const [words, { rows }] = [oddityWordsIn(lang), problemWordsIn(lang)]
  return groups.flatMap(({ kind, table, count, first }) => {
    const heading = commandWordsIn(lang).warning(words.heading(kind))
    if (kind === 'noSources') return [heading]
    const places = first.map((oddity) => {
      const said = words.told(
        kind,
        oddity.key,
        oddity.values.map((value) => (value === '..' ? words.current : shortened(value))),
      )
      return `  ${place(oddity)}${said === '' ? '' : `${words.colon}${said}`}`
    })
    const more = count > first.length ? [`  ${words.more(count - first.length)}`] : []
    return [`${heading}${words.colon}${rows(count, table)}`, ...places, ...more]
  })
}
