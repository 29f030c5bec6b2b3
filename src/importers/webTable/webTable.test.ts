import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleOf } from '../testing/imported.ts'
import { told } from '../testing/importText.ts'
import { gridOf } from './grid.ts'
import { htmlTables } from './htmlTables.ts'
import { wikiTables } from './wikiTables.ts'

const cellsOf = (html: string): string[][][] =>
  htmlTables(html).tables.map((table) => gridOf(table).rows.map((row) => row.map((cell) => cell?.text ?? '')))

const wikiCells = (text: string): string[][][] =>
  wikiTables({ text, firstLine: 1 }).map((table) =>
    gridOf(table).rows.map((row) => row.map((cell) => cell?.text ?? '')),
  )

describe('a table in HTML', () => {
  it('is read as the docs say', async () => {
    const { imported, file, terms, leftOut } = await told(exampleOf('page-tables.md'), 'saved.csv')
    expect(imported.report?.format).toBe('html')
    expect(file?.title).toBe('Mayors of Harbour City')
    expect(terms).toEqual(['John Hart | Mayor | 1871-05-04 → 1875-05-03', 'Zoë Lund | Mayor | 1881-06 → ..'])
    expect(file?.people[0]).toMatchObject({ born: '1831', died: '1902' })
    expect(file?.terms.map(({ party }) => party)).toEqual(['Liberal', 'Union'])
    expect(leftOut).toEqual(['row 5 D noDate'])
  })

  it.each([
    ['<table><tr><td rowspan=2>a<td>b<tr><td>c</table>', [[['a', 'b'], ['a', 'c']]]],
    ['<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>', [[['a', 'b'], ['a', 'c'], ['a', 'd']]]],
    ['<table><tr><td colspan=2>a<td rowspan=9>b<tr><td>c<td>d', [[['a', 'a', 'b'], ['c', 'd', 'b']]]],
    ['<table><tr><td colspan=3>band<tr><td>c<td>d<td>e', [[['band'], ['c', 'd', 'e']]]],
    ['<table><tr><td colspan=2 style="mso-ignore:colspan">long<tr><td>c<td>d', [[['long', ''], ['c', 'd']]]],
    ['<table><tr><td style="display: none">k<td>a<td hidden>x<td>b</table>', [[['a', 'b']]]],
    ['<table><tr><td><span class="sortkey">k<b>l</b></span>a<td><i style="display:none">never closed<td>b', [[['a', '', 'b']]]],
    ['<table><tr><td>1<sup>st</sup> May<sup>[2]</sup> 2001<sup>3</sup><td>b', [[['1st May 2001', 'b']]]],
    ['<table><tr><td>a\n  b<br> c<p>d</p><td>&eacute;&#233;&amp;&nbsp;x &nix;', [[['a b\nc\nd', 'éé& x &nix;']]]],
    ['<TABLE><TR><TH>a<td title="x > y">b</TABLE>', [[['a', 'b']]]],
    ['<table><tr><td>5 < 6<td>b <!-- <td>no --></table>', [[['5 < 6', 'b']]]],
    ['<table><tr><td><script>"</table><td>"</script>a<td>b</table>', [[['a', 'b']]]],
    ['<table><tr><td>out<table><tr><td>in<td>side</table>er<td>b</table>', [[['in', 'side']], [['outer', 'b']]]],
    ['<table class="navbox"><tr><td>a<td>b</table>', []],
  ])('%s', (html, tables) => expect(cellsOf(html)).toEqual(tables)) // biome-ignore format: a table a line

  it('is named by its caption, else by the heading above it', () => {
    const html =
      '<title>T &amp; U</title><h2>One<sup>[1]</sup> [edit]</h2><table><tr><td>a</table><table><caption>Two <i>b</i></caption><tr><td>a</table>'
    expect(htmlTables(html).title).toBe('T & U')
    expect(htmlTables(html).tables.map(({ name }) => name)).toEqual(['One', 'Two b'])
  })

  it('is one list with others of its headings, each row at its own place', async () => {
    const rows = (...of: string[][]) => of.map((row) => `<tr><td>${row.join('<td>')}`).join('')
    const table = (name: string, ...of: string[][]) =>
      `<h3>${name}</h3><table>${rows(['Mayor', 'From', 'To'], ...of)}</table>`
    const html = `<title>Mayors of A – Wikipedia</title>${table('19th century', ['Ann Lee', '1871', '1875'])}
      ${table('20th century', ['Bo Ek', '1901', 'soon'], ['Cy Fox', '1904', '1906'])}`
    const { file, terms, imported } = await told(html)
    expect(file?.title).toBe('Mayors of A')
    expect(terms).toEqual(['Ann Lee | Mayor | 1871 → 1875', 'Cy Fox | Mayor | 1904 → 1906'])
    expect(imported.report?.leftOut.list.map(({ place }) => place)).toEqual([
      { kind: 'row', row: 2, sheet: '20th century', column: { letter: 'C', heading: 'To' } },
    ])
  })

  it('is of the office that it stands under, where each of several is', async () => {
    const table = (name: string, who: string) =>
      `<h2>${name}</h2><table><tr><th>Name<th>From<tr><td>${who}<td>2001</table>`
    const { terms } = await told(
      `<body>${table('Minister of Finance', 'Ann Lee')}${table('Minister of Justice', 'Bo Ek')}`,
    )
    expect(terms).toEqual([
      'Ann Lee | Minister of Finance | 2001 → ',
      'Bo Ek | Minister of Justice | 2001 → ',
    ])
  })

  it('has one term in the rows of one, and says what else they say', async () => {
    const html = `<table><tr><th>Mayor<th>Years<th>Party<th>Deputy
      <tr><td rowspan=3>Ann Lee<td rowspan=3>2001–2005<td rowspan=2>Greens<td>Bo Ek<tr><td>Cy Fox<tr><td>None<td>Dan Roe
      <tr><td>Ann Lee<td>2005–2009<td>Greens<td>`
    const { terms, leftOut, imported } = await told(html)
    expect(terms).toEqual(['Ann Lee | Mayor | 2001 → 2005', 'Ann Lee | Mayor | 2005 → 2009'])
    expect(leftOut).toEqual(['row 4 sameTerm'])
    expect(imported.report?.rows).toBe(3)
  })

  it('is shown in lines, and what was left out too', async () => {
    const { imported } = await told(
      '<table><tr><th>Mayor<th>From<tr><td>Ann Lee<br>(1950–2020)<td>4 May<br>2001<tr><td>Bo<td>about<br>then</table>',
    )
    const { table, leftOut } = imported.report ?? {}
    expect(table?.firstRows[0]).toEqual(['Ann Lee (1950–2020)', '4 May 2001'])
    expect(table?.columns[1]?.dates?.[0]?.text).toBe('4 May 2001')
    expect(leftOut?.list[0]?.reason).toMatchObject({ value: 'about then' })
  })

  it('has an end, however much it says that it covers', async () => {
    const cell = '<td rowspan=1000000 colspan=1000>a'
    const { imported } = await told(`<table>${`<tr>${cell.repeat(3)}`.repeat(3000)}</table>`)
    expect(imported.ok ? undefined : imported.reason).toMatchObject({ code: 'brokenFile', format: 'html' })
  })

  it('is none where a page has no table, and then the page is not understood', async () => {
    const { imported } = await told('<!DOCTYPE html><html><body><p>Name,Office,From\nAnn,Mayor,2001</p>')
    expect(imported.ok ? undefined : imported.reason).toEqual({ code: 'unknown' })
  })
})

