import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../dataset/annotations.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { datasetWith } from '../dataset/testing/withParties.ts'
import type { SvgNode } from '../paint/svg.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { SAMPLES } from '../shapes/samples.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { describe as inWords } from './describe.ts'
import { type Around, pictureFile, svgOfFile } from './pictureFile.ts'
import { filledWith } from './testing/filled.ts'

const measure = (text: string) => text.length * 7
const words = Object.fromEntries(SAMPLES.map(({ name }) => [name, name])) as Around['words']
const AROUND: Around = {
  title: 'A title',
  headline: 'A headline that says what is to be seen, and is longer than one line of the picture is wide',
  summary: '',
  foot: ['Sources: one', ''],
  annotations: [],
  words,
}

const textsIn = (node: SvgNode | string): string[] =>
  typeof node === 'string' ? [node] : node.children.flatMap(textsIn)

describe('a picture that stands by itself', () => {
  it('has title, headline, the people of the view, the key of what is drawn and the foot, within its height', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const dataset = openDataset(toColumns(file))
        const view = { ...DEFAULT_VIEW, lang: 'en' as const }
        const result = queryDataset(dataset, resolveFilter(dataset, view).filter)
        const made = pictureFile({ dataset, result, view }, 600, AROUND, measure)
        const { width, height, shown, count } = made
        const texts = textsIn(svgOfFile(made))
        expect(texts[0]).toBe('A title')
        expect(texts.join(' ')).toContain('A headline that says what is to be seen')
        expect(texts.at(-1)).toBe('Sources: one')
        expect([width, shown]).toEqual([600, count])
        expect(height).toBeGreaterThan(0)
        expect(texts.includes('legendCertain')).toBe(result.terms.length > 0)
        expect(inWords({ dataset, result, view })).not.toBe('')
      }),
      { numRuns: 40 },
    )
  })

  it('has the words of annotations that its lanes have no room for under the number that stands in them', () => {
    const view = {
      ...DEFAULT_VIEW,
      notes: Array.from({ length: 12 }, (_, i) => `2003-0${(i % 9) + 1}:Word${i}`),
    }
    const dataset = openDataset(toColumns(filledWith('a text')))
    const { all } = annotationsOf(dataset, view.notes, 'en')
    const result = queryDataset(dataset, resolveFilter(dataset, view).filter)
    const made = pictureFile({ dataset, result, view }, 400, { ...AROUND, annotations: all }, measure)
    const texts = textsIn(svgOfFile(made))
    for (const [i, { text }] of all.entries()) {
      const isListed = texts.includes(`${i + 1} · ${text}`)
      expect([isListed, texts.includes(text)].filter(Boolean)).toHaveLength(1)
      if (isListed) expect(texts).toContain(`${i + 1}`)
    }
    expect(texts.filter((text) => /^\d+ · Word/.test(text)).length).toBeGreaterThan(0)
  })

  it('names in its key what bars are coloured by: role groups where there is one party alone', () => {
    const dataset = datasetWith(['Greens', 'Greens', undefined])
    const view = { ...DEFAULT_VIEW, colour: 'party' as const }
    const result = queryDataset(dataset, resolveFilter(dataset, view).filter)
    const texts = textsIn(svgOfFile(pictureFile({ dataset, result, view }, 600, AROUND, measure)))
    expect(texts).toEqual(expect.arrayContaining(['A', 'B']))
    expect(texts).not.toContain('Greens')
  })
})
