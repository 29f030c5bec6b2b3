/** Dataset files through the reader and the command, as the page and a prompt have them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { fromDisk } from '../src/cli/localFile.ts'
import { main } from '../src/cli/main.ts'
import { explain } from '../src/loading/explain.ts'
import { type Read, readBytes } from '../src/loading/readBytes.ts'
import type { Outcome } from './part.ts'

export interface Reading {
  readonly outcome: Outcome
  /** Of what was read, so that two readings can be compared; empty where it was refused. */
  readonly digest: string
}

const failed = (why: string): Reading => ({ outcome: { failed: why }, digest: '' })

/** Letters that a refusal may have, for a person is to read it. */
const MOST_WORDS = 200_000

/** The file of a path, or the `dataset.json` of a folder: both readers say the same of it, and in words. */
export async function readWhole(path: string): Promise<Reading> {
  const file = path.endsWith('.json') ? path : join(path, 'dataset.json')
  const read = await asPage(file)
  if ('failed' in read) return failed(`reader: ${read.failed}`)
  const command = await asCommand(path)
  if (command.code !== 0 && command.code !== 1)
    return failed(`command: exit code ${command.code}: ${command.text}`)
  if (command.text.trim() === '') return failed('command: says nothing')
  if (/\n\s+at .*:\d+:\d+|Maximum call stack|reading '|undefined|\[object /.test(command.text))
    return failed(`command: speaks of itself: ${command.text.slice(0, 300)}`)
  if (command.text.length > MOST_WORDS) return failed(`command: ${command.text.length} letters`)
  if (read.ok !== (command.code === 0))
    return failed(`reader ${read.ok}, command ${command.code}: ${command.text}`)
  return read.ok
    ? { outcome: 'accepted', digest: digestOf(read.columns) }
    : { outcome: 'refused', digest: '' }
}

async function asPage(file: string): Promise<Read | { failed: string }> {
  const bytes = Uint8Array.from(readFileSync(file)).buffer
  try {
    const read = await readBytes(bytes, fromDisk(file))
    if (read.ok) return read
    for (const lang of ['en', 'zh'] as const) {
      const { reason, groups } = explain(read.failure, lang)
      if (reason === '' && groups.length === 0) return { failed: `no words in ${lang}` }
    }
    return read
  } catch (error) {
    return { failed: String((error as Error).stack ?? error) }
  }
}

/** `tenure validate`, and what it prints. */
async function asCommand(path: string): Promise<{ code: number | string; text: string }> {
  const lines: string[] = []
  const { log, error } = console
  console.log = console.error = (...words: unknown[]) => void lines.push(words.join(' '))
  try {
    return { code: await main(['validate', path]), text: lines.join('\n') }
  } catch (thrown) {
    return { code: 'an exception', text: String((thrown as Error).stack ?? thrown) }
  } finally {
    Object.assign(console, { log, error })
  }
}

const digestOf = (value: unknown): string => createHash('sha1').update(serialize(value)).digest('hex')
