import { describe, expect, test } from 'vitest'
import { shareReadings } from './shareReadings.ts'

/** A reading in the test's hands: what was begun, told and ended. */
function byHand() {
  const begun: {
    url: string
    signal: AbortSignal
    part: (part: string) => void
    end: (whole: string) => void
    fail: (error: Error) => void
  }[] = []
  const read = shareReadings<string, string>(
    (url, signal, part) =>
      new Promise((end, fail) => {
        begun.push({ url, signal, part, end, fail })
        signal.addEventListener('abort', () => fail(signal.reason))
      }),
  )
  const ask = (url: string) => {
    const parts: string[] = []
    const mine = new AbortController()
    const whole = read(url, mine.signal, (part) => parts.push(part))
    whole.catch(() => {})
    return { parts, whole, leave: () => mine.abort(new Error('left')) }
  }
  return { begun, ask, one: () => begun[begun.length - 1] as (typeof begun)[number] }
}

const nothing = () => {}

describe('one reading of an address', () => {
  test('is shared by all who ask while it goes on, those too who come after its first part', async () => {
    const { begun, ask, one } = byHand()
    const [first, second] = [ask('a'), ask('a')]
    one().part('lanes')
    const third = ask('a')
    one().end('all')
    expect(await Promise.all([first.whole, second.whole, third.whole])).toEqual(['all', 'all', 'all'])
    expect([first.parts, second.parts, third.parts]).toEqual([['lanes'], ['lanes'], ['lanes']])
    expect(begun).toHaveLength(1)
  })

  test('is kept no longer than it goes on, and is not that of another address', async () => {
    const { begun, ask, one } = byHand()
    const before = ask('a')
    one().end('old')
    expect(await before.whole).toBe('old')
    ask('a')
    ask('b')
    expect(begun.map(({ url }) => url)).toEqual(['a', 'a', 'b'])
  })

  test('goes on when one leaves, who hears no more of it', async () => {
    const { ask, one } = byHand()
    const [leaver, stayer] = [ask('a'), ask('a')]
    leaver.leave()
    await expect(leaver.whole).rejects.toThrow('left')
    expect(one().signal.aborted).toBe(false)
    one().part('lanes')
    one().end('all')
    expect(await stayer.whole).toBe('all')
    expect([leaver.parts, stayer.parts]).toEqual([[], ['lanes']])
  })

  test('ends when the last has left, and the next to ask begins another', async () => {
    const { begun, ask, one } = byHand()
    const [a, b] = [ask('a'), ask('a')]
    a.leave()
    b.leave()
    await expect(b.whole).rejects.toThrow('left')
    expect(one().signal.aborted).toBe(true)
    const next = ask('a')
    expect(begun).toHaveLength(2)
    one().end('all')
    expect(await next.whole).toBe('all')
  })

  test('that fails fails for all who wait, and is begun anew for the next', async () => {
    const { begun, ask, one } = byHand()
    const [a, b] = [ask('a'), ask('a')]
    one().fail(new Error('broken'))
    await expect(a.whole).rejects.toThrow('broken')
    await expect(b.whole).rejects.toThrow('broken')
    ask('a')
    expect(begun).toHaveLength(2)
  })

  test('is not ended by who leaves after it has come', async () => {
    const { ask, one } = byHand()
    const late = ask('a')
    one().end('all')
    await late.whole
    await Promise.resolve().then(nothing)
    late.leave()
    expect(one().signal.aborted).toBe(false)
  })

  test('is not begun for one who has left already', async () => {
    const begun: string[] = []
    const read = shareReadings<string, string>(async (url) => {
      begun.push(url)
      return 'all'
    })
    await expect(read('a', AbortSignal.abort(new Error('left')), nothing)).rejects.toThrow('left')
    expect(begun).toEqual([])
  })
})
