import { describe, expect, it, vi } from 'vitest'
import { createEmitter } from './emitter.ts'

interface Events {
  readonly select: { readonly term: number }
  readonly leave: undefined
}

describe('an emitter', () => {
  it('tells the listeners of a type, in the order they came', () => {
    const { on, emit } = createEmitter<Events>()
    const told: string[] = []
    on('select', ({ term }) => told.push(`first ${term}`))
    on('select', ({ term }) => told.push(`second ${term}`))
    on('leave', () => told.push('left'))
    emit('select', { term: 7 })
    expect(told).toEqual(['first 7', 'second 7'])
  })

  it('tells nobody where nobody listens, and nobody what was before', () => {
    const { on, emit } = createEmitter<Events>()
    emit('select', { term: 1 })
    const listener = vi.fn()
    on('select', listener)
    expect(listener).not.toHaveBeenCalled()
  })

  it('tells one who left no more, and the others still', () => {
    const { on, emit } = createEmitter<Events>()
    const [gone, here] = [vi.fn(), vi.fn()]
    const leave = on('select', gone)
    on('select', here)
    leave()
    leave()
    emit('select', { term: 1 })
    expect(gone).not.toHaveBeenCalled()
    expect(here.mock.calls).toEqual([[{ term: 1 }]])
  })

  it('lets listeners leave and come while they are told: who comes is told the next time', () => {
    const { on, emit } = createEmitter<Events>()
    const [next, late] = [vi.fn(), vi.fn()]
    const leave = on('leave', () => {
      leave()
      on('leave', late)
    })
    on('leave', next)
    emit('leave', undefined)
    expect(next).toHaveBeenCalledTimes(1)
    expect(late).not.toHaveBeenCalled()
    emit('leave', undefined)
    expect(next).toHaveBeenCalledTimes(2)
    expect(late).toHaveBeenCalledTimes(1)
  })

  it('keeps its listeners to itself', () => {
    const [one, another] = [createEmitter<Events>(), createEmitter<Events>()]
    const listener = vi.fn()
    one.on('leave', listener)
    another.emit('leave', undefined)
    expect(listener).not.toHaveBeenCalled()
  })
})
