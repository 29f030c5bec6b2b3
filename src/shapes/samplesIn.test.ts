import { expect, it } from 'vitest'
import { samplesIn } from './samplesIn.ts'

it('nothing is drawn: no key', () => {
  expect(samplesIn(undefined, { from: 0, to: 1 })).toEqual({ samples: [], palettes: new Set() })
})
