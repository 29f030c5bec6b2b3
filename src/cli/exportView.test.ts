import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { validate } from '../dataset/validate.ts'
import { generateFile } from './generate.ts'
import { main } from './main.ts'
import { fileOfLink, linkOf } from './openView.ts'

const root = mkdtempSync(join(tmpdir(), 'tenure view '))
const out = (ending: string) => join(root, `out.${ending}`)
afterAll(() => rmSync(root, { recursive: true, force: true }))
beforeEach(() => {
  for (const ending of ['svg', 'csv', 'json', 'txt', 'ics']) rmSync(out(ending), { force: true })
})
afterEach(() => vi.restoreAllMocks())

function file(name: string, content: string): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

const mayors = file(
  'mayors.csv',
  'name,office,role,start,end\nAnn Lee,Mayor of X,mayor,2001,2003\nBo Ek,Judge of Y,judge,2004-05-06,\n',
)
const generated = file('generated.json', JSON.stringify(generateFile(400, 7)))

/** The exit code, what is said and what comes on standard output. */
async function run(...args: string[]) {
  const lines: string[] = []
  let printed = ''
  const listen = (line: string) => void lines.push(line.replaceAll(join(root, '/'), ''))
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
  const code = await main(args)
  return { code, lines, printed }
}

const read = (ending: string) => readFileSync(out(ending), 'utf8')
const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('tenure render', () => {
  it('draws the page’s own dataset, as SVG with its words, where neither a view nor a file is named', async () => {
    expect(await run('render', '--out', out('svg'))).toEqual({ code: 0, lines: [], printed: '' })
    const svg = read('svg')
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=.* width="1200" /)
    expect(svg).toContain('<title id="title">Two careers</title>')
    expect(svg).toContain('This is “Two careers” in words, as of 31 October 2025')
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['Zhang Guoqing', 'Mayor of Tianjin']))
    expect(svg).not.toMatch(/var\(|NaN|undefined/)
  })

  it('takes filters, language, theme and address of the link; options come before it', async () => {
    const link = 'https://example.org/t/?role=mayor&lang=zh&theme=dark&embed=1#x'
    await run('render', link, '--out', out('svg'), '--width', '900')
    expect(read('svg')).toContain(' width="900" ')
    expect(read('svg')).toContain('fill="#14181c"')
    expect(textsIn(read('svg'))).toContain('https://example.org/t/?role=mayor&amp;lang=zh&amp;theme=dark')
    expect(textsIn(read('svg'))).toEqual(expect.arrayContaining(['张国清', '天津市市长']))
    expect(textsIn(read('svg'))).not.toContain('国务院副总理')
    await run('render', link, '--out', out('svg'), '--lang', 'fr', '--theme', 'light')
    expect(read('svg')).toContain('xml:lang="fr"')
    expect(read('svg')).toContain('fill="#ffffff"')
  })

  it('draws a file in another format, and says how it was read', async () => {
    const { code, lines, printed } = await run(
      'render',
      '--data',
      mayors,
      '--out',
      '-',
      '--as-of',
      '2020-12-31',
    )
    expect(code).toBe(0)
    expect(lines[0]).toMatch(/^mayors\.csv: Read as /)
    expect(textsIn(printed)).toEqual(expect.arrayContaining(['Ann Lee', 'Bo Ek', 'Mayor of X']))
  })

  it('says how many lanes there is no room for', async () => {
    const many = file('many.json', JSON.stringify(generateFile(6000, 1)))
    const { code, lines } = await run('render', '--data', many, '--out', out('svg'))
    expect(code).toBe(0)
    expect(lines).toEqual([
      expect.stringMatching(/^warning: the picture has \d+ of \d+ lanes, and no room for more$/),
    ])
  })

  it('finds Chinese names by their readings, as the page does', async () => {
    const chinese = file('chinese.csv', 'name,office,start\n王毅,部长,2013\n李强,市长,2014\n')
    const { printed } = await run('export', '?q=wangyi', '--data', chinese, '--format', 'txt', '--out', '-')
    expect(printed).toContain('王毅')
    expect(printed).not.toContain('李强')
  })
})

