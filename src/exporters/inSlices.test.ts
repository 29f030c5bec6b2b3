import { describe, expect, it } from 'vitest'
import { inSlices } from './inSlices.ts'

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
