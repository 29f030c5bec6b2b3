import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { filledWith } from '../exporters/testing/filled.ts'
import { smallFile } from '../query/testing/smallFile.ts'
import { cardSvg } from './card.ts'
import { isOf, ownCard, PICTURE, signed } from './ownCard.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const png = readFileSync(`${root}/public/${PICTURE.file}`)
const sheet = readFileSync(`${root}/src/styles/tokens.css`, 'utf8')
const cardOf = (file: typeof smallFile) => cardSvg(openDataset(toColumns(file)), sheet)
const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('the picture beside a link', () => {
  it('is of the built-in dataset as it is drawn today; else run `npm run picture`', () => {
    expect(isOf(png, ownCard(root)), 'public/picture.png is of an older drawing: npm run picture').toBe(true)
  })

  it('has the size that the page says, and few bytes', () => {
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height])
    expect(png.length).toBeLessThan(80_000)
  })

  it('knows another drawing from its own', () => {
    const other = signed(png, '<svg/>')
    expect(isOf(other, '<svg/>')).toBe(true)
    expect(isOf(other, '<svg></svg>')).toBe(false)
  })

  it('names who it is of, and the offices that certainly ran for a while', () => {
    expect(textsIn(ownCard(root))).toEqual(
      expect.arrayContaining([
        'Two careers',
        'Zhang Guoqing and Zhang Ming',
        'Mayor of Tianjin',
        'Ambassador to Kenya',
      ]),
    )
    expect(textsIn(cardOf(smallFile))).toEqual(expect.arrayContaining(['A career', 'Mayor of the City']))
    expect(textsIn(cardOf(smallFile))).not.toContain('Clerk of the City')
  })

  it('is drawn of a dataset without any term, and of texts of any kind', () => {
    expect(textsIn(cardOf({ ...smallFile, terms: [], events: [] }))).toContain('A career')
    const hostile = cardOf(filledWith('<script>&"\u0000'.repeat(40)))
    for (const text of ['<script', '\u0000', 'NaN']) expect(hostile).not.toContain(text)
  })
})
