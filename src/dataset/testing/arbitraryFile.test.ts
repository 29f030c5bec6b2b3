import fc from 'fast-check'
import { expect, it } from 'vitest'
import { validate } from '../validate.ts'
import { datasetFiles } from './arbitraryFile.ts'

it('makes files that are valid', () => {
  fc.assert(
    fc.property(datasetFiles, (file) => {
      expect(validate(file)).toEqual({ ok: true, file })
    }),
  )
})
