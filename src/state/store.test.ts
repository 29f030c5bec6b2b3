import { describe, expect, it, vi } from 'vitest'
import { createStore } from './store.ts'

describe('a store', () => {
  it('holds a value and takes a new one, or a function of the old one', () => {
    const store = createStore(1)
    store.set(2)
    store.set((n) => n * 10)
    expect(store.get()).toBe(20)
  })

  it('tells its listeners after a change, and only then', () => {
    const store = createStore(Number.NaN)
    const listener = vi.fn()
    store.subscribe(listener)
    store.set(Number.NaN)
    store.set((n) => n)
    expect(listener).not.toHaveBeenCalled()
    store.set(1)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('lets listeners leave and set while they are told', () => {
    const store = createStore(0)
    const last = vi.fn()
    const leave = store.subscribe(() => {
      leave()
      store.set(2)
    })
    store.subscribe(last)
    store.set(1)
    expect(store.get()).toBe(2)
    expect(last).toHaveBeenCalledTimes(2)
  })

  it('counts a listener that subscribes twice as two', () => {
    const store = createStore(0)
    const listener = vi.fn()
    const leave = store.subscribe(listener)
    store.subscribe(listener)
    leave()
    leave()
    store.set(1)
    expect(listener).toHaveBeenCalledTimes(1)
  })
})
