import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asDay } from '../dates/day.ts'
import { connectHistory, entryOf, type HistoryHost } from './history.ts'
import { createStore } from './store.ts'
import { decodeView } from './url.ts'
import type { ViewState } from './viewState.ts'

const PAGE = 'https://example.org'
const FRAME_MS = 16

/** A browser tab: entries, Back and Forward, and a wish to refuse. */
class FakeTab implements HistoryHost {
  entries: URL[]
  states: unknown[] = [null]
  index = 0
  writes = 0
  refuses = false
  #frames: NodeJS.Timeout[] = []
  #listeners = { popstate: new Set<() => void>(), pagehide: new Set<() => void>() }

  constructor(address: string) {
    this.entries = [new URL(address, PAGE)]
  }

  get location(): URL {
    return this.entries[this.index] as URL
  }

  get history() {
    return {
      state: this.states[this.index],
      pushState: (state: unknown, _unused: string, url: string) => {
        const entry = this.#accept(url)
        this.entries = [...this.entries.slice(0, this.index + 1), entry]
        this.states = [...this.states.slice(0, this.index + 1), state]
        this.index += 1
      },
      replaceState: (state: unknown, _unused: string, url: string) => {
        this.entries[this.index] = this.#accept(url)
        this.states[this.index] = state
      },
    }
  }

  #accept(url: string): URL {
    if (this.refuses) throw new Error('SecurityError')
    this.writes += 1
    return new URL(url, PAGE)
  }

  go(delta: number) {
    this.index += delta
    this.emit('popstate')
  }

  followFragment(hash: string) {
    const url = new URL(this.location)
    url.hash = hash
    this.entries = [...this.entries.slice(0, this.index + 1), url]
    this.index += 1
    this.emit('popstate')
  }

  emit(type: 'popstate' | 'pagehide') {
    for (const listener of this.#listeners[type]) listener()
  }

  addEventListener(type: 'popstate' | 'pagehide', listener: () => void) {
    this.#listeners[type].add(listener)
  }

  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void) {
    this.#listeners[type].delete(listener)
  }

  setTimeout(callback: () => void, delay: number) {
    return setTimeout(callback, delay)
  }

  clearTimeout(timer: NodeJS.Timeout | undefined) {
    clearTimeout(timer)
  }

  requestAnimationFrame(callback: () => void): number {
    this.#frames.push(setTimeout(callback, FRAME_MS))
    return this.#frames.length - 1
  }

  cancelAnimationFrame(frame: number) {
    clearTimeout(this.#frames[frame])
  }

  get addresses(): string[] {
    return this.entries.map(({ href }) => href.slice(PAGE.length))
  }
}

function open(address = '/t/') {
  const tab = new FakeTab(address)
  const store = createStore(decodeView(tab.location.search).state)
  const onNotices = vi.fn()
  const connection = connectHistory(store, tab, { onNotices })
  const change = (changes: Partial<ViewState>) => store.set((view) => ({ ...view, ...changes }))
  return { tab, store, onNotices, connection, change }
}

const rest = () => vi.advanceTimersByTime(250)
const frame = () => vi.advanceTimersByTime(FRAME_MS + 1)

