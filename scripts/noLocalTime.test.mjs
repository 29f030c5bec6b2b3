import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, root, runQuietly } from './tools.mjs'

const fine = [
  'date.getUTCFullYear()',
  'date.setUTCHours(1)',
  'date.getTime()',
  'date.toISOString()',
  'day.getDays()',
  'date.toLocaleStrings',
  'new Date()',
  'new Date(ms)',
  'new Date(Date.UTC(2020, 1))',
  "new Date('2020-02-03')",
  "new Date('-000044-03')",
  "new Date('2020-02-03T10:00Z')",
  'new Date(`$' + '{year}-02-03T10:00+08:00`)',
  "new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(date)",
  "Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone })",
  "new Intl.NumberFormat('en')",
  "'toLocaleString'",
]
const local = [
  'date.getFullYear()',
  'date.getMonth()',
  'date.getDate()',
  'date?.getDay()',
  'date.getHours()',
  'date.getMinutes()',
  'date.getTimezoneOffset()',
  'dates.map((date) => date.getSeconds())',
  'date.setFullYear(2020)',
  'date.setMonth(1)',
  'date.setDate(1)',
  'date.setHours(1, 2)',
  'date.toDateString()',
  'date.toTimeString()',
  'date.toLocaleString()',
  "date.toLocaleDateString('en', { timeZone: 'UTC' })",
  'date.toLocaleTimeString()',
  'Date()',
  'Date.parse(text)',
  'new Date(2020, 1)',
  'new Date(2020, 1, 2, 3, 4)',
  "new Date('2020-02-03T10:00')",
  "new Date('2020-02-03 at 10')",
  'new Date("3 May 2020")',
  'new Date(`$' + '{year}/02/03`)',
  'new Intl.DateTimeFormat()',
  "new Intl.DateTimeFormat('en')",
  "Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(date)",
]

describe('the lint rule against local time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenure-lint-'))
  /** What the rule reports of each file, by line. @type {Record<string, Set<number>>} */
  const reported = { 'src/dates/day.ts': new Set(), 'bench/day.ts': new Set() }

  beforeAll(async () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    for (const override of overrides)
      override.plugins = override.plugins?.map((/** @type {string} */ file) => join(root, file))
    write('biome.json', JSON.stringify({ root: true, overrides, linter: { rules: { preset: 'none' } } }))
    for (const file of Object.keys(reported)) write(file, [...fine, ...local].join('\n'))
    const args = [command('biome'), 'lint', '--reporter=github', '--max-diagnostics=none']
    const { output } = await runQuietly(process.execPath, args, { cwd: folder })
    for (const [, file = '', line] of output.matchAll(/::error title=plugin,file=(.*?),line=(\d+),/g))
      for (const [path, lines] of Object.entries(reported))
        if (file.replaceAll('\\', '/').endsWith(path)) lines.add(Number(line))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /**
   * @param {string} file
   * @param {string} text
   */
  function write(file, text) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  it.each(fine)('lets %s be', (code) => {
    expect(reported['src/dates/day.ts']).not.toContain(fine.indexOf(code) + 1)
  })

  it.each(local)('reports %s', (code) => {
    expect(reported['src/dates/day.ts']).toContain(fine.length + local.indexOf(code) + 1)
  })

  it('is for src alone', () => {
    expect(reported['bench/day.ts']).toEqual(new Set())
  })
})

it('what the rule overlooks fails in the zone the tests run in', () => {
  // Samoa was eleven hours behind UTC then.
  expect(new Date(0).getTimezoneOffset()).toBe(660)
})
