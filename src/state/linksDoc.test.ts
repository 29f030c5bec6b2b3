/** What is said of links in the docs, and what links are: neither says more than the other. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { COLOURINGS } from '../dataset/paletteOf.ts'
import { LANGUAGES } from '../languages.ts'
import { DENSITIES, SORTS } from '../layout/laneChoices.ts'
import { SHOWS } from './edition.ts'
import { HIDEABLE } from './hideable.ts'
import { decodeConfig } from './publisherConfig.ts'
import { decodeView, PARAMETERS } from './url.ts'

const page = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** The rows of the table under a heading, as cells. */
function rowsUnder(text: string, heading: string): string[][] {
  const lines = text.slice(text.indexOf(`| ${heading} |`)).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
}

const ofPage = rowsUnder(page('README.md'), 'parameter')
const ofEmbeds = rowsUnder(page('public/docs/embedding.md'), 'parameter')

describe('the parameters of links', () => {
  it('are in the table of the README, each, and no other', () =>
    expect(ofPage.flatMap(([names = '']) => codesIn(names)).sort()).toEqual([...PARAMETERS].sort()))

  it('are those that the page of embeds tells of', () =>
    expect(PARAMETERS).toEqual(expect.arrayContaining(ofEmbeds.flatMap(([names = '']) => codesIn(names)))))

  it.each([...ofPage, ...ofEmbeds].map(([names = '', examples = '']) => [codesIn(names), codesIn(examples)]))(
    'take the examples: %j %j',
    (names, examples) => {
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples.filter((text) => !text.includes('…')))
        expect(names.some((name) => decodeView(`${name}=${example}`).notices.length === 0)).toBe(true)
    },
  )

  it.each([
    ['show', SHOWS],
    ['density', DENSITIES.slice(1)],
    ['sort', SORTS.slice(1)],
    ['colour', COLOURINGS.slice(1)],
    ['lang', LANGUAGES.slice(1)],
  ] as const)('have each of their words in it: %s', (name, words) => {
    const row = ofPage.find(([names = '']) => codesIn(names).includes(name)) ?? []
    expect(codesIn(row.join(' '))).toEqual(expect.arrayContaining([...words]))
  })

  it('hide what the page of embeds says', () => {
    const [, , meaning = ''] = ofEmbeds.find(([names = '']) => codesIn(names).includes('hide')) ?? []
    expect(codesIn(meaning).filter((word) => /^\w+$/.test(word))).toEqual(HIDEABLE)
  })
})

describe('what a publisher may say', () => {
  const hosting = page('public/docs/hosting.md')
  const rows = rowsUnder(hosting, 'key')
  const knownTo = (file: unknown): readonly string[] => {
    const decoded = decodeConfig(file, () => true)
    const [problem] = decoded.ok ? [] : decoded.problems
    return problem && 'known' in problem.reason ? problem.reason.known : []
  }

  it('is in the table of the page of hosts, each key, and no other', () =>
    expect(rows.map(([name = '']) => codesIn(name)[0])).toEqual(knownTo({ none: 1 })))

  it('of a style, each property', () => {
    const [, meaning = ''] = rows.find(([name = '']) => name === '`style`') ?? []
    const said = codesIn(meaning)
      .filter((code) => /^-/.test(code))
      .map((code) => (code.startsWith('--') ? code : `--tenure${code}`))
    for (const name of knownTo({ style: { none: 1 } }).filter((one) => !one.includes('-on-group-')))
      expect(said).toContain(name)
    expect(said.some((name) => name.startsWith('--tenure-on-group-'))).toBe(true)
  })
})
