import { expect, it } from 'vitest'
import { SAMPLES } from './samples.ts'
import { samplesIn } from './samplesIn.ts'

it('nothing is drawn: no key', () => {
  expect(samplesIn(undefined, { from: 0, to: 1 })).toEqual({ samples: [], palettes: new Set() })
})

it('a sample is as wide as its mark, so that its words stand beside that', () => {
  const widths = SAMPLES.flatMap(({ name, width }) => (/Certain|Current|Unstated/.test(name) ? [width] : []))
  expect(widths).toEqual([50, 50, 36])
})