describe('tenure export', () => {
  it('writes what the view shows as a table, a dataset, sentences or a picture', async () => {
    const view = ['export', '?role=mayor', '--data', mayors, '--as-of', '2020-12-31', '--out']
    for (const ending of ['csv', 'json', 'txt', 'svg']) {
      expect((await run(...view, out(ending))).code).toBe(0)
      expect(read(ending)).toContain('Ann Lee')
      expect(read(ending)).not.toContain('Bo Ek')
    }
    const json = validate(JSON.parse(read('json')))
    expect(json.ok && json.file.terms.map(({ start, end }) => [start, end])).toEqual([['2001', '2003']])
  })

  it('writes sentences under their title, as the page saves them', async () => {
    const { printed } = await run('export', '?lang=zh', '--format', 'txt', '--out', '-')
    expect(printed).toMatch(/^两份履历\n\n[^\n]+\n\n张国清\n/)
  })

  it('writes all of a dataset as it is, which reads again as the same', async () => {
    await run('export', '--data', generated, '--out', out('json'))
    const whole = JSON.parse(readFileSync(generated, 'utf8'))
    const again = JSON.parse(read('json'))
    expect(again.terms).toEqual(whole.terms)
    expect(again.people).toEqual(whole.people)
  })

  it('takes the format from the option before the file’s ending', async () => {
    await run('export', '--data', mayors, '--format', 'csv', '--out', out('txt'))
    expect(read('txt')).toMatch(/^\ufeffperson,/)
  })
})

describe('tenure export of dates and statements', () => {
  const judges = file(
    'judges.csv',
    'person,person_wikidata,office,office_wikidata,start,end\nAnn Lee,Q1,Judge of X,Q10,2001-02-03,2003\nBo Ek,,Judge of X,Q10,2004-05-06,\n',
  )
  const view = ['export', '--data', judges, '--as-of', '2020-12-31', '--out']

  it('writes a calendar by the file’s ending, and says how many dates are no days', async () => {
    const { code, lines } = await run(...view, out('ics'))
    expect([code, lines.at(-1)]).toEqual([0, 'warning: without 1 date not known to the day'])
    expect(
      read('ics')
        .match(/^SUMMARY.*/gm)
        ?.map((line) => line.trim()),
    ).toEqual([
      'SUMMARY;LANGUAGE=en:Ann Lee: Judge of X (start)',
      'SUMMARY;LANGUAGE=en:Bo Ek: Judge of X (start)',
    ])
    expect(read('ics')).not.toContain('URL:')
  })

  it('writes the events alone where only they are asked for, in the language and with the address of the link', async () => {
    const own = ['export', 'https://example.org/t/?lang=zh', '--out', out('ics')]
    await run(...own)
    const all = read('ics').match(/^UID:.*/gm) ?? []
    await run(...own, '--events-only')
    const events = read('ics').match(/^UID:.*/gm) ?? []
    expect(events).toEqual(all.filter((id) => id.startsWith('UID:event.')))
    expect(events.length).toBeLessThan(all.length)
    expect(events.length).toBeGreaterThan(0)
    expect(read('ics')).toContain('URL:https://example.org/t/?lang=zh')
    expect(read('ics')).toContain('SUMMARY;LANGUAGE=zh:')
  })

  it('writes statements, and says in its own language what is left out', async () => {
    const { lines, printed } = await run(...view, '-', '--format', 'quickstatements', '--lang', 'fr')
    expect(printed).toBe('Q1\tP39\tQ10\tP580\t+2001-02-03T00:00:00Z/11\tP582\t+2003-00-00T00:00:00Z/9\n')
    expect(lines.at(-1)).toContain('Laissés de côté')
  })

  it('writes nothing where there is nothing for such a file, and says so', async () => {
    expect(await run(...view, out('ics'), '--events-only')).toMatchObject({ code: 1 })
    expect(await run(...view.with(2, mayors), out('txt'), '--format', 'quickstatements')).toMatchObject({
      code: 1,
      lines: expect.arrayContaining([expect.stringMatching(/^Nothing to state: none of 2 terms/)]),
      printed: '',
    })
    expect([existsSync(out('ics')), existsSync(out('txt'))]).toEqual([false, false])
  })
})

