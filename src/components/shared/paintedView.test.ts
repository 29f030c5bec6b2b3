import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../state/store.ts'
import { DEFAULT_VIEW, type ViewState } from '../../state/viewState.ts'
import { paintedView } from './paintedView.ts'

let frames: (() => void)[] = []
const paint = () => {
  for (const frame of frames.splice(0)) frame()
  vi.advanceTimersByTime(0)
}

beforeEach(() => {
  frames = []
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = () => {}
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function followed() {
  const view = createStore<ViewState>(DEFAULT_VIEW)
  const painted = paintedView(view, ({ q }) => q === 'nobody')
  const told = vi.fn()
  const leave = painted.subscribe(told)
  const set = (change: Partial<ViewState>) => view.set((before) => ({ ...before, ...change }))
  return { view, painted, told, leave, set }
}

describe('the view as the panes show it', () => {
  it('has a filter when the frame has been painted, once for all that changed until then', () => {
    const { painted, told, set } = followed()
    set({ role: ['mayor'] })
    set({ org: ['city'] })
    expect(painted.get()).toBe(DEFAULT_VIEW)
    expect(told).not.toHaveBeenCalled()
    paint()
    expect(painted.get()).toEqual({ ...DEFAULT_VIEW, role: ['mayor'], org: ['city'] })
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('has what is typed when nothing more has been for a moment, once', () => {
    const { painted, told, set } = followed()
    for (const q of ['z', 'zh', 'zha']) {
      set({ q })
      paint()
      vi.advanceTimersByTime(140)
    }
    expect(painted.get()).toBe(DEFAULT_VIEW)
    vi.advanceTimersByTime(10)
    expect(painted.get().q).toBe('zha')
    set({ role: ['mayor'] })
    paint()
    expect(painted.get()).toEqual({ ...DEFAULT_VIEW, role: ['mayor'], q: 'zha' })
    vi.advanceTimersByTime(1000)
    expect(told).toHaveBeenCalledTimes(2)
  })

  it('has what was typed with what is chosen then', () => {
    const { painted, told, set } = followed()
    set({ q: 'zh' })
    set({ role: ['mayor'] })
    expect(painted.get()).toBe(DEFAULT_VIEW)
    vi.advanceTimersByTime(1000)
    expect(painted.get()).toEqual({ ...DEFAULT_VIEW, role: ['mayor'], q: 'zh' })
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('has everything else at once, and with it what was waiting', () => {
    const { painted, told, set } = followed()
    set({ role: ['mayor'] })
    set({ show: 'table' })
    expect(painted.get()).toEqual({ ...DEFAULT_VIEW, role: ['mayor'], show: 'table' })
    paint()
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('has at once what leaves nothing to draw, and what brings something back', () => {
    const { painted, set } = followed()
    set({ q: 'nobody' })
    expect(painted.get().q).toBe('nobody')
    set({ q: '' })
    expect(painted.get().q).toBe('')
    set({ q: 'zhang' })
    expect(painted.get().q).toBe('')
  })

  it('tells of a language that is left and comes back', () => {
    const { told, set } = followed()
    set({ lang: 'zh' })
    set({ lang: 'en' })
    set({ lang: 'zh' })
    expect(told).toHaveBeenCalledTimes(3)
  })

  it('does not wait for ever where nothing is painted', () => {
    const { painted, set } = followed()
    set({ q: 'zhang' })
    vi.advanceTimersByTime(1000)
    expect(painted.get().q).toBe('zhang')
  })

  it('is the view as long as nobody follows it, and tells nobody who has left', () => {
    const { painted, told, leave, set, view } = followed()
    set({ q: 'zhang' })
    leave()
    paint()
    expect(told).not.toHaveBeenCalled()
    set({ q: 'z' })
    expect(painted.get()).toBe(view.get())
  })
})
