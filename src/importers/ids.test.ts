import fc from 'fast-check'
import { expect, it } from 'vitest'
import { uniqueIds } from './ids.ts'

const ids = fc.constantFrom('a', 'a-2', 'b', 'a-b', 'b-2')
const wanting = fc.array(fc.record({ id: ids, key: fc.option(ids, { nil: undefined }) }), { maxLength: 30 })

it('gives each an id of its own: what it wants where that is free, else with the first number that is', () => {
  fc.assert(
    fc.property(wanting, fc.array(ids), (all, taken) => {
      const made = uniqueIds(all, taken)
      expect(new Set([...made, ...taken]).size).toBe(all.length + new Set(taken).size)
      const used = new Set<string>(taken)
      all.forEach(({ id, key }, i) => {
        const isShared = used.has(id) || all.filter((one) => one.id === id).length > 1
        const apart = isShared && key !== undefined ? `${id}-${key}` : id
        let [free, nth] = [apart, 1]
        while (used.has(free)) free = `${apart}-${++nth}`
        expect(made[i]).toBe(free)
        used.add(free)
      })
    }),
  )
})

it('looks for a free number once, though all want the same', () => {
  const steps = (n: number) => {
    let asked = 0
    const get = Map.prototype.get
    Map.prototype.get = function (key) {
      asked++
      return get.call(this, key)
    }
    try {
      uniqueIds(Array.from({ length: n }, () => ({ id: 'a' })))
    } finally {
      Map.prototype.get = get
    }
    return asked
  }
  expect(steps(2000) / steps(1000)).toBeLessThan(2.1)
})
