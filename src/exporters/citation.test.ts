import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '../dates/day.ts'
import { LANGUAGES } from '../languages.ts'
import '../words/testing/learnAll.ts'
import { CITATION_FORMATS, type Cited, citation } from './citation.ts'
import { innerQuotes } from './innerQuotes.ts'

const cited: Cited = {
  title: 'Two careers: 2016–2020, mayor',
  url: 'https://example.org/tenure/?time=2016..2020&role=mayor',
  site: 'example.org',
  version: '94dfb8712b9f',
  asOf: dayFromCivil(2025, 10, 31),
  accessed: dayFromCivil(2026, 3, 9),
  whence: '',
  lang: 'en',
}

describe('a view is cited', () => {
  it('as a text', () =>
    expect(citation(cited, 'plain')).toBe(
      '“Two careers: 2016–2020, mayor”. Data as of 31 October 2025, version sha256:94dfb8712b9f. ' +
        'https://example.org/tenure/?time=2016..2020&role=mayor, accessed on 9 March 2026.',
    ))

  it('on Wikipedia', () =>
    expect(citation(cited, 'wikipedia')).toBe(
      '{{cite web |title=Two careers: 2016–2020, mayor' +
        ' |url=https://example.org/tenure/?time=2016..2020&role=mayor |website=example.org |date=2025-10-31' +
        ' |type=Dataset, version sha256:94dfb8712b9f |language=en |access-date=2026-03-09}}',
    ))

  it('in BibTeX', () =>
    expect(citation(cited, 'bibtex')).toBe(`@misc{tenure-two-careers-2016-2020-mayor-94dfb8712b9f,
  title = {{Two careers: 2016–2020, mayor}},
  organization = {example.org},
  date = {2025-10-31},
  year = {2025},
  howpublished = {\\url{https://example.org/tenure/?time=2016..2020&role=mayor}},
  url = {https://example.org/tenure/?time=2016..2020&role=mayor},
  urldate = {2026-03-09},
  note = {Dataset, version sha256:94dfb8712b9f}
}
`))

  it('in CSL JSON', () =>
    expect(JSON.parse(citation(cited, 'csl'))).toEqual([
      {
        id: 'tenure-94dfb8712b9f',
        type: 'dataset',
        title: 'Two careers: 2016–2020, mayor',
        'container-title': 'example.org',
        version: '94dfb8712b9f',
        issued: { 'date-parts': [[2025, 10, 31]] },
        accessed: { 'date-parts': [[2026, 3, 9]] },
        URL: cited.url,
        language: 'en',
        note: 'Dataset, version sha256:94dfb8712b9f',
      },
    ]))

  it.each(CITATION_FORMATS)('without what is not known, and with whence it is: %s', (format) => {
    const whence = 'Data from this link, not from this site'
    const text = citation({ ...cited, version: undefined, site: '', whence }, format)
    expect(text).toContain(whence)
    expect(text).not.toMatch(/undefined|sha256|organization|website|container/)
  })

  it('with no address where it is at none', () => {
    const whence = 'Data from mayors.csv, a file on a computer'
    const at = (format: (typeof CITATION_FORMATS)[number]) =>
      citation({ ...cited, url: '', site: '', whence }, format)
    expect(at('plain')).toBe(
      `“${cited.title}”. Data as of 31 October 2025, version sha256:94dfb8712b9f. ${whence}. Accessed on 9 March 2026.`,
    )
    expect(at('wikipedia')).toBe(
      `{{citation |title=${cited.title} |date=2025-10-31 |type=Dataset, version sha256:94dfb8712b9f; ${whence} |language=en}}`,
    )
    expect(at('bibtex')).not.toMatch(/url = |howpublished|organization|urldate/)
    for (const field of ['URL', 'accessed']) expect(JSON.parse(at('csl'))[0]).not.toHaveProperty(field)
    for (const lang of LANGUAGES)
      expect(citation({ ...cited, url: '', lang }, 'plain')).not.toMatch(/undefined|[.。] ?[,，]/)
  })

  it('in the language of the page', () => {
    const texts = LANGUAGES.map((lang) => citation({ ...cited, lang }, 'plain'))
    expect(new Set(texts).size).toBe(LANGUAGES.length)
    expect(texts[1]).toBe(
      '“Two careers: 2016–2020, mayor”。数据截至2025年10月31日，版本sha256:94dfb8712b9f。' +
        'https://example.org/tenure/?time=2016..2020&role=mayor ，2026年3月9日访问。',
    )
  })
})