describe('what is wrong', () => {
  it('of the link is said, and the rest is applied; with --strict nothing is written', async () => {
    const view = '?role=mayor~nobody&colour=red\u001b[31m&zoom=2'
    const { code, lines } = await run('export', view, '--data', mayors, '--out', out('csv'))
    expect(code).toBe(0)
    expect(lines.slice(-3)).toEqual([
      'warning: zoom=2 is not applied: "zoom" is not a parameter of this page',
      'warning: colour=red⟨U+001B⟩[31m is not applied: "red⟨U+001B⟩[31m" is none of role, party',
      'warning: role=nobody is not applied: “nobody” is not in this dataset',
    ])
    expect(read('csv')).not.toContain('Bo Ek')
    const long = await run('export', `?colour=${'x'.repeat(500)}`, '--data', mayors, '--out', out('csv'))
    const short = `${'x'.repeat(80)}…`
    expect(long.lines.at(-1)).toBe(
      `warning: colour=${short} is not applied: "${short}" is none of role, party`,
    )
    rmSync(out('csv'))
    expect((await run('export', view, '--data', mayors, '--out', out('csv'), '--strict')).code).toBe(1)
    expect(existsSync(out('csv'))).toBe(false)
  })

  it('of the file is said as validate says it, and nothing is written', async () => {
    const bad = file('bad.json', JSON.stringify({ ...generateFile(20, 4), asOf: '2025' }))
    expect(await run('render', '--data', bad, '--out', out('svg'))).toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/^asOf: "2025" is not one day/), 'bad.json: 1 problem.'],
    })
    expect(await run('render', '--data', join(root, 'none.json'), '--out', out('svg'))).toMatchObject({
      code: 1,
      lines: ['none.json: there is no such file'],
    })
    expect(existsSync(out('svg'))).toBe(false)
  })

  it('of the disk is said', async () => {
    const { code, lines } = await run('render', '--out', join(root, 'no folder', 'x.svg'))
    expect(code).toBe(1)
    expect(lines.join()).toContain('no folder')
    expect(lines.join()).not.toContain('Something in tenure itself failed')
  })

  it.each([
    [['render'], /^Where to\? Give a file with --out, or - for standard output\./],
    [['render', 'data.json', '--out', '-'], /^"data\.json" is no view/],
    [
      ['render', '?data=https://e.org/d.json', '--out', '-'],
      /^The link names a dataset that does not lie in this folder/,
    ],
    [['render', '?data=../secret.json', '--out', '-'], /^The link names a dataset that does not/],
    [['render', '--width', '10', '--out', '-'], /^--width takes a whole number from 320 to 8000\./],
    [['render', '--theme', 'pink', '--out', '-'], /^--theme takes one of light, dark, not "pink"\./],
    [['export', '--out', 'x'], /^--format takes one of csv, json, svg, txt, ics, quickstatements, not ""\./],
    [['export', '?a', '?b', '--out', '-'], /^What is "\?b"\?/],
  ] as const)('of the arguments is said: %j', async (args, said) => {
    const { code, lines } = await run(...args)
    expect([code, lines.length]).toEqual([2, 1])
    expect(lines[0]).toMatch(said)
    expect(lines[0]).toContain('tenure render [VIEW]')
  })
})

describe('a link at a prompt', () => {
  it.each([
    ['?role=mayor', { query: 'role=mayor', page: '' }],
    ['role=mayor&q=a?b', { query: 'role=mayor&q=a?b', page: '' }],
    ['https://e.org/t/?q=a#b', { query: 'q=a', page: 'https://e.org/t/' }],
    ['https://e.org/t/', { query: '', page: 'https://e.org/t/' }],
    ['', { query: '', page: '' }],
    ['mayors.csv', undefined],
    ['https://', undefined],
    ['C:\\data.json', undefined],
  ])('%s', (text, link) => expect(linkOf(text)).toEqual(link))

  it.each([
    ['data=data/x.json', join('data', 'x.json')],
    ['data=./x%20y.csv', 'x y.csv'],
    ['data=a/../b.json', 'b.json'],
    ['data=../x.json', undefined],
    ['data=/etc/passwd', undefined],
    ['data=a/../../b', undefined],
    ['data=https://e.org/x.json', undefined],
    ['data=local:abc', undefined],
    ['', expect.stringMatching(/two-careers\.json$/)],
  ])('reads no file out of this folder: %s', (query, path) => {
    expect(fileOfLink({ query, page: '' })).toEqual(path)
  })
})
