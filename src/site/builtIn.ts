/** The dataset that the page is built with. */
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import { validate } from '../dataset/validate.ts'
import { problemWordsIn } from '../words/problemWords.ts'

/** Throws Error where it is none. */
export function openBuiltIn(json: string): Dataset {
  const validated = validate(JSON.parse(json))
  if (validated.ok) return openDataset(toColumns(validated.file))
  const [problem] = validated.problems
  throw new Error(`the built-in dataset: ${problem && problemWordsIn('en').reason(problem.reason)}`)
}
