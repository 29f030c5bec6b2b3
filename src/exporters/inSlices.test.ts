import { describe, expect, it } from 'vitest'
import { atOnce } from '../dataset/atOnce.ts'
import { inSlices, inSteps, type Steps, within } from './inSlices.ts'

/** Pieces each of which takes as long as a slice, more or less. */
function* slow(count: number) {
  for (let i = 0; i < count; i++) {
    const until = performance.now() + 1
    while (performance.now() < until);
    yield i % 2 === 0 ? `${i} ` : ''
  }
}

describe('an export in slices', () => {
  it('has all pieces, and says how far it is, ever further', async () => {
    const parts: number[] = []
    const made = await inSlices({ pieces: slow(200), count: 200 }, { onProgress: (part) => parts.push(part) })
    expect(made.join('')).toBe(Array.from({ length: 100 }, (_, i) => `${2 * i} `).join(''))
    expect(parts.length).toBeGreaterThan(0)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts.at(-1)).toBeLessThanOrEqual(1)
  })

  it('ends where it is stopped', async () => {
    const stopping = new AbortController()
    let made = 0
    const counted = (function* () {
      for (const piece of slow(1_000_000)) {
        made++
        yield piece
      }
    })()
    const saving = inSlices({ pieces: counted, count: 1_000_000 }, { signal: stopping.signal })
    setTimeout(() => stopping.abort())
    await expect(saving).rejects.toThrow(/abort/i)
    expect(made).toBeLessThan(1_000_000)
  })
})

/** Work of so many steps, each as long as a slice, more or less, which says how many there were. */
function* working(steps: number): Steps<number> {
  for (let i = 0; i < steps; i++) {
    const until = performance.now() + 15
    while (performance.now() < until);
    yield i / steps
  }
  return steps
}

describe('work in steps', () => {
  it('comes to the same, paused or at once, and as a part of other work', async () => {
    const parts: number[] = []
    const both = function* (): Steps<number> {
      return (yield* within(0, 0.5, working(3))) + (yield* within(0.5, 1, working(2)))
    }
    expect(await inSteps(both(), { onProgress: (part) => parts.push(part) })).toBe(5)
    expect(parts).toEqual([0, 1 / 6, 1 / 3, 0.5, 0.75])
    expect(atOnce(both())).toBe(5)
  })
})
