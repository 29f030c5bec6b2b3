import { expect, it } from 'vitest'
import { causeOf } from './cause.ts'

it('is what code said, and nothing that an engine said', () => {
  expect(causeOf(new Error('unsupported codec'))).toBe('unsupported codec')
  const engine = (fail: () => unknown) => {
    try {
      return fail()
    } catch (error) {
      return error
    }
  }
  for (const fail of [
    () => (undefined as unknown as { map: () => void }).map(),
    () => new DataView(new ArrayBuffer(1)).getUint32(0),
    () => JSON.parse('{'),
    () => new Array(-1),
    () => Promise.reject.call(undefined),
  ])
    expect(causeOf(engine(fail))).toBe('')
})