describe('quotation marks within those of the citation are of the second kind', () => {
  const title = 'Who “governs” "now"?'
  const inSingle = 'Who ‘governs’ ‘now’?'
  it.each([
    ['en', `“${inSingle}”.`],
    ['zh', `“${inSingle}”。`],
    ['fr', '«\u00a0Who “governs” “now”?\u00a0».'],
    ['es', '«Who “governs” “now”?».'],
  ] as const)('in a text: %s', (lang, begins) => {
    const text = citation({ ...cited, title, lang }, 'plain')
    expect(text.slice(0, begins.length)).toBe(begins)
  })

  it('on Wikipedia', () =>
    expect(citation({ ...cited, title }, 'wikipedia')).toContain(`|title=${inSingle} |`))

  it('not where a program sets them', () => {
    expect(JSON.parse(citation({ ...cited, title }, 'csl'))[0].title).toBe(title)
    expect(citation({ ...cited, title }, 'bibtex')).toContain(`{{${title}}}`)
  })
})

describe('nothing that a title says is more than text', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '{{',
            '}}',
            '|',
            '[[',
            ']]',
            "''",
            '~~~~',
            '__NOTOC__',
            '<ref>',
            '&amp;',
            'https://a.b',
            '=',
            '\n',
            '!',
          ],
          ...[
            '\\input{/etc/passwd}',
            '$',
            '%',
            '#',
            '_',
            '^',
            '&',
            '{',
            '}',
            '\\',
            '"',
            '@misc{',
            '\u202e',
            '\u0000',
          ],
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

  it('on Wikipedia', () =>
    fc.assert(
      fc.property(hostile, hostile, (title, whence) => {
        const text = citation({ ...cited, title, whence }, 'wikipedia')
        const inside = /^\{\{cite web (.*)\}\}$/.exec(text)?.[1]?.replaceAll('{{!}}', '')
        expect(inside).not.toMatch(/[{}[\]<>\n]|''|~~|__/)
        const names = inside
          ?.split('|')
          .slice(1)
          .map((field) => field.split('=')[0])
        const all = ['title', 'url', 'website', 'date', 'type', 'language', 'access-date']
        expect(all.filter((name) => name !== 'title' || title.trim() !== '')).toEqual(
          expect.arrayContaining(names ?? ['none']),
        )
        // Whoever reads it reads what was written, but for quotation marks within those of the template.
        const shown = /\|title=(.*?) \|url=/.exec(text)?.[1] ?? ''
        const read = shown
          .replaceAll('{{!}}', '|')
          .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
        const [{ title: written }] = JSON.parse(citation({ ...cited, title }, 'csl'))
        expect(read).toBe(innerQuotes(written, '‘', '’'))
      }),
    ))

  it('in BibTeX', () =>
    fc.assert(
      fc.property(hostile, hostile, (title, whence) => {
        const text = citation({ ...cited, title, whence }, 'bibtex')
        // Braces are even at the end of each line alone, and no command is there but those that stand for signs.
        const lines = text.trimEnd().split('\n')
        for (const line of lines.slice(1, -1)) {
          let depth = 0
          let least = 0
          for (const sign of line) {
            depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
            least = Math.min(least, depth)
          }
          expect([depth, least]).toEqual([0, 0])
        }
        const known = /\\(?:text(?:backslash|brace(?:left|right)|ascii(?:tilde|circum))\{\}|url\{|[$&#%_])/g
        expect(text.replace(known, '')).not.toContain('\\')
        expect(lines[0]).toMatch(/^@misc\{[a-z\d-]+,$/)
      }),
    ))

  it('in CSL JSON', () =>
    fc.assert(
      fc.property(hostile, (title) => {
        const [item] = JSON.parse(citation({ ...cited, title }, 'csl'))
        expect(Object.keys(item)).toHaveLength(10)
      }),
    ))

  it('nor an address', () => {
    const url = "https://example.org/a|b}}{[x]'/?notes=~~~~&q=__a__"
    expect(citation({ ...cited, url }, 'wikipedia')).toContain(
      '|url=https://example.org/a%7Cb%7D%7D%7B%5Bx%5D%27/?notes=~%7E%7E%7E&q=%5F_a%5F_ |',
    )
    expect(citation({ ...cited, url }, 'bibtex')).toContain("url = {https://example.org/a|b%7D%7D%7B[x]'/")
  })
})
