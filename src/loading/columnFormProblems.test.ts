import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteFile } from 'hyparquet-writer'
import { describe, expect, it, vi } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { withoutDigests } from '../cli/testing/withoutDigests.ts'
import { problemsInEnglish, sentenceInEnglish } from '../words/testing/inEnglish.ts'
import { explain } from './explain.ts'
import type { Failure } from './readBytes.ts'
import { read, write } from './testing/columnFolders.ts'

/** What engines say. */
const ENGINE = /Cannot read|undefined|is not a|Invalid|outside the bounds|iterable/

describe('what is wrong in a column form', () => {
  const small = generateFile(40, 2)

  /** The failure of a dataset whose folder was tampered with. */
  async function failure(tamper: (folder: string) => void, file = small) {
    const folder = await write(file)
    withoutDigests(folder)
    tamper(folder)
    const answer = await read(folder)
    if (answer.ok) throw new Error('it was read')
    const { failure } = answer
    return {
      failure,
      reason: sentenceInEnglish(failure.reason),
      problems: problemsInEnglish(failure.problems),
      problemCount: failure.problemCount,
    }
  }

  const columns = (folder: string, table: string, data: Record<string, unknown[]>) =>
    parquetWriteFile({
      filename: join(folder, `${table}.parquet`),
      columnData: Object.entries(data).map(([name, values]) => ({ name, data: values as string[] })),
    })

  /** Why a file is refused, in Chinese, without its own name and the names of its columns. */
  const chinese = ({ failure }: { failure: Failure }) =>
    explain(failure, 'zh')
      .reason.replace(/^\w+\.parquet：/, '')
      .replace(/行的\w+列/, '行的列')
  const LATIN = /[a-z]/i

  const two = {
    person: small.people.slice(0, 2).map(({ id }) => id),
    office: small.offices.slice(0, 2).map(({ id }) => id),
  }
  const offices = {
    id: two.office,
    title: two.office,
    role: small.offices.slice(0, 2).map(({ role }) => role),
  }

  it('is an annotation on what is nowhere', async () => {
    const annotations = [
      { event: 'none', text: 'x' },
      { term: 'none', text: 'x' },
    ]
    expect((await failure(() => {}, { ...small, annotations })).problems).toEqual([
      { path: 'annotations[0].event', reason: 'unknown event "none"' },
      { path: 'annotations[1].term', reason: 'unknown term "none"' },
    ])
  })

  it('is a file that is cut off', async () => {
    for (const share of [0, 0.3, 0.99]) {
      const failed = await failure((folder) => {
        const bytes = readFileSync(join(folder, 'terms.parquet'))
        writeFileSync(join(folder, 'terms.parquet'), bytes.subarray(0, bytes.length * share))
      })
      expect(failed.reason).toMatch(/^terms\.parquet: is cut off/)
      expect(chinese(failed)).not.toMatch(LATIN)
    }
  })

  it.each(['terms', 'people', 'offices'])('is a file of %s that is corrupt', async (table) => {
    const failed = await failure((folder) => {
      const bytes = readFileSync(join(folder, `${table}.parquet`))
      bytes.fill(0xee, 4, 400)
      writeFileSync(join(folder, `${table}.parquet`), bytes)
    })
    expect(failed.reason).toMatch(new RegExp(`^${table}\\.parquet: is corrupt: .* cannot be read \\(`))
    expect(chinese(failed)).toMatch(/^已损坏：/)
    expect(chinese(failed)).not.toMatch(LATIN)
  })

  it('is a file with a table of contents that is none', async () => {
    const failed = await failure((folder) => {
      const bytes = readFileSync(join(folder, 'terms.parquet'))
      bytes.fill(0xee, bytes.length - 60, bytes.length - 8)
      writeFileSync(join(folder, 'terms.parquet'), bytes)
    })
    expect(failed.reason).toMatch(/^terms\.parquet: is corrupt: its table of contents cannot be read/)
    expect(chinese(failed)).toMatch(/^已损坏：目录无法读取/)
  })

  it.each(['terms', 'offices'])('is a file of %s in a compression that is not read', async (table) => {
    const failed = await failure((folder) =>
      parquetWriteFile({
        filename: join(folder, `${table}.parquet`),
        columnData: Object.entries(table === 'terms' ? two : offices).map(([name, data]) => ({ name, data })),
        codec: 'ZSTD',
        compressors: { ZSTD: (bytes) => bytes },
      }),
    )
    expect(failed.reason).toMatch(
      /: (column \w+ of the rows 1 to 2|it) cannot be read \(the compression ZSTD is /,
    )
    expect(chinese(failed)).toMatch(/无法读取（不支持ZSTD压缩：请用Snappy，或不压缩）。$/)
  })

  it('is a file that is not there, or a web page', async () => {
    expect((await failure((folder) => rmSync(join(folder, 'people.parquet')))).reason).toBe(
      'people.parquet: the server answered 404 Not Found.',
    )
    expect(
      (await failure((folder) => writeFileSync(join(folder, 'people.parquet'), '<!doctype html>'))).reason,
    ).toBe('people.parquet: is no Parquet file: the server answered with a web page (HTML).')
  })

  it.each<[string, Record<string, unknown[]>, [string, string]]>([
    ['a missing column', { person: two.person }, ['terms.parquet column office', 'is missing']],
    ['a strange column', { ...two, strat: ['2001', '2002'] }, ['terms.parquet column strat', 'is not a column of terms']],
    ['a wrong type', { ...two, start: [2001, 2002] },
      ['terms.parquet column start', 'is INT32, not a date: write it as text in EDTF, or as DATE']],
    ['an unknown person', { ...two, person: [two.person[0], 'nobody'] },
      ['terms.parquet row 2 column person', 'unknown person "nobody"']],
    ['an unknown office', { ...two, office: ['none', two.office[0]] },
      ['terms.parquet row 1 column office', 'unknown office "none"']],
    ['no person', { ...two, person: [null, two.person[0]] }, ['terms.parquet row 1 column person', 'is missing']],
    ['a bad date', { ...two, start: ['2001', '2001-02-30'] },
      ['terms.parquet row 2 column start', '"2001-02-30" is not a date: February 2001 has 28 days']],
    ['an end before the start', { ...two, start: ['2001', '2005'], end: ['..', '2003'] },
      ['terms.parquet row 2 column end', '"2003" is before the start "2005"']],
    ['an unknown source', { ...two, source: ['register', 'hearsay'] },
      ['terms.parquet row 2 column source', 'unknown source "hearsay"']],
    ['a wrong list', { ...two, claims: ['[{"field":"start"}]', null] },
      ['terms.parquet row 1 column claims[0].value', 'is missing']],
  ])('is %s', async (_, data, [path, reason]) => {
    const found = await failure((folder) => columns(folder, 'terms', data))
    expect(found.problems).toContainEqual({ path, reason })
  }) // biome-ignore format: a table

  it('is a person twice, or without a name', async () => {
    const found = await failure((folder) => {
      columns(folder, 'terms', { ...two, person: ['a', 'a'] })
      columns(folder, 'people', { id: ['a', 'a', 'B b'], name: ['A', null, 'B'] })
    })
    expect(found.problems.slice(0, 1)).toEqual([
      {
        path: 'people.parquet row 3 column id',
        reason: '"B b" is not an id: use lower-case letters and digits joined by "-" or "."',
      },
    ])
    expect(found.problems).toContainEqual({
      path: 'people.parquet row 2 column id',
      reason: '"a" is already the id of row 1',
    })
    expect(found.problems).toContainEqual({ path: 'people.parquet row 2 column name', reason: 'is missing' })
  })

  it('is a name that cannot be seen', async () => {
    const id = ['a', 'b', 'c', 'd', 'e', 'f']
    const found = await failure((folder) => {
      columns(folder, 'terms', { person: ['a'], office: [two.office[0]] })
      columns(folder, 'people', {
        id,
        name: ['A', 'B', '\u200b', '李', '\u3164 ', '\u200bF'],
        name_zh: ['\u2060', null, null, null, null, null],
      })
    })
    const reason = 'cannot be seen'
    expect(found.problems.slice(0, 3)).toEqual([
      { path: 'people.parquet row 3 column name', reason },
      { path: 'people.parquet row 5 column name', reason },
      { path: 'people.parquet row 1 column name_zh', reason },
    ])
  })

  it('is a holder who follows themselves without another term in the office', async () => {
    const person = [two.person[0], two.person[1], two.person[1]]
    const related = person.map((id) => JSON.stringify({ predecessor: [{ person: id }] }))
    const office = person.map(() => two.office[0])
    // The second and the third are one another's: only the first is alone.
    const found = await failure((folder) => columns(folder, 'terms', { person, office, related }))
    expect(found.problems.map(({ path }) => path)).toEqual([
      'terms.parquet row 1 column related.predecessor[0].person',
    ])
  })

  it('is a byte that is not as it was written, in words that say where', async () => {
    for (const [place, what] of [
      [40, 'the rows 1 to 40 do'],
      [-60, 'its table of contents does'],
    ] as const) {
      const folder = await write(small)
      const bytes = readFileSync(join(folder, 'terms.parquet'))
      const at = place < 0 ? bytes.length + place : place
      bytes[at] = (bytes[at] ?? 0) ^ 4
      writeFileSync(join(folder, 'terms.parquet'), bytes)
      const answer = await read(folder)
      expect(answer.ok ? '' : sentenceInEnglish(answer.failure.reason)).toBe(
        `terms.parquet: is damaged, or another file in its place: ${what} not have the SHA-256 that the dataset file names.`,
      )
    }
  })

  it('is no damage where the engine cannot tell', async () => {
    const folder = await write(small)
    vi.stubGlobal('crypto', {})
    expect((await read(folder)).ok).toBe(true)
  })

  it('is a list of digests that is none', async () => {
    const { problems } = await failure((folder) => {
      const path = join(folder, 'dataset.json')
      const dataset = JSON.parse(readFileSync(path, 'utf8'))
      writeFileSync(path, JSON.stringify({ ...dataset, terms: { ...dataset.terms, sha256: ['x'] } }))
    })
    expect(problems).toEqual([
      { path: 'terms.sha256', reason: 'is not a list of SHA-256 in hexadecimal digits' },
    ])
  })

  it('is a table of contents that is empty or damaged', async () => {
    const spoil = (change: (bytes: Buffer) => void) =>
      failure((folder) => {
        const bytes = readFileSync(join(folder, 'people.parquet'))
        change(bytes)
        writeFileSync(join(folder, 'people.parquet'), bytes)
      })
    expect((await spoil((bytes) => bytes.writeUInt32LE(0, bytes.length - 8))).reason).toBe(
      'people.parquet: is corrupt: its table of contents is empty.',
    )
    for (const length of [1, 7, 90, 301]) {
      const { reason, problems } = await spoil((bytes) => bytes.writeUInt32LE(length, bytes.length - 8))
      expect([reason, ...problems.map((one) => one.reason)].join(' ')).not.toMatch(ENGINE)
    }
  })

  it('is told with its first ten thousand and the number of all', async () => {
    const person = Array.from({ length: 10_080 }, (_, i) => `nobody-${i}`)
    const office = person.map(() => two.office[0])
    const { problems, problemCount } = await failure((folder) => columns(folder, 'terms', { person, office }))
    expect([problems.length, problemCount]).toEqual([10_000, 10_080])
  })
})
