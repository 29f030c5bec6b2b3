import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrap.ts'

/** Ten pixels a letter. */
const width = (text: string) => text.length * 10
const wrap = (text: string, room: number, most: number) =>
  wrapText(text, room, most, width, (rest) => `${rest.slice(0, room / 10 - 1)}…`)

describe('a text over several lines', () => {
  it('stays on one where it fits', () => {
    expect(wrap('Zhang Ming', 100, 2)).toEqual(['Zhang Ming'])
  })

  it('breaks after a word, a dot between names or a hyphen', () => {
    expect(wrap('Ursula von der Leyen', 110, 2)).toEqual(['Ursula von', 'der Leyen'])
    expect(wrap('弗拉基米尔·普京', 60, 2)).toEqual(['弗拉基米尔·', '普京'])
    expect(wrap('Sabine Leutheusser-Schnarrenberger', 200, 2)).toEqual([
      'Sabine Leutheusser-',
      'Schnarrenberger',
    ])
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrap('Mundubyeonhoin', 80, 2)).toEqual(['Mundubye', 'onhoin'])
  })

  it('shortens what is left for the last line', () => {
    expect(wrap('One two three four', 50, 2)).toEqual(['One', 'two …'])
    expect(wrap('One two three', 50, 1)).toEqual(['One …'])
  })

  it('loses nothing where the lines suffice, and no line is wider than its room', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (all, letters, most) => {
          const text = all.join(' ')
          const lines = wrap(text, letters * 10, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters)
          const whole = lines.join('')
          if (!whole.includes('…')) expect(whole.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          else expect(lines).toHaveLength(most)
        },
      ),
    )
  })
})
