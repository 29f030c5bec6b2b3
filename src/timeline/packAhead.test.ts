import { describe, expect, it, vi } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { UNSTATED_SIGN } from '../layout/labels.ts'
import { MOST_COMFORTABLE } from '../layout/laneMetrics.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { NO_FILTER } from '../query/testing/smallFile.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { type Arrangement, createArranger, type Shown } from './arrange.ts'
import { packAhead } from './packAhead.ts'

const dataset = openDataset(toColumns(generateFile(3000, 1)))
const everybody = Array.from({ length: dataset.people.count }, (_, i) => dataset.people.id(i))

const shown = (person: string[]): Shown => ({
  dataset,
  result: queryDataset(dataset, resolveFilter(dataset, { ...NO_FILTER, person }).filter),
  view: DEFAULT_VIEW,
  embedded: false,
})

/** An arrangement of some people, all where none are named. */
function arranged() {
  const measure = vi.fn((text: string, _font?: string) => 7 * text.length)
  const { looksOf, arrange } = createArranger(measure)
  return {
    labels: () =>
      measure.mock.calls.filter(([text, font]) => font === undefined && text !== UNSTATED_SIGN).length,
    arrange: (person: string[] = []) =>
      arrange(shown(person), { width: 1000, height: 400, scale: 1 }, looksOf(shown([])).domain),
  }
}

/** A window whose reader does nothing until told. */
function idleWindow() {
  const waiting = new Map<number, () => void>()
  let count = 0
  return {
    window: {
      requestIdleCallback: (run: () => void) => waiting.set(++count, run) && count,
      cancelIdleCallback: (id: number) => waiting.delete(id),
    } as unknown as Window,
    /** Does what waits, and what that has wait, for so many turns; tells how many there were. */
    rest: (most = Number.POSITIVE_INFINITY) => {
      let turns = 0
      for (const [id, run] of waiting) {
        if (turns === most) break
        waiting.delete(id)
        run()
        turns++
      }
      return turns
    },
  }
}

describe('lanes packed ahead', () => {
  const some = everybody.slice(0, MOST_COMFORTABLE + 100)

  it('are not packed by the filter that leaves them as they are', () => {
    const { arrange, labels } = arranged()
    const all = arrange()
    const before = labels()
    const { window, rest } = idleWindow()
    packAhead(all, window)
    expect(labels()).toBe(before)
    rest()
    const ahead = labels()
    const { lanes } = arrange(some)
    expect([ahead > before, labels()]).toEqual([true, ahead])
    const alone = arranged()
    const packed = alone.arrange(some).lanes
    expect(alone.labels()).toBeGreaterThan(0)
    expect([lanes.rowCount, lanes.top]).toEqual([packed.rowCount, packed.top])
  })

  it('are packed person by person, each once, in turns that grow', () => {
    const all = arranged().arrange()
    const asked: (readonly number[])[] = []
    const pack: Arrangement['pack'] = (view, keep, matching) => {
      expect([view, keep, matching?.events.length]).toEqual([all.domain, undefined, 0])
      asked.push([...(matching?.terms ?? [])])
      return all.lanes
    }
    const { window, rest } = idleWindow()
    packAhead({ ...all, pack }, window)
    rest()
    expect(asked.flat()).toEqual([...dataset.termsByPerson.items])
    const whose = (turn: readonly number[]) => new Set(turn.map((term) => dataset.term.person[term]))
    expect(asked.reduce((sum, turn) => sum + whose(turn).size, 0)).toBe(dataset.people.count)
    // A person's terms are not divided, so each turn may have some more.
    const sizes = asked.map(({ length }) => 100 * Math.floor(length / 100))
    expect(sizes.slice(0, 4)).toEqual([100, 200, 400, 800])
    expect(Math.max(...sizes)).toBe(800)
  })

  it('wait while the reader is busy, and are left where they are no longer of use', () => {
    const { arrange, labels } = arranged()
    const { window, rest } = idleWindow()
    const leave = packAhead(arrange(), window)
    expect(rest(2)).toBe(2)
    const before = labels()
    leave()
    expect([rest(), labels()]).toEqual([0, before])
  })

  it('are only those of a picture that shows all', () => {
    const { window, rest } = idleWindow()
    packAhead(arranged().arrange(some), window)
    const all = arranged().arrange()
    packAhead({ ...all, pack: undefined }, window)
    packAhead({ ...all, faint: new Uint8Array(all.terms.length) }, window)
    expect(rest()).toBe(0)
  })
})
