import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { generateFile } from './generate.ts'
import { main } from './main.ts'

const root = mkdtempSync(join(tmpdir(), 'tenure lang '))
afterAll(() => rmSync(root, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

async function said(...args: string[]) {
  const lines: string[] = []
  const listen = (line: string) => void lines.push(line.replaceAll(join(root, '/'), ''))
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
  const code = await main(args)
  return { code, said: lines.join('\n') }
}

function file(value: unknown): string {
  const path = join(root, 'd.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

const good = generateFile(20, 4)

it.each([
  [{ ...good, licens: 'MIT', asOf: '2025' }, 1, 'licens：不是格式中的键\nasOf："2025"不是某一天：请写`2025-12-31`\nd.json：2个问题。'],
  [{ ...good, terms: [...good.terms, { ...good.terms[0], id: 'again', start: '2001-02-30' }] }, 1,
    'terms[20].start："2001-02-30"不是日期：2001年2月只有28天\nd.json：1个问题。'],
  [{ ...good, terms: 'none.parquet' }, 1, 'none.parquet：没有此文件\nd.json：1个问题。'],
  ['{', 1, 'd.json：文件不完整：在第1个字节处中断。'],
] as const)('what is wrong in a file is said in Chinese with --lang zh: %#', async (value, code, text) => {
  const told = await said('validate', file(value), '--lang', 'zh')
  expect(told.said.split('\n').sort()).toEqual(text.split('\n').sort())
  expect(told.code).toBe(code)
}) // biome-ignore format: a table

it('what is well is said in Chinese too', async () => {
  expect(await said('validate', file(good), '--lang=zh')).toEqual({
    code: 0,
    said: expect.stringMatching(/^d\.json：\d+人，20项任职，\d+个事件。没有问题。$/),
  })
})

it('what is wrong with the arguments is said in the language that they name', async () => {
  expect((await said('validate', '--lang', 'zh')).said).toMatch(/^哪个文件？\n\n用法：/)
  expect(await said('help', 'x', '--lang', 'zh')).toMatchObject({
    code: 2,
    said: expect.stringMatching(/^没有命令“help”。/),
  })
  expect(await said('validate', 'x', '--lang', 'tlh')).toMatchObject({
    code: 2,
    said: expect.stringMatching(/^--lang takes one of en, zh, fr, es, not "tlh"\./),
  })
})
