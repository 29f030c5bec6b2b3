/** The command `tenure`: reads its arguments and says what is wrong with them. */
import { parseArgs } from 'node:util'
import { isDay } from '../dataset/format.ts'
import { learn, spoken } from '../dates/chapter.ts'
import { LANGUAGES, type Lang } from '../languages.ts'
import { causeOf } from '../loading/cause.ts'
import { FileError } from '../loading/fileError.ts'
import { type CommandWords, commandWordsIn } from '../words/commandWords.ts'
import { oneOf, UsageError, wholeNumber } from './arguments.ts'
import { writeColumns } from './columnFiles.ts'
import { convert } from './convert.ts'
import { generateRows } from './generate.ts'
import { writeJson } from './jsonFile.ts'
import { langOf } from './lang.ts'
import { fileErrorText } from './readDataset.ts'
import { validateFile } from './validateFile.ts'

/** Runs one command; resolves to its exit code: 0, 1 where a file is wrong, 2 where the arguments are. */
export async function main(args: readonly string[]): Promise<number> {
  const lang = langOf(args)
  await learn(lang)
  const words = commandWordsIn(lang)
  try {
    return await run(args, lang, words)
  } catch (error) {
    const usage = usageText(error, words)
    console.error(usage === undefined ? whyFailed(error, lang, words) : `${usage}\n\n${words.usage}`)
    return usage === undefined ? 1 : 2
  }
}

/** What is wrong with the arguments; `undefined` where something else is. */
function usageText(error: unknown, words: CommandWords): string | undefined {
  if (error instanceof UsageError) return error.message
  const ofNode = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  return ofNode ? words.wrongArguments((error as Error).message) : undefined
}

/** What an engine says of a failure is told as what it is: something for the authors of this code. */
function whyFailed(error: unknown, lang: Lang, words: CommandWords): string {
  if (error instanceof FileError) return fileErrorText(error, lang)
  return causeOf(error) || words.failed((error as Error)?.stack ?? String(error))
}

async function run(args: readonly string[], lang: Lang, words: CommandWords): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      terms: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      strict: { type: 'boolean', default: false },
      'events-only': { type: 'boolean', default: false },
      checks: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      title: { type: 'string' },
      data: { type: 'string' },
      format: { type: 'string' },
      width: { type: 'string' },
      theme: { type: 'string' },
      'as-of': { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [command, ...files] = positionals
  const [file, ...more] = files
  const { strict, checks, all, title, 'as-of': asOf } = values
  if (values.lang !== undefined) oneOf(words, '--lang', values.lang, LANGUAGES)
  if (values.help) {
    console.log(words.usage)
    return 0
  }
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(words.notDay('--as-of', asOf))
  if (more.length > 0 && command !== 'convert') throw new UsageError(words.whatIs(more[0] ?? ''))
  if (command === 'generate') return generate(values, words)
  if (command === 'render' || command === 'export') {
    // It stands on much that the other commands do without.
    const { exportAsked } = await spoken(import('./exportAsked.ts'))
    return exportAsked(file, command === 'render' ? { ...values, format: 'svg' } : values, lang)
  }
  if (file === undefined) throw new UsageError(command === undefined ? words.whichCommand : words.whichFile)
  if (command === 'validate') return validateFile(file, { strict, checks, all, lang, title, asOf })
  if (command !== 'convert') throw new UsageError(words.noCommand(command ?? ''))
  if (values.out === undefined) throw new UsageError(words.whereTo)
  return convert(files, values.out, { lang, strict, title, asOf })
}

async function generate(
  values: { terms?: string; seed: string; out?: string },
  words: CommandWords,
): Promise<number> {
  const rows = generateRows(
    wholeNumber(words, '--terms', values.terms, 1),
    wholeNumber(words, '--seed', values.seed, 0),
  )
  if (values.out === undefined || values.out.endsWith('.json')) await writeJson(rows, values.out)
  else await writeColumns(rows, values.out)
  return 0
}
