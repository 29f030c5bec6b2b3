import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnnouncements } from './announce.tsx'

describe('what is said', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function listening() {
    const { said, say } = createAnnouncements()
    const heard: string[] = []
    said.subscribe(() => said.get() && heard.push(said.get()))
    return { say, heard, said }
  }

  it('waits until all has settled: the last of each kind, in one', () => {
    const { say, heard } = listening()
    for (const typed of ['t', 'ti', 'tia']) {
      say('summary', `matching ${typed}`)
      vi.advanceTimersByTime(100)
    }
    say('axis', '2016–2020 in view')
    expect(heard).toEqual([])
    vi.runAllTimers()
    expect(heard).toEqual(['matching tia; 2016–2020 in view'])
  })

  it('is gone when it has been heard, and the next is said all the same', () => {
    const { say, heard, said } = listening()
    say('copy', 'Copied')
    vi.advanceTimersByTime(2000)
    expect(said.get()).toBe('Copied')
    vi.runAllTimers()
    expect(said.get()).toBe('')
    say('copy', 'Copied')
    vi.advanceTimersByTime(2000)
    expect(said.get()).toBe('Copied')
    expect(heard).toEqual(['Copied', 'Copied'])
  })

  it('is said once more where it is the same', () => {
    const { say, heard } = listening()
    for (let n = 0; n < 3; n++) {
      say('copy', 'Copied')
      vi.advanceTimersByTime(2000)
    }
    expect(heard.map((text) => text.trim())).toEqual(['Copied', 'Copied', 'Copied'])
  })
})
