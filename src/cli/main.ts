/** The command `tenure`: reads its arguments and says what is wrong with them. */
import { parseArgs } from 'node:util'
import { isDay } from '../dataset/format.ts'
import { learn } from '../dates/chapter.ts'
import { LANGUAGES, type Lang } from '../dates/languages.ts'
import { causeOf } from '../loading/cause.ts'
import { FileError } from '../loading/fileError.ts'
import { type CommandWords, commandWordsIn } from '../words/commandWords.ts'
import { writeColumns } from './columnFiles.ts'
import { convert } from './convert.ts'
import { exportView } from './exportView.ts'
import { generateRows } from './generate.ts'
import { writeJson } from './jsonFile.ts'
import { isLang, langOf } from './lang.ts'
import { fileOfLink, linkOf } from './openView.ts'
import { FORMATS } from './outlets.ts'
import { fileErrorText } from './readDataset.ts'
import { validateFile } from './validateFile.ts'

/** What is wrong with the arguments; the usage follows it. */
class UsageError extends Error {}

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
      checks: { type: 'boolean', default: false },
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
  const { strict, checks, title, 'as-of': asOf } = values
  if (values.lang !== undefined && !isLang(values.lang))
    throw new UsageError(words.noneOf('--lang', LANGUAGES.join(', '), values.lang))
  if (values.help) {
    console.log(words.usage)
    return 0
  }
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(words.notDay('--as-of', asOf))
  if (more.length > 0 && command !== 'convert') throw new UsageError(words.whatIs(more[0] ?? ''))
  if (command === 'generate') return generate(values, words)
  if (command === 'render') return write(file, { ...values, format: 'svg' }, lang, words)
  if (command === 'export') return write(file, values, lang, words)
  if (file === undefined) throw new UsageError(command === undefined ? words.whichCommand : words.whichFile)
  if (command === 'validate') return validateFile(file, { strict, checks, lang, title, asOf })
  if (command !== 'convert') throw new UsageError(words.noCommand(command ?? ''))
  if (values.out === undefined) throw new UsageError(words.whereTo)
  return convert(files, values.out, { lang, strict, title, asOf })
}

async function generate(
  values: { terms?: string; seed: string; out?: string },
  words: CommandWords,
): Promise<number> {
  const rows = generateRows(
    number(words, '--terms', values.terms, 1),
    number(words, '--seed', values.seed, 0),
  )
  if (values.out === undefined || values.out.endsWith('.json')) await writeJson(rows, values.out)
  else await writeColumns(rows, values.out)
  return 0
}

interface Values {
  readonly out?: string | undefined
  readonly data?: string | undefined
  readonly format?: string | undefined
  readonly width?: string | undefined
  readonly theme?: string | undefined
  readonly title?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly lang?: string | undefined
  readonly strict: boolean
}

/** Of pictures, in pixels. */
const USUAL_WIDTH = '1200'
const WIDTHS = [320, 8000] as const
const THEMES = ['light', 'dark'] as const

/** A view as a file. All of the dataset where none is given. */
async function write(view = '', values: Values, lang: Lang, words: CommandWords): Promise<number> {
  const { out, title, 'as-of': asOf, strict, width = USUAL_WIDTH } = values
  if (out === undefined) throw new UsageError(words.whereToFile)
  const link = linkOf(view)
  if (!link) throw new UsageError(words.noView(view))
  const file = values.data ?? fileOfLink(link)
  if (file === undefined) throw new UsageError(words.dataElsewhere)
  const format = values.format ?? /\.(\w+)$/.exec(out)?.[1] ?? ''
  const theme = values.theme && one(words, '--theme', values.theme, THEMES)
  return exportView(link, {
    file,
    format: one(words, '--format', format, FORMATS),
    out,
    strict,
    lang,
    title,
    asOf,
    shownIn: values.lang as Lang | undefined,
    width: number(words, '--width', width, ...WIDTHS),
    theme: theme || undefined,
  })
}

function one<T extends string>(words: CommandWords, name: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text)
  if (found === undefined) throw new UsageError(words.noneOf(name, known.join(', '), text))
  return found
}

const MOST = 999_999_999

function number(
  words: CommandWords,
  name: string,
  text: string | undefined,
  least: number,
  most = MOST,
): number {
  if (text === undefined || !/^\d{1,9}$/.test(text) || Number(text) < least || Number(text) > most)
    throw new UsageError(words.wholeNumber(name, least, most))
  return Number(text)
}
