import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLOURS } from '../shapes/shape.ts'
import { paletteIn } from './sheetPalette.ts'

const sheet = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')

describe('colours of the stylesheet', () => {
  it.each(['light', 'dark'] as const)('are all there, %s', (theme) => {
    const palette = paletteIn(sheet, theme)
    expect(Object.keys(palette)).toEqual([...COLOURS])
    expect(palette.page).toBe(theme === 'light' ? '#ffffff' : '#14181c')
  })

  it('are missed by name', () => {
    expect(() => paletteIn(sheet.replace('--accent:', '--accents:'), 'light')).toThrow('no colour --accent')
  })
})
