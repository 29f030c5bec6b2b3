/** `tenure validate`: the page's own check, for authors at a prompt; and what is odd, of which the page has a count. */
import { sum } from 'd3'
import { checksOf } from '../dataset/checks.ts'
import { odditiesOf } from '../dataset/oddities.ts'
import { EACH } from '../dataset/oddityGroups.ts'
import type { Lang } from '../languages.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { checkFile } from './checkFile.ts'
import type { Said } from './importPaths.ts'
import { oddityLines } from './oddityLines.ts'
import { datasetPath, problemLines } from './readDataset.ts'

interface Options extends Said {
  readonly strict?: boolean
  readonly checks?: boolean
  /** All of a kind are named, not the first few. */
  readonly all?: boolean
  readonly lang?: Lang
}

/**
 * 0 where the file, or the folder's `dataset.json`, is a dataset, or is read as one from another format, else 1; where it is `strict`
 * also 1 where anything is odd, left out or in doubt. `checks` adds what there is to check among those who hold an office. Throws FileError where it cannot be read.
 */
export async function validateFile(
  path: string,
  { strict = false, checks = false, all = false, lang = 'en', ...said }: Options = {},
): Promise<number> {
  const file = datasetPath(path)
  const words = commandWordsIn(lang)
  const checked = await checkFile(file, { ...said, all }, (line) => console.log(line), lang)
  if (checked.ok) {
    const { dataset, place, report } = checked
    const whole = all ? EACH : undefined
    const oddities = [...odditiesOf(dataset, whole), ...(checks ? checksOf(dataset, whole) : [])]
    for (const line of oddityLines(oddities, place, lang)) console.log(line)
    const { people, terms, events } = dataset
    const { leftOut, doubts } = report ?? { leftOut: { count: 0 }, doubts: { count: 0 } }
    const odd = sum(oddities, ({ count }) => count) + leftOut.count + doubts.count
    console.log(words.counts(file, people.count, terms.count, events.count, odd))
    return strict && odd > 0 ? 1 : 0
  }
  for (const line of problemLines(checked.problems, checked.count, lang)) console.log(line)
  console.log(words.problems(file, checked.count))
  return 1
}
