/** The command `tenure`: reads its arguments and says what is wrong with them. */
import { parseArgs } from 'node:util'
import { causeOf } from '../loading/cause.ts'
import { FileError } from '../loading/fileError.ts'
import { writeColumns } from './columnFiles.ts'
import { convert } from './convert.ts'
import { generateRows } from './generate.ts'
import { writeJson } from './jsonFile.ts'
import { validateFile } from './validateFile.ts'

const USAGE = `Usage:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   invented data; a folder gets the column form
  tenure validate FILE.json | FOLDER [--strict]                     lists what is wrong, and what is odd; --strict takes odd for wrong
  tenure convert FILE.json --out FOLDER                             a row file in the column form
`

/** What is wrong with the arguments; the usage follows it. */
class UsageError extends Error {}

/** Runs one command; resolves to its exit code: 0, 1 where a file is wrong, 2 where the arguments are. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    console.error(isUsage ? `${(error as Error).message}\n\n${USAGE}` : whyFailed(error))
    return isUsage ? 2 : 1
  }
}

/** What an engine says of a failure is told as what it is: something for the authors of this code. */
function whyFailed(error: unknown): string {
  if (error instanceof FileError || causeOf(error) !== '') return (error as Error).message
  return `Something in tenure itself failed. This may help its authors:\n${(error as Error)?.stack ?? error}`
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      terms: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [command, file, ...more] = positionals
  if (values.help) return help()
  if (more.length > 0) throw new UsageError(`What is "${more[0]}"?`)
  if (command === 'generate') return generate(values)
  if (file === undefined) throw new UsageError(command === undefined ? 'Which command?' : 'Which file?')
  if (command === 'validate') return validateFile(file, values.strict)
  if (command !== 'convert') throw new UsageError(`There is no command "${command}".`)
  if (values.out === undefined) throw new UsageError('Where to? Give a folder with --out.')
  return convert(file, values.out)
}

function help(): number {
  console.log(USAGE)
  return 0
}

async function generate(values: { terms?: string; seed: string; out?: string }): Promise<number> {
  const rows = generateRows(wholeNumber('--terms', values.terms, 1), wholeNumber('--seed', values.seed, 0))
  if (values.out === undefined || values.out.endsWith('.json')) await writeJson(rows, values.out)
  else await writeColumns(rows, values.out)
  return 0
}

function wholeNumber(name: string, text: string | undefined, least: number): number {
  if (text === undefined || !/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`${name} takes a whole number from ${least} to 999999999.`)
  return Number(text)
}
