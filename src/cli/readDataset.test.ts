import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { generateFile } from './generate.ts'
import { main } from './main.ts'

const root = mkdtempSync(join(tmpdir(), 'tenure read '))
afterAll(() => rmSync(root, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const good = JSON.stringify(generateFile(20, 4), null, 1)
const latin1 = Buffer.from(good.replace('"title": "', '"title": "Pr\u00e9sidents, '), 'latin1')

/** What a command says of a file with these bytes, and whether it wrote anything. */
async function run(command: 'validate' | 'convert', bytes: string | Uint8Array) {
  const [path, out] = [join(root, 'd.json'), join(root, 'out')]
  writeFileSync(path, bytes)
  rmSync(out, { recursive: true, force: true })
  const lines: string[] = []
  const listen = (line: string) => void lines.push(line.replace(join(root, '/'), ''))
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
  const code = await main(command === 'convert' ? [command, path, '--out', out] : [command, path])
  return { code, said: lines.join('\n'), wrote: existsSync(out) }
}

describe.each(['validate', 'convert'] as const)('tenure %s', (command) => {
  it('reads a file with a mark of byte order', async () => {
    expect(await run(command, `\ufeff${good}`)).toMatchObject({ code: 0, wrote: command === 'convert' })
  })

  it.each([
    [
      'a file that is not UTF-8',
      latin1,
      'd.json: The file is not UTF-8 text: line 3, column 14 has the byte 0xE9 (after 29 bytes), which is no letter, but would be “é” in Latin-1. Save it as UTF-8.',
    ],
    [
      'a slip in JSON',
      '{\n "tenure": 1,\n}',
      'd.json: The file is not JSON: line 3, column 1: the comma before `}` has nothing after it: take it out.',
    ],
    [
      'a text that is nothing that is known',
      'Minutes of the meeting\nNobody came.\n',
      'd.json: Nothing in the file was recognized: no table with a row of headings or with dates (CSV, TSV, XLSX, ODS, HTML, wikitext), no JSON of a dataset, of Popolo or of Wikidata, no FollowTheMoney lines, no article with an infobox.',
    ],
    ['a web page', '<!doctype html>', 'd.json: The file is a web page (HTML), not a dataset.'],
    [
      'a file that is cut off',
      good.slice(0, 99),
      'd.json: The file is cut off: it ends after 99 bytes, in the middle.',
    ],
  ])('refuses %s, and says where, or what was looked for', async (_, bytes, said) => {
    expect(await run(command, bytes)).toEqual({ code: 1, said, wrote: false })
  })
})

it('tenure convert lists what is wrong, and writes nothing', async () => {
  const wrong = good.replace('"tenure": 1', '"tenure": 1, "licens": "MIT"')
  expect(await run('convert', wrong)).toEqual({
    code: 1,
    said: 'licens: is not a key of the format\nd.json: is not a dataset, and was not converted',
    wrote: false,
  })
})

it('tenure convert says of the column form that it is one', async () => {
  const { code, said } = await run('convert', '{"tenure": 1, "terms": "terms.parquet"}')
  expect([code, said]).toEqual([1, 'd.json: has tables in files of their own already'])
})

it('says that there is no file', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await main(['validate', join(root, 'none.json')])).toBe(1)
  expect(said).toHaveBeenCalledWith(`${join(root, 'none.json')}: there is no such file`)
})
