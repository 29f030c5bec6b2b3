/** The keys of a list that is one stop of Tab. */
import type { KeyboardEvent } from 'react'

/** Page Up and Page Down pass so many rows. */
const PAGE = 8

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The row that a key leads to, of so many; `undefined` where the key is none of these. */
export function rowForKey(
  { key }: Pick<KeyboardEvent, 'key'>,
  row: number,
  count: number,
): number | undefined {
  const step = STEPS[key]
  return step === undefined ? undefined : Math.min(Math.max(row + step, 0), count - 1)
}
