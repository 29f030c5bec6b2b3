import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Begun, createLoads, type Load } from './loads.ts'

interface Thing {
  readonly url: string
  readonly whole: boolean
  /** Tells one load of an address from another. */
  readonly nr: number
}

/** Loads whose answers are given by hand, in whatever order; `asked` has each load that was begun. */
function byHand() {
  const asked: (Begun<Thing> & {
    url: string
    come: (thing: Thing) => void
    fail: (why: unknown) => void
  })[] = []
  const loads = createLoads<Thing>(
    (url, begun) => new Promise((come, fail) => asked.push({ url, ...begun, come, fail })),
  )
  const part = (nr: number) => asked[nr]?.onPart({ url: asked[nr].url, whole: false, nr })
  const come = async (nr: number) => {
    asked[nr]?.come({ url: asked[nr].url, whole: true, nr })
    await heard()
  }
  const fail = async (nr: number) => {
    asked[nr]?.fail(`no ${nr}`)
    await heard()
  }
  return { loads, asked, part, come, fail }
}

/** When all that follows from an answer has followed. */
const heard = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('the loads of a page', () => {
  it('show what has come, after its first part', async () => {
    const { loads, asked, part, come } = byHand()
    loads.go('a')
    expect(loads.latest.get()).toEqual({ url: 'a', state: 'loading' })
    asked[0]?.onProgress({ stage: 'check', loaded: 5, total: 9 })
    expect(loads.progress.get().stage).toBe('check')
    part(0)
    expect(loads.shown.get()).toMatchObject({ nr: 0, whole: false })
    await come(0)
    expect(loads.shown.get()).toMatchObject({ nr: 0, whole: true })
    expect(loads.latest.get()).toEqual({ url: 'a', state: 'done' })
  })

  it('keep the last two, and load no third anew', async () => {
    const { loads, asked, come } = byHand()
    for (const [nr, url] of ['a', 'b', 'c'].entries()) {
      loads.go(url)
      await come(nr)
    }
    loads.go('b')
    expect(loads.shown.get()).toMatchObject({ url: 'b', nr: 1 })
    loads.go('c')
    expect(asked).toHaveLength(3)
    loads.go('a')
    expect(loads.latest.get()).toEqual({ url: 'a', state: 'loading' })
    expect(loads.shown.get()).toMatchObject({ url: 'c' })
  })

  it('bring back what was shown where a load is refused or cancelled, and its first part with it', async () => {
    const { loads, part, come, fail } = byHand()
    loads.go('a')
    await come(0)
    loads.go('b')
    part(1)
    await fail(1)
    expect(loads.latest.get()).toEqual({ url: 'b', state: 'refused', error: 'no 1' })
    expect(loads.shown.get()).toMatchObject({ url: 'a', whole: true })
    loads.again()
    expect(loads.latest.get()).toEqual({ url: 'b', state: 'loading' })
    part(2)
    loads.cancel()
    expect(loads.latest.get()).toEqual({ url: 'b', state: 'cancelled' })
    expect(loads.shown.get()).toMatchObject({ url: 'a', whole: true })
  })

  it('leave what is shown as it has been changed meanwhile', async () => {
    const { loads, come, fail } = byHand()
    loads.go('a')
    await come(0)
    const changed = { url: 'a', whole: true, nr: 7 }
    loads.shown.set(changed)
    loads.go('b')
    await fail(1)
    expect(loads.shown.get()).toBe(changed)
  })

  it('say that a load is refused also where what has come cannot be shown', async () => {
    const { loads, come } = byHand()
    loads.shown.subscribe(() => {
      throw new Error('not to be drawn')
    })
    loads.go('a')
    await come(0)
    expect(loads.latest.get()).toMatchObject({ state: 'refused', error: new Error('not to be drawn') })
  })

  it('end what is left', () => {
    const { loads, asked } = byHand()
    loads.go('a')
    loads.go('a')
    expect(asked).toHaveLength(1)
    loads.go('b')
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
    loads.cancel()
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true])
  })
})

type Act =
  | readonly ['go', string]
  | readonly ['again']
  | readonly ['cancel']
  /** What one of the last loads answers: 0 is the last that was begun. */
  | readonly ['part' | 'come' | 'fail', number]

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('go' as const), fc.constantFrom('a', 'b', 'c', 'd')),
    fc.constantFrom(['again'] as const, ['cancel'] as const),
    fc.tuple(fc.constantFrom('part' as const, 'come' as const, 'fail' as const), fc.nat(3)),
  ),
  { maxLength: 40 },
)

/** What the acts lead to, by the obvious way: what came whole lies on a pile, and one load at most goes on. */
function obvious(all: readonly Act[]) {
  const begun: { readonly url: string; aborted: boolean }[] = []
  const pile: Thing[] = []
  let part: Thing | undefined
  let going: number | undefined
  let load: Load = { url: '', state: 'done' }
  const stop = () => {
    const left = begun[going ?? -1]
    if (left) left.aborted = true
    going = undefined
  }
  const begin = (url: string) => {
    stop()
    going = begun.push({ url, aborted: false }) - 1
    load = { url, state: 'loading' }
  }
  const end = (state: Load) => {
    going = part = undefined
    load = state
  }
  const lay = (thing: Thing) => {
    pile.push(thing)
    end({ url: thing.url, state: 'done' })
  }
  /** The last two addresses on the pile, each as it lies uppermost. */
  const kept = () => {
    const found = new Map<string, Thing>()
    for (const thing of pile.toReversed()) if (!found.has(thing.url)) found.set(thing.url, thing)
    return [...found.values()].slice(0, 2)
  }
  for (const [act, which] of all) {
    if (act === 'go') {
      if (which === load.url) continue
      const known = kept().find(({ url }) => url === which)
      stop()
      if (known) lay(known)
      else begin(which)
    } else if (act === 'again') begin(load.url)
    else if (act === 'cancel') {
      if (going === undefined) continue
      stop()
      end({ url: load.url, state: 'cancelled' })
    } else {
      const nr = begun.length - 1 - which
      if (nr !== going) continue
      if (act === 'part') part = { url: load.url, nr, whole: false }
      else if (act === 'come') lay({ url: load.url, nr, whole: true })
      else end({ url: load.url, state: 'refused', error: `no ${nr}` })
    }
  }
  return { begun, load, shown: part ?? pile.at(-1) }
}

describe('loads, whatever is done with them', () => {
  it('come to what the obvious way says', () =>
    fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const { loads, asked, part, come, fail } = byHand()
        for (const [n, [act, which]] of all.entries()) {
          const nr = asked.length - 1 - Number(which)
          if (act === 'go') loads.go(which)
          else if (act === 'part') part(nr)
          else if (act === 'come') await come(nr)
          else if (act === 'fail') await fail(nr)
          else loads[act]()
          const { begun, load, shown } = obvious(all.slice(0, n + 1))
          expect(asked.map(({ url, signal }) => ({ url, aborted: signal.aborted }))).toEqual(begun)
          expect(loads.latest.get()).toEqual(load)
          expect(loads.shown.get()).toEqual(shown)
        }
      }),
      { numRuns: 300 },
    ))

  it('tell of the progress of no other load', () => {
    const { loads, asked } = byHand()
    loads.go('a')
    loads.go('b')
    const told = vi.fn()
    loads.progress.subscribe(told)
    asked[0]?.onProgress({ stage: 'check', loaded: 1, total: 1 })
    expect(told).not.toHaveBeenCalled()
    asked[1]?.onProgress({ stage: 'check', loaded: 2, total: 2 })
    expect(loads.progress.get().loaded).toBe(2)
  })
})
