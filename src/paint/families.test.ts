import { describe, expect, it } from 'vitest'
import { FONT_FAMILY } from '../shapes/fonts.ts'
import { cssFontsIn, USUAL_FAMILIES, withLast } from './families.ts'

describe('families of fonts', () => {
  it.each([
    ['"Guardian Text Sans"', '"Guardian Text Sans", sans-serif'],
    ['Georgia, "Noto Serif"', 'Georgia, "Noto Serif", sans-serif'],
    ['Sans-Serifed', 'Sans-Serifed, sans-serif'],
    ['Georgia, serif', 'Georgia, serif'],
    ['system-ui', 'system-ui'],
    [FONT_FAMILY, FONT_FAMILY],
  ])('%s end with one that every machine has', (family, all) => expect(withLast(family)).toBe(all))

  it('are those of each font, and of the title its own', () => {
    expect(cssFontsIn({ all: 'Georgia, serif', title: 'Didot, serif' })).toMatchObject({
      label: '400 13px Georgia, serif',
      name: '600 15px Georgia, serif',
      title: '600 22px Didot, serif',
    })
    expect(cssFontsIn(USUAL_FAMILIES).title).toBe(`600 22px ${FONT_FAMILY}`)
  })
})
