/** What a part of the attack is given, and what it says of itself. */

export interface Options {
  readonly count: number
  readonly seed: number
  /** Of the page in the browser; where a part needs none, `null` would do. */
  readonly browser: string
  /** The folder of the built page. */
  readonly dist: string
  /** Is told after each that was tried. */
  readonly onTried?: (tally: Tally) => void
}

export type Part = (options: Options) => Promise<Tally>

/** How it went: everything tried was refused in words, or accepted, or it failed. */
export class Tally {
  tried = 0
  refused = 0
  accepted = 0
  /** What failed, with its input. */
  readonly failures: string[] = []
  /** What is no failure and worth a line. */
  readonly remarks: string[] = []
  readonly #onTried: (tally: Tally) => void

  constructor(onTried: (tally: Tally) => void = () => {}) {
    this.#onTried = onTried
  }

  add(outcome: Outcome): void {
    this.tried++
    if (outcome === 'refused') this.refused++
    else if (outcome === 'accepted') this.accepted++
    else this.failures.push(outcome.failed)
    this.#onTried(this)
  }
}

export type Outcome = 'refused' | 'accepted' | { readonly failed: string }

/** An input in a line of a report: long ones are cut, and what cannot be seen is written as its code. */
export function shown(input: unknown, length = 300): string {
  const text = typeof input === 'string' ? JSON.stringify(input) : (JSON.stringify(input) ?? String(input))
  const seen = text.replace(
    /[^\x20-\x7E\p{L}\p{N}\p{S}\p{P}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )
  return seen.length > length ? `${seen.slice(0, length)}… (${seen.length} signs)` : seen
}
