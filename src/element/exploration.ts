/** A dataset in an element, and what of it the attributes let through. */
import type { Dataset } from '../dataset/dataset.ts'
import type { FilterIds } from '../query/clause.ts'
import type { FindText } from '../query/match.ts'
import type { Answer } from '../query/result.ts'
import { createAnswers } from '../state/answer.ts'

export interface Exploration {
  readonly dataset: Dataset
  /** All of it has come. */
  readonly whole: boolean
  readonly answer: (filter: FilterIds) => Answer
}

export const explore = (
  dataset: Dataset,
  whole: boolean,
  finder: () => FindText | undefined,
): Exploration => ({ dataset, whole, answer: createAnswers(dataset, finder) })
