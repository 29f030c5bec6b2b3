/** What is wrong in a dataset's tables: the first problems, and how many there are. */
import type { Reason } from '../dataset/reasons.ts'
import type { Problem } from '../dataset/validate.ts'
import { shortened } from '../dates/shortened.ts'
import { KEPT_PROBLEMS } from './readBytes.ts'

/** Problems of a dataset whose tables are columns. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[]
  readonly count: number
  constructor(problems: readonly Problem[], count: number) {
    super('not a dataset of this format')
    this.problems = problems
    this.count = count
  }
}

export interface Problems {
  /** `row` counts from 0, and is told from 1 as tools do; null is the file as a whole. */
  add(file: string, row: number | null, column: string, reason: Reason): void
  addAll(problems: readonly Problem[]): void
  /** Throws DatasetError where there is any. */
  check(): void
}

export function collectProblems(): Problems {
  const kept: Problem[] = []
  let count = 0
  const push = (problem: () => Problem) => {
    if (++count <= KEPT_PROBLEMS) kept.push(problem())
  }
  return {
    add: (file, row, column, reason) =>
      push(() => ({
        path: `${file}${row === null ? '' : ` row ${row + 1}`} column ${shortened(column)}`,
        reason,
      })),
    addAll: (problems) => {
      for (const problem of problems) push(() => problem)
    },
    check: () => {
      if (count > 0) throw new DatasetError(kept, count)
    },
  }
}
