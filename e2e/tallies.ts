/** Prints at the end of a run what its tests have counted: the runs of axe and what they found, keys and their goals. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

export default class Tallies implements Reporter {
  readonly #keys: string[] = []
  #runs = 0
  #findings = 0

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type === 'keys') this.#keys.push(description)
      if (type !== 'axe') continue
      this.#runs++
      this.#findings += Number(description)
    }
  }

  onEnd(): void {
    if (this.#keys.length > 0) console.log(['\nKeys pressed:', ...this.#keys.sort()].join('\n  '))
    if (this.#runs > 0) console.log(`\naxe: ${this.#runs} runs, ${this.#findings} findings`)
  }
}
