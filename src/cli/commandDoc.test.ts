/** What is said of the command in the docs and by itself, and what it takes: neither says more than the other. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../languages.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { FORMATS } from './outlets.ts'

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const page = textOf('../../public/docs/command.md')
const flagsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/--([a-z][\w-]*)/g)].map(([, flag = '']) => flag))].sort()

/** The first cells of the table, and the whole rows by them. */
const rows = page.split('\n').filter((line) => /^\| `/.test(line))
const optionsIn = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, quoted, plain]) => quoted ?? plain ?? '').sort()

describe('the options of the command', () => {
  it('are in the page of pictures and files at a prompt, each that these take, and no other', () => {
    const [, values = ''] = /interface Values \{(.*?)\n\}/s.exec(textOf('exportAsked.ts')) ?? []
    const taken = optionsIn(values, /readonly (?:'([\w-]+)'|(\w+))\??:/g)
    expect(flagsIn(rows.map((row) => row.split(' | ')[0]).join())).toEqual(taken)
  })

  it.each(LANGUAGES)('are those that it reads: %s', (lang) => {
    const known = optionsIn(textOf('main.ts'), /^ {6}(?:'([\w-]+)'|(\w+)): \{ type:/gm)
    const said = flagsIn(commandWordsIn(lang).usage)
    expect([...said, 'help'].sort()).toEqual(known)
  })

  it('has each of its formats in the page', () => {
    const row = rows.find((one) => one.startsWith('| `--format`')) ?? ''
    for (const format of FORMATS) expect(row).toContain(`\`${format}\``)
  })
})
