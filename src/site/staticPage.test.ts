import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { DatasetFile } from '../dataset/format.ts'
import { textIn } from '../dataset/text.ts'
import { smallFile } from '../query/testing/smallFile.ts'
import { withDataset } from './staticPage.ts'

const filled = (html: string, file: unknown = smallFile) => withDataset(html, JSON.stringify(file))

/** The texts of the cells of each row of a table, read as a browser would. */
const rowsOf = (table: string) =>
  [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text = '']) => readable(text)),
  )
const readable = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe('a page without its code', () => {
  it('has the words of its dataset, wherever it asks for them', () => {
    const file = { ...smallFile, title: { en: 'A career', zh: '履历' }, description: 'Of a clerk.' }
    expect(
      filled(
        '<title>{static:title} · Tenure</title><h1>{static:title}</h1>{static:people}. {static:description}',
        file,
      ),
    ).toBe('<title>A career · Tenure</title><h1>A career</h1>Zhāng Guóqìng and Li Ming. Of a clerk.')
  })

  it('is described by its title where the dataset is not', () => {
    expect(filled('{static:description}')).toBe('A career')
    const file = { ...smallFile, title: 'War & peace' }
    expect(filled('{static:description}', file)).toBe('War &amp; peace')
  })

  it('says who held which office, from when to when', () => {
    expect(rowsOf(filled('{static:terms}'))).toEqual([
      ['Person', 'Office', 'From', 'To'],
      ['Zhāng Guóqìng', 'Clerk of the City', '1 March 2005', 'end not stated'],
      ['Zhāng Guóqìng', 'Mayor of the City', '2008', 'April 2013'],
      ['Zhāng Guóqìng', 'Minister of Works', '2014', expect.stringContaining('31 December 2020')],
    ])
  })

  it('takes no text of a dataset for its own', () => {
    const title = '<script>alert("1 & 2")</script> {static:terms} $& $1'
    const file = {
      ...smallFile,
      title,
      description: title,
      people: smallFile.people.map((person) => ({ ...person, name: title })),
      offices: smallFile.offices.map((office) => ({ ...office, title })),
    }
    const safe = '&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt; {static:terms} $&amp; $1'
    for (const name of ['title', 'description']) expect(filled(`"{static:${name}}"`, file)).toBe(`"${safe}"`)
    for (const name of ['people', 'terms']) expect(filled(`{static:${name}}`, file)).not.toContain('<script')
    expect(rowsOf(filled('{static:terms}', file))[1]?.slice(0, 2)).toEqual([title, title])
  })

  it('throws where it asks for what there is not', () => {
    expect(() => filled('{static:title} {static:nonsense}')).toThrow('the page asks for {static:nonsense}')
  })

  it('throws where the dataset is none', () => {
    const terms = smallFile.terms.map((term) => ({ ...term, person: 'nobody' }))
    expect(() => filled('', { ...smallFile, terms })).toThrow('the built-in dataset: unknown person "nobody"')
    expect(() => withDataset('', '{')).toThrow(SyntaxError)
  })
})

describe('the page as it is built', () => {
  const read = (path: string) =>
    readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
  const json = read('public/data/two-careers.json')
  const file: DatasetFile = JSON.parse(json)

  it('has every term of the built-in dataset, in its order', () => {
    const names = new Map(file.people.map(({ id, name }) => [id, textIn(name, 'en')]))
    const titles = new Map(file.offices.map(({ id, title }) => [id, textIn(title, 'en')]))
    const rows = rowsOf(withDataset('{static:terms}', json)).slice(1)
    expect(rows.map(([person]) => person)).toEqual(file.terms.map(({ person }) => names.get(person)))
    expect(rows.map(([, office = '']) => office.replace(/ \(acting\)$/, ''))).toEqual(
      file.terms.map(({ office }) => titles.get(office)),
    )
    for (const row of rows) expect(row.every((cell) => cell !== '')).toBe(true)
  })

  it('asks for nothing that there is not, and leaves nothing asked for', () => {
    const html = withDataset(read('index.html'), json)
    expect(html).not.toContain('{static:')
    expect(html).toContain(`<title>${textIn(file.title, 'en')} · Tenure</title>`)
  })
})
