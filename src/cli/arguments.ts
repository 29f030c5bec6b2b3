/** What is typed behind the command, read or refused. */
import type { CommandWords } from '../words/commandWords.ts'

/** What is wrong with the arguments; the usage follows it. */
export class UsageError extends Error {}

/** One of the texts that are known. Throws UsageError. */
export function oneOf<T extends string>(
  words: CommandWords,
  name: string,
  text: string,
  known: readonly T[],
): T {
  const found = known.find((one) => one === text)
  if (found === undefined) throw new UsageError(words.noneOf(name, known.join(', '), text))
  return found
}

const MOST = 999_999_999

/** A whole number. Throws UsageError where it is none, or out of range. */
export function wholeNumber(
  words: CommandWords,
  name: string,
  text: string | undefined,
  least: number,
  most = MOST,
): number {
  if (text === undefined || !/^\d{1,9}$/.test(text) || Number(text) < least || Number(text) > most)
    throw new UsageError(words.wholeNumber(name, least, most))
  return Number(text)
}
