import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { validate } from '../dataset/validate.ts'
import { generateFile } from './generate.ts'
import { main } from './main.ts'

const root = mkdtempSync(join(tmpdir(), 'tenure import '))
const out = join(root, 'out.json')
afterAll(() => rmSync(root, { recursive: true, force: true }))
beforeEach(() => rmSync(out, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const article = (name: string, ...fields: string[]) =>
  `{{Infobox officeholder\n| name = ${name}\n${fields.map((field) => `| ${field}\n`).join('')}}}\n`

function file(name: string, content: string): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

const ann = file('ann.wiki', article('Ann Lee', 'office = Mayor', 'term = 2001–2003', 'successor = Bo Ek'))
const bo = file('bo.txt', '= Bo Ek =\n\n- Office: Mayor\n- Term Start: 2003\n- Term End: Incumbent\n')
const odd = file(
  'odd.wiki',
  article('Cy Fox', 'office = Judge', 'term_start = 1/2/1999', 'term_end = the flood', 'birth_date = early'),
)
const prose = file('prose.txt', 'Ann Lee was a mayor.\n')
const own = file('own.json', JSON.stringify(generateFile(20, 4)))

/** The exit code and the lines of a command, without the folder's own name. */
async function run(...args: string[]) {
  const lines: string[] = []
  const listen = (line: string) => void lines.push(line.replaceAll(join(root, '/'), ''))
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
  return { code: await main(args), lines }
}

const written = () => JSON.parse(readFileSync(out, 'utf8'))

describe('tenure convert', () => {
  it('makes a dataset of an article', async () => {
    expect(await run('convert', ann, '--out', out, '--as-of', '2020-12-31')).toEqual({
      code: 0,
      lines: ['ann.wiki: Read as an article with an infobox', '1 row: 1 person, 1 term, 0 events'],
    })
    expect(validate(written()).ok).toBe(true)
    expect(written()).toMatchObject({
      title: 'Ann Lee',
      asOf: '2020-12-31',
      sources: [{ title: 'ann.wiki' }],
    })
  })

  it('makes one dataset of several files, each the source of its rows', async () => {
    const { code, lines } = await run('convert', ann, bo, '--out', out)
    expect(code).toBe(0)
    expect(lines).toEqual([
      'ann.wiki: Read as an article with an infobox',
      'bo.txt: Read as an infobox in plain text',
      '2 rows: 2 people, 2 terms, 0 events',
    ])
    const { title, terms } = written()
    expect(title).toBe('Ann Lee, Bo Ek')
    expect(terms[0].related.successor).toEqual([{ person: 'bo-ek' }])
    expect(terms.map(({ sources }: { sources: unknown }) => sources)).toEqual([
      [{ source: 'ann.wiki', at: 'line 3' }],
      [{ source: 'bo.txt', at: 'line 3' }],
    ])
  })

  it('takes a title, and writes a folder of columns', async () => {
    const folder = join(root, 'columns')
    expect((await run('convert', ann, '--out', folder, '--title', 'Mayors')).code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')).title).toBe('Mayors')
    expect((await run('convert', own, '--out', out, '--title', 'Invented')).code).toBe(0)
    expect(written().title).toBe('Invented')
  })

  it('says what was left out and what is in doubt, with the file and the line', async () => {
    const { code, lines } = await run('convert', ann, odd, '--out', out)
    expect(code).toBe(0)
    expect(lines).toEqual([
      'ann.wiki: Read as an article with an infobox',
      'odd.wiki: Read as an article with an infobox',
      'warning: odd.wiki, line 6: `early` was not understood as a date of birth, as `1998` or `1998-05-04` would be',
      'warning: odd.wiki, line 5: `the flood` was not understood as an end, as `1998` or `1998-05-04` would be',
      'warning: odd.wiki, line 4: `1/2/1999` is kept as `1999`, which says less',
      expect.stringMatching(/^2 rows: 2 people, 2 terms, 0 events; 2 .*; 1 doubt$/),
    ])
  })

  it('lists the first few of a kind', async () => {
    const many = file(
      'many.wiki',
      Array.from({ length: 8 }, (_, i) => article(`Ann ${i}`, 'office = A', 'term = ever')).join(''),
    )
    const { lines } = await run('convert', many, '--out', out)
    expect(lines[1]).toMatch(/^warning: /)
    expect(lines.slice(2, -1)).toEqual([
      ...[4, 9, 14, 19, 24].map(
        (line) =>
          `  line ${line}: \`ever\` was not understood as a start, as \`1998\` or \`1998-05-04\` would be`,
      ),
      '  and 3 more',
    ])
  })

  it('writes nothing with --strict where anything is left out or in doubt', async () => {
    const { code, lines } = await run('convert', odd, '--out', out, '--strict')
    expect([code, lines.at(-1)]).toEqual([
      1,
      'out.json was not written: with --strict nothing may be left out or in doubt.',
    ])
    expect(existsSync(out)).toBe(false)
    expect((await run('convert', ann, '--out', out, '--strict')).code).toBe(0)
  })

  it('speaks the language that it is asked for', async () => {
    const { lines } = await run('convert', odd, '--out', out, '--lang', 'zh')
    expect(lines[0]).toBe('odd.wiki：已按带信息框的条目读取')
    expect(lines[1]).toBe('警告：第6行：`early`无法识别为出生日期，可写作`1998`或`1998-05-04`')
  })

  it.each([
    ['a text of none of the formats', [prose], 'prose.txt'],
    ['one such among several', [ann, prose], 'prose.txt'],
    [
      'a dataset file among others',
      [ann, own],
      'own.json is a dataset file already: it can only be converted alone.',
    ],
    [
      'a box without terms',
      [file('none.wiki', article('Ann', 'office = A', 'predecessor = B').replace('Ann', ''))],
      'none.wiki',
    ],
  ])('refuses %s', async (_, paths, said) => {
    const { code, lines } = await run('convert', ...paths, '--out', out)
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain(said)
    expect(existsSync(out)).toBe(false)
  })

  it('wants a day for --as-of, and a place to write to', async () => {
    expect(await run('convert', ann, '--out', out, '--as-of', '2025')).toMatchObject({
      code: 2,
      lines: [expect.stringMatching(/^--as-of takes a day, as in 2025-12-31, not "2025"\./)],
    })
    expect((await run('convert', ann)).code).toBe(2)
  })
})

describe('tenure validate', () => {
  it('reads a file in another format, and says where it is odd', async () => {
    const young = file(
      'young.wiki',
      article('Di Gil', 'birth_date = 2002', 'office = Judge', 'term = 2001–2003'),
    )
    expect(await run('validate', young)).toEqual({
      code: 0,
      lines: [
        'young.wiki: Read as an article with an infobox',
        '1 row: 1 person, 1 term, 0 events',
        'warning: Born after taking office: 1 person',
        '  line 2: born 2002, in office from 2001',
        'young.wiki: 1 person, 1 term, 0 events. 1 warning.',
      ],
    })
    expect((await run('validate', ann, '--strict')).code).toBe(0)
    for (const path of [young, odd]) expect((await run('validate', path, '--strict')).code).toBe(1)
  })

  it('refuses what is in no format that is read', async () => {
    expect((await run('validate', prose)).code).toBe(1)
  })
})