describe('the history of a view', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('leaves the address alone until something changes', () => {
    const { tab, change } = open('/t/?search=a&utm_source=x')
    change({ q: 'a ', role: [] })
    rest()
    expect(tab.writes).toBe(0)
  })

  it('makes an entry of each choice, once it is on the screen', () => {
    const { tab, change } = open()
    change({ role: ['mayor'] })
    vi.advanceTimersByTime(FRAME_MS)
    expect(tab.addresses).toEqual(['/t/'])
    frame()
    expect(tab.addresses).toEqual(['/t/', '/t/?role=mayor'])
    change({ sel: { kind: 'day' } })
    frame()
    expect(tab.addresses).toEqual(['/t/', '/t/?role=mayor', '/t/?role=mayor&sel=day'])
  })

  it('makes an entry of each of two choices in one frame', () => {
    const { tab, change } = open()
    change({ role: ['mayor'] })
    change({ sel: { kind: 'day' } })
    frame()
    expect(tab.addresses).toEqual(['/t/', '/t/?role=mayor', '/t/?role=mayor&sel=day'])
  })

  it('makes one entry of a choice and what is typed before it is on the screen', () => {
    const { tab, change } = open()
    change({ role: ['mayor'] })
    change({ q: 'a' })
    rest()
    expect(tab.addresses).toEqual(['/t/', '/t/?role=mayor&q=a'])
    expect(tab.writes).toBe(1)
  })

  it('makes one entry of a drag, however soon it goes on', () => {
    const { tab, change, connection } = open()
    connection.pushNext()
    for (const at of [1, 2, 3]) change({ at: asDay(at) })
    frame()
    for (const at of [4, 5]) change({ at: asDay(at) })
    rest()
    expect(tab.addresses).toEqual(['/t/', '/t/?at=1970-01-06'])
  })

  it('writes typing and dragging to the same entry, once it rests', () => {
    const { tab, change } = open('/t/#main')
    for (const q of ['t', 'ti', 'tia']) {
      vi.advanceTimersByTime(249)
      change({ q })
    }
    expect(tab.writes).toBe(0)
    rest()
    expect(tab.addresses).toEqual(['/t/?q=tia#main'])
    expect(tab.writes).toBe(1)
  })

  it('leaves the data in a fragment behind where there is other data, and finds it again on Back', () => {
    const { tab, change } = open('/t/?data=local:a-1a2b3c4d#d=q1Yq')
    change({ role: ['mayor'] })
    frame()
    change({ data: 'b.json', role: [] })
    frame()
    change({ q: 'x' })
    rest()
    expect(tab.addresses).toEqual([
      '/t/?data=local:a-1a2b3c4d#d=q1Yq',
      '/t/?data=local:a-1a2b3c4d&role=mayor#d=q1Yq',
      '/t/?data=b.json&q=x',
    ])
    tab.go(-1)
    change({ sel: { kind: 'day' } })
    frame()
    expect(tab.addresses.at(-1)).toBe('/t/?data=local:a-1a2b3c4d&role=mayor&sel=day#d=q1Yq')
  })

  it('gives each entry that Back and Forward lead to a number of its own', () => {
    const { tab, change } = open()
    for (const id of ['a', 'b', 'c']) {
      change({ role: [id] })
      frame()
      change({ q: id })
      rest()
    }
    expect(tab.states.map((state) => entryOf({ state }))).toEqual([0, 1, 2, 3])
    tab.go(-2)
    change({ role: ['d'] })
    frame()
    expect(tab.states.map((state) => entryOf({ state }))).toEqual([0, 1, 2])
    expect([undefined, null, 'x', { a: 1 }].map((state) => entryOf({ state }))).toEqual([0, 0, 0, 0])
  })

  it('stays far from the limit of 100 writes in 10 seconds', () => {
    const { tab, change } = open()
    for (let ms = 0; ms < 10_000; ms += 250) {
      change({ at: asDay(ms) })
      vi.advanceTimersByTime(250)
    }
    expect(tab.writes).toBe(40)
  })

  it('completes the entry that a choice leaves behind', () => {
    const { tab, change } = open()
    change({ q: 'a' })
    change({ role: ['mayor'] })
    rest()
    expect(tab.addresses).toEqual(['/t/?q=a', '/t/?role=mayor&q=a'])
    expect(tab.writes).toBe(2)
  })

  it('follows Back and Forward without writing', () => {
    const { tab, store, change, onNotices } = open()
    change({ role: ['mayor'] })
    const { role } = store.get()
    change({ sel: { kind: 'day' } })
    frame()
    const { writes } = tab
    tab.go(-1)
    expect(store.get()).toMatchObject({ role: ['mayor'], sel: { kind: 'none' } })
    expect(store.get().role).toBe(role)
    tab.go(-1)
    expect(store.get().role).toEqual([])
    tab.go(2)
    expect(store.get().sel).toEqual({ kind: 'day' })
    rest()
    expect(tab.writes).toBe(writes)
    expect(onNotices).toHaveBeenLastCalledWith([])
  })

  it('does not write to an entry what was typed on the one before', () => {
    const { tab, store, change } = open()
    change({ role: ['mayor'] })
    frame()
    change({ q: 'lost' })
    tab.go(-1)
    rest()
    expect(store.get().q).toBe('')
    expect(tab.addresses).toEqual(['/t/', '/t/?role=mayor'])
    expect(tab.writes).toBe(1)
  })

  it('tells what was wrong with an address that Back led to', () => {
    const { tab, onNotices, change } = open('/t/?show=map')
    change({ show: 'table' })
    frame()
    tab.go(-1)
    expect(onNotices).toHaveBeenCalledWith([expect.objectContaining({ parameter: 'show', value: 'map' })])
  })

  it('keeps what waits when only the fragment moves', () => {
    const { tab, store, change } = open()
    change({ q: 'a' })
    tab.followFragment('#main')
    rest()
    expect(store.get().q).toBe('a')
    expect(tab.addresses).toEqual(['/t/', '/t/?q=a#main'])
  })

  it('makes one entry of a gesture that asks for it', () => {
    const { tab, change, connection } = open()
    change({ view: { from: asDay(0), to: asDay(365) } })
    connection.pushNext()
    connection.pushNext()
    for (const at of [1, 2, 3]) change({ at: asDay(at) })
    rest()
    expect(tab.addresses).toEqual(['/t/?view=1970..1971-01-01', '/t/?view=1970..1971-01-01&at=1970-01-04'])
  })

  it('writes what waits before the page goes', () => {
    const { tab, change } = open()
    change({ q: 'a' })
    tab.emit('pagehide')
    expect(tab.addresses).toEqual(['/t/?q=a'])
    change({ role: ['mayor'] })
    tab.emit('pagehide')
    rest()
    expect(tab.addresses).toEqual(['/t/?q=a', '/t/?role=mayor&q=a'])
  })

  it('works in memory while the browser refuses, and catches up after', () => {
    const { tab, store, change } = open()
    tab.refuses = true
    change({ q: 'a' })
    rest()
    change({ role: ['mayor'] })
    frame()
    expect(store.get()).toMatchObject({ q: 'a', role: ['mayor'] })
    expect(tab.addresses).toEqual(['/t/'])
    tab.refuses = false
    change({ q: 'ab' })
    frame()
    expect(tab.addresses).toEqual(['/t/', '/t/?role=mayor&q=ab'])
  })

  describe('that begins after the reader', () => {
    const since = (address: string, stepOwed = false) => {
      const tab = new FakeTab(address)
      const { search } = tab.location
      const { state } = decodeView(search)
      const store = createStore(state)
      const connect = () =>
        connectHistory(store, tab, { onNotices: vi.fn(), since: { view: state, search, stepOwed } })
      return { tab, store, connect }
    }

    it('writes what was chosen or dragged meanwhile', () => {
      const chosen = since('/t/')
      chosen.store.set((view) => ({ ...view, role: ['mayor'] }))
      chosen.connect()
      frame()
      expect(chosen.tab.addresses).toEqual(['/t/', '/t/?role=mayor'])
      for (const stepOwed of [false, true]) {
        const dragged = since('/t/', stepOwed)
        dragged.store.set((view) => ({ ...view, at: asDay(1) }))
        dragged.connect()
        rest()
        expect(dragged.tab.addresses).toEqual([...(stepOwed ? ['/t/'] : []), '/t/?at=1970-01-02'])
      }
    })

    it('follows Back that was pressed meanwhile', () => {
      const { tab, store, connect } = since('/t/?q=a')
      store.set((view) => ({ ...view, q: 'ab' }))
      tab.entries[0] = new URL('/t/?role=mayor', PAGE)
      connect()
      rest()
      expect(store.get()).toMatchObject({ q: '', role: ['mayor'] })
      expect(tab.addresses).toEqual(['/t/?role=mayor'])
    })

    it('leaves the address alone where nothing happened', () => {
      const { tab, connect } = since('/t/?utm_source=x&q=a')
      connect()
      rest()
      expect(tab.writes).toBe(0)
    })
  })

  it('lets go when disposed of', () => {
    const { tab, store, change, connection } = open('/t/?q=a')
    change({ q: 'ab' })
    connection.dispose()
    expect(tab.addresses).toEqual(['/t/?q=ab'])
    change({ role: ['mayor'] })
    tab.entries[0] = new URL('/t/', PAGE)
    tab.go(0)
    rest()
    expect(tab.addresses).toEqual(['/t/'])
    expect(store.get().role).toEqual(['mayor'])
  })
})
