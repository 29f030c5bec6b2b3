import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { writeColumns } from './columnFiles.ts'
import { generateFile, generateRows } from './generate.ts'
import { main } from './main.ts'
import { withoutDigests } from './testing/withoutDigests.ts'

const root = mkdtempSync(join(tmpdir(), 'tenure validate '))
afterAll(() => rmSync(root, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const file = generateFile(40, 2)
const counts = `${file.people.length} people, 40 terms, ${file.events.length} events. All is well.`

let made = 0
/** A folder with these 40 terms in the column form, in row groups of 15. */
async function columns(): Promise<string> {
  const folder = join(root, `职务 ${made++}`)
  await writeColumns(generateRows(40, 2), folder, 15)
  withoutDigests(folder)
  return folder
}

const writeTerms = (folder: string, data: Record<string, (string | null)[]>) =>
  parquetWriteFile({
    filename: join(folder, 'terms.parquet'),
    columnData: Object.entries(data).map(([name, values]) => ({ name, data: values })),
  })

/** The exit code of `tenure validate`, and its lines without the folder's own name. */
async function validate(
  path: string,
  folder = path,
  ...options: string[]
): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const listen = (line: string) => void lines.push(line.replace(join(folder, '/'), ''))
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
  return { code: await main(['validate', path, ...options]), lines }
}

describe('tenure validate', () => {
  it('compares those who hold an office, where asked', async () => {
    const path = join(root, 'mayors.csv')
    writeFileSync(path, 'name,office,start,end\nAnn,Mayor of A,2000,2005\nBo,Mayor of A,2003,present\n')
    const { lines } = await validate(path, root, '--checks')
    expect(lines).toContain('  row 2: until 2005, bo from 2003')
    expect((await validate(path, root)).lines).not.toContain('  row 2: until 2005, bo from 2003')
  })

  it('names the first five of a kind, or all of them where asked', async () => {
    const path = join(root, 'cities.csv')
    const rows = [...'ABCDEFG'].map(
      (city) =>
        `Ann ${city},Mayor of ${city},2000,2005\nBo ${city},Mayor of ${city},2003,2008\nCy,Clerk of ${city},some day,\n`,
    )
    writeFileSync(path, `name,office,start,end\n${rows.join('')}`)
    const told = async (...options: string[]) => (await validate(path, root, ...options)).lines
    const named = (lines: readonly string[]) => [
      lines.filter((line) => /until 2005, bo-\w from 2003/.test(line)).length,
      lines.filter((line) => /some day/.test(line)).length,
    ]
    expect(named(await told('--checks'))).toEqual([5, 5])
    expect(await told('--checks')).toContain('  and 2 more')
    expect(named(await told('--checks', '--all'))).toEqual([7, 7])
    expect((await told('--checks', '--all')).filter((line) => /more/.test(line))).toEqual([])
  })

  it('takes a file of rows', async () => {
    const path = join(root, 'rows.json')
    writeFileSync(path, JSON.stringify(file))
    expect(await validate(path, root)).toEqual({ code: 0, lines: [`rows.json: ${counts}`] })
    const [first, ...terms] = file.terms
    writeFileSync(path, JSON.stringify({ ...file, terms: [{ ...first, person: 'nobody' }, ...terms] }))
    expect(await validate(path, root)).toEqual({
      code: 1,
      lines: [
        'terms[0].person: unknown person "nobody": write the `id` of a row of `people`, or add that row',
        'rows.json: 1 problem.',
      ],
    })
  })

  it('takes the column form, as a file or as its folder', async () => {
    const folder = await columns()
    const fine = { code: 0, lines: [`dataset.json: ${counts}`] }
    expect(await validate(folder)).toEqual(fine)
    expect(await validate(join(folder, 'dataset.json'), folder)).toEqual(fine)
  })

  it('finds tables that do not lie beside the file', async () => {
    const folder = await columns()
    const path = join(folder, 'deeper', 'd.json')
    const dataset = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
    mkdirSync(join(folder, 'deeper'))
    renameSync(join(folder, 'people.parquet'), join(folder, 'deeper', 'people.parquet'))
    const terms = { ...dataset.terms, file: '../terms.parquet' }
    const others = {
      offices: { file: '../offices.parquet' },
      events: { ...dataset.events, file: '../events.parquet' },
    }
    writeFileSync(path, JSON.stringify({ ...dataset, ...others, terms }))
    expect(await validate(path, folder)).toEqual({ code: 0, lines: [`deeper/d.json: ${counts}`] })
  })

  it('names file, row and column of what is wrong', async () => {
    const folder = await columns()
    const [a = '', b = ''] = file.people.map(({ id }) => id)
    const office = file.offices[0]?.id ?? ''
    writeTerms(folder, {
      person: [a, 'nobody', b],
      office: [office, office, office],
      start: ['2001', null, '2001-02-30'],
    })
    const { code, lines } = await validate(folder)
    expect(code).toBe(1)
    expect(lines.toSorted()).toEqual([
      'dataset.json: 2 problems.',
      'terms.parquet row 2 column person: unknown person "nobody": write the `id` of a row of `people`, or add that row',
      'terms.parquet row 3 column start: "2001-02-30" is not a date: February 2001 has 28 days',
    ])
  })

  it('tells problems of one kind as one, with the first few places', async () => {
    const folder = await columns()
    const person = Array.from({ length: 80 }, (_, i) => `nobody-${i}`)
    writeTerms(folder, { person, office: person.map(() => file.offices[0]?.id ?? '') })
    const { code, lines } = await validate(folder)
    expect([code, lines.length, lines.at(-1)]).toEqual([1, 8, 'dataset.json: 80 problems.'])
    expect(lines[0]).toBe('`person` refers to nothing in 80 rows of terms.parquet')
    expect(lines[1]).toContain('terms.parquet row 1 column person: unknown person "nobody-0"')
    expect(lines[6]).toBe('  and 75 more')
  })

  it('says what to write instead', async () => {
    const path = join(root, 'spellings.json')
    const ends = ['Sept 1990', 'present', 'c. 1990', '2023-02-30', 'before 1990', '1990-91']
    const terms = file.terms.map((term, k) =>
      k < ends.length ? { ...term, start: undefined, end: ends[k] } : term,
    )
    const roles = file.roles.map(({ group: _, ...role }) => role)
    writeFileSync(path, JSON.stringify({ ...file, roles, terms }))
    expect((await validate(path, root)).lines).toEqual([
      `\`group\` is missing in ${roles.length} roles: write \`"group": "government"\``,
      `  \`roles[0].group\`, \`roles[1].group\`, \`roles[2].group\`, \`roles[3].group\`, \`roles[4].group\`, and ${roles.length - 5} more`,
      '`end` is not a date in 6 terms',
      '  terms[0].end: "Sept 1990" is not a date: write `1990-09`',
      '  terms[1].end: "present" is not a date: write `..`',
      '  terms[2].end: "c. 1990" is not a date: write `1990~`',
      '  terms[3].end: "2023-02-30" is not a date: February 2023 has 28 days',
      '  terms[4].end: "before 1990" is not a date: write `[..1989]`',
      '  and 1 more',
      `spellings.json: ${roles.length + 6} problems.`,
    ])
  })

  it('says which file is cut off, is not there, or is none', async () => {
    const folder = await columns()
    const path = join(folder, 'terms.parquet')
    const bytes = readFileSync(path)
    const half = Math.floor(bytes.length / 2)
    writeFileSync(path, bytes.subarray(0, half))
    expect(await validate(folder)).toEqual({
      code: 1,
      lines: [
        `terms.parquet: is cut off: it ends after ${half} bytes, in the middle`,
        'dataset.json: 1 problem.',
      ],
    })
    rmSync(path)
    expect((await validate(folder)).lines[0]).toBe('terms.parquet: there is no such file')
    mkdirSync(path)
    expect((await validate(folder)).lines[0]).toBe('terms.parquet: is not a file')
  })

  it('refuses a table that names no file', async () => {
    const path = join(root, 'none.json')
    writeFileSync(path, JSON.stringify({ ...file, terms: '' }))
    expect(await validate(path, root)).toEqual({
      code: 1,
      lines: ['terms: names no file', 'none.json: 1 problem.'],
    })
  })

  it('refuses a table whose address is none', async () => {
    const path = join(root, 'wrong.json')
    writeFileSync(path, JSON.stringify({ ...file, terms: 'http://' }))
    expect(await validate(path, root)).toEqual({
      code: 1,
      lines: ['terms: "http://" is no address of a file', 'wrong.json: 1 problem.'],
    })
  })

  it('tells what is odd as warnings, which are wrong only where it is strict', async () => {
    const path = join(root, 'odd.json')
    const [term] = file.terms
    const twins = [
      { ...term, id: 'a', start: '2990', end: undefined, sources: [] },
      { ...term, id: 'b', start: '2990', end: undefined },
    ]
    writeFileSync(path, JSON.stringify({ ...file, terms: twins }))
    const lines = [
      'warning: The same term under two ids: 1 term',
      '  terms[1].id: as a',
      'warning: Begins more than 20 years after the day of the data: 2 terms',
      '  terms[0].start: 2990',
      '  terms[1].start: 2990',
      'warning: Without a source: 1 term',
      '  terms[0].sources',
      `odd.json: ${file.people.length} people, 2 terms, ${file.events.length} events. 4 warnings.`,
    ]
    expect(await validate(path, root)).toEqual({ code: 0, lines })
    expect(await validate(path, root, '--strict')).toEqual({ code: 1, lines })
  })

  it('names the row of a table of columns that is odd', async () => {
    const folder = await columns()
    const [person] = file.people
    const office = file.offices[0]?.id ?? ''
    writeTerms(folder, {
      person: [person?.id ?? '', person?.id ?? ''],
      office: [office, office],
      start: ['2000', '2990'],
    })
    expect((await validate(folder)).lines).toContain('  terms.parquet row 2 column start: 2990')
  })
})
