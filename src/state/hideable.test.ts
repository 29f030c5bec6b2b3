import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HIDEABLE, hiddenBy } from './hideable.ts'
import { decodeView, encodeView } from './url.ts'

it('knows its words in its own order, each once, and names the others', () => {
  expect(hiddenBy(['key', 'evnts', 'events', 'key', ''])).toEqual({
    known: ['events', 'key'],
    unknown: ['evnts'],
  })
  expect(hiddenBy(['sources,overview', ' title '])).toEqual({
    known: ['title', 'overview', 'sources'],
    unknown: [],
  })
  expect(hiddenBy([])).toEqual({ known: [], unknown: [] })
})

it('sorts any words into the known and the unknown', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...HIDEABLE), fc.string({ unit: 'binary' }))), (words) => {
      const { known, unknown } = hiddenBy(words)
      const given = new Set(words.flatMap((word) => word.split(/[,\s]/)).filter((word) => word !== ''))
      expect(new Set([...known, ...unknown])).toEqual(given)
      expect(unknown.filter((word) => (HIDEABLE as readonly string[]).includes(word))).toEqual([])
    }),
  )
})

it('stays in a link as it was written there, so that an older page loses nothing', () => {
  fc.assert(
    fc.property(fc.subarray([...HIDEABLE, 'later', 'a,b']), (hide) => {
      const { state } = decodeView(`embed=1&hide=${hide.join('~')}&height=auto`)
      expect(state.hide).toEqual(hide)
      expect(decodeView(encodeView(state)).state).toEqual(state)
    }),
  )
})
