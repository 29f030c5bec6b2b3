import { expect, it } from 'vitest'
import { asDay } from '../dates/day.ts'
import { domainOf, viewportOf } from './domain.ts'
import { spanOf } from './viewport.ts'

const EXTENT = { min: asDay(1000), max: asDay(9999) }

it('the axis shows all the data, or the years chosen, to the close of their last day, with some air', () => {
  for (const time of [
    { from: null, to: null },
    { from: 2000, to: null },
    { from: null, to: 4000 },
    { from: 2000, to: 4000 },
  ]) {
    const first = time.from ?? EXTENT.min
    const end = (time.to ?? EXTENT.max) + 1
    const domain = domainOf(EXTENT, time)
    expect(domain.from).toBeLessThan(first)
    expect(domain.to).toBeGreaterThan(end)
    expect(spanOf(domain)).toBeLessThan((end - first) * 1.15)
  }
})

it('a link names the part to look at, whole days', () => {
  const domain = { from: 990.5, to: 10_400.5 }
  expect(viewportOf({ from: null, to: null }, domain)).toEqual(domain)
  expect(viewportOf({ from: 2000, to: 2009 }, domain)).toEqual({ from: 2000, to: 2010 })
  expect(viewportOf({ from: 2000, to: null }, domain)).toEqual({ from: 2000, to: 10_400.5 })
})
