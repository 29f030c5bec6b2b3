import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SIGNS, signTitle } from './groupSigns.ts'

test('a title begins with the sign of its colour; the neutral one has none', () => {
  expect(signTitle('Mayor', 1)).toBe('■ Mayor')
  expect(signTitle('Mayor', 7)).toBe('Mayor')
  expect(signTitle('Mayor', 12)).toBe('Mayor')
  expect(new Set(SIGNS).size).toBe(SIGNS.length)
})

test('the legend has the same signs', () => {
  const css = readFileSync(new URL('./late.css', import.meta.url), 'utf8')
  const inLegend = [...css.matchAll(/--group-(\d)[^{]*\{\s*content: "(.)"/gu)].map(([, n, sign]) => [
    Number(n),
    sign,
  ])
  expect(inLegend).toEqual([...SIGNS.entries()])
})