describe('a table in wikitext', () => {
  it('is read as the docs say', async () => {
    const { imported, file, terms } = await told(exampleOf('page-tables.md', 2), 'article.json')
    expect(imported.report?.format).toBe('wikiTable')
    expect(file?.title).toBe('Mayors of Harbour City')
    expect(terms).toEqual(['John Hart | Mayor | 1871-05-04 → 1875-05-03'])
    expect(imported.report?.leftOut.list).toEqual([
      { place: { kind: 'line', line: 9 }, reason: { code: 'noDate', value: 'when?', wanted: 'start' } },
    ])
  })

  it.each([
    ['{|\n! a !! b || c\n|-\n| d || e || f\n|}', [[['a', 'b', 'c'], ['d', 'e', 'f']]]],
    ['{| class="x"\n|+ name\n|-\n|rowspan=2|a\n|style="x" | b\n|-\n| c\n|}', [[['a', 'b'], ['a', 'c']]]],
    ['{|\n| [[a|b]] || {{small|c||d}} || 1 || x=2\n|}', [[['b', 'c', '1', 'x=2']]]],
    ['{|\n| {{plainlist|\n* a\n* b\n}}\n| {{party shading/X}} | c\n|}', [[['a\nb', 'c']]]],
    ['{|\n| a\nmore\n| <span style="display:none">k</span>b<ref>c\n| d</ref><!-- \n|- -->\n|}', [[['a\nmore', 'b']]]],
    ['{|\n| {{unclosed\n| a\n|-\n| b\n|}', [[['unclosed\n| a'], ['b']]]],
    [':{|\n| a\n{|\n| in\n|}\n| b\n|}', [[['in']], [['a', 'b']]]],
    ['{| class="navbox"\n| a || b\n|}', []],
    ['{|\n| a || b', [[['a', 'b']]]],
  ])('%j', (text, tables) => expect(wikiCells(text)).toEqual(tables)) // biome-ignore format: a table a line

  it('comes out of an export, with the lines of the file', async () => {
    const xml = `<mediawiki>
  <page>
    <title>List of mayors of A</title>
    <revision><text>{| class=&quot;wikitable&quot;
! Mayor !! From !! To
|-
| Ann Lee || 2001 || 2005
|-
| Bo Ek || long ago || 2001
|}</text></revision></page></mediawiki>`
    const { file, terms, imported } = await told(xml)
    expect(file?.title).toBe('Mayors of A')
    expect(terms).toEqual(['Ann Lee | Mayor | 2001 → 2005'])
    expect(imported.report?.leftOut.list.map(({ place }) => place)).toEqual([{ kind: 'line', line: 9 }])
  })
})

it('tables come of any text', () => {
  const pieces = fc.constantFrom(
    '<table>', '</table>', '<tr>', '<td rowspan=2>', '<td colspan="3">', '<th', '</td>', '<sup>', '</sup>', '[1]', '<!--', '-->', '<caption>', '<h2>', '</h2>', '"', "'", '=', '<', '>', '&amp;', '&#x110000;',
    '<script>', '</script>', '<span hidden>', '</span>', 'Ann Lee', '2001', '{|\n', '|}\n', '|-\n', '| a', '!! ', '|| ', '{{', '}}', '[[', ']]', '\n', 'rowspan=99999999999', '\0',
  ) // biome-ignore format: a list
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const cell of [...cellsOf(text), ...wikiCells(text)].flat(2)) expect(cell).toBe(cell.trim())
    }),
    { numRuns: 1000 },
  )
})
