/** For tests: what is refused as a reader of English is told. */
import type { Reason, Unreadable } from '../../dataset/reasons.ts'
import type { Problem } from '../../dataset/validate.ts'
import { englishProblems } from '../englishProblems.ts'

export const inEnglish: (reason: Reason | Unreadable) => string = englishProblems.reason

export const sentenceInEnglish: (reason: Reason | Unreadable) => string = englishProblems.sentence

export const problemsInEnglish = (problems: readonly Problem[]): { path: string; reason: string }[] =>
  problems.map(({ path, reason }) => ({ path, reason: inEnglish(reason) }))
