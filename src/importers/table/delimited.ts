/** Tables in text (CSV, TSV, cells that were pasted) as rows of cells, read piece by piece. */
import { shortened } from '../../dates/shortened.ts'
import type { Content } from '../content.ts'
import { decodeInPieces } from '../decodeText.ts'
import type { Sheet } from './cells.ts'
import { type Delimiter, SAID } from './delimiter.ts'

/** Signs after which a quote that was opened counts as one that nobody closes. */
const LONGEST_ROW = 1_000_000

/** After so many rows with quotes in the wrong places each line is a row: such a file quotes by another rule. */
const MOST_MALFORMED = 100

type Row = readonly string[]

/** Whole rows of a text, and how far they reach. Quotes of the row after them make no sense where `isMalformed`. */
type Parse = (
  text: string,
  isLast: boolean,
) => { readonly rows: readonly Row[]; readonly end: number; readonly isMalformed: boolean }

/** The table of a file in text. Never fails: a row whose quotes make no sense is named in `malformed`. */
export async function readDelimited({ bytes }: Content, delimiter: Delimiter): Promise<Sheet> {
  const parse = await parserOf(delimiter)
  const malformed = new Map<number, string>()
  let part = 0
  const pieces = function* () {
    for (const piece of decodeInPieces(bytes)) {
      part = piece.part
      yield piece.text
    }
  }
  return {
    name: '',
    malformed,
    part: () => part,
    rows: () => {
      malformed.clear()
      return rowsIn(withOneLineEnd(pieces()), parse, malformed)
    },
  }
}

/** Papa Parse, by the part of it that takes a text and says how far it came: needs no worker, and no eval. */
async function parserOf(delimiter: Delimiter): Promise<Parse> {
  const { default: papa } = await import('papaparse')
  // Of a register many a cell says what the one above it does: it is kept once.
  let above: Row = []
  const keep = (cells: Row): Row => {
    above = cells.map((text, i) => (text === above[i] ? above[i] : copied(text)))
    return above
  }
  return (text, isLast) => {
    const rows: Row[] = []
    let end = 0
    let isMalformed = false
    const parser = new papa.Parser({
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }) => {
        isMalformed = errors.length > 0 && !isReadable(errors, text.slice(end, meta.cursor))
        if (isMalformed) return parser.abort()
        for (const row of data as Row[]) rows.push(keep(row))
        end = meta.cursor
      },
    })
    parser.parse(text, 0, !isLast)
    return { rows, end, isMalformed }
  }
}

/**
 * The same text, which holds no other: an engine makes of a part of a text a view of the whole, so one name that is kept would keep the
 * piece of the file that it was cut from, and so many of them all of the file.
 */
const copied = (text: string): string => (text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1))

/** Shorter parts are copies in the engines that make views. */
const SHORTEST_VIEW = 13

/** Quotes inside of a quoted cell that should be double, where the cell ends on its line all the same. */
const isReadable = (errors: readonly { readonly code: string }[], row: string): boolean =>
  errors.every(({ code }) => code === 'InvalidQuotes') && !row.slice(0, -1).includes('\n')

function* rowsIn(
  pieces: Iterable<{ readonly text: string; readonly isLast: boolean }>,
  parse: Parse,
  malformed: Map<number, string>,
): Generator<Row> {
  let row = 0
  let rest = ''
  for (const { text, isLast } of pieces) {
    rest += text
    // The end of the last line begins no other.
    if (isLast && rest.endsWith('\n')) rest = rest.slice(0, -1)
    while (rest !== '') {
      if (malformed.size < MOST_MALFORMED) {
        const { rows, end, isMalformed } = parse(rest, isLast)
        row += rows.length
        yield* rows
        rest = rest.slice(end)
        if (!isMalformed && rest.length <= LONGEST_ROW) break
      }
      const length = rest.indexOf('\n') + 1 || (isLast || rest.length > LONGEST_ROW ? rest.length : 0)
      if (length === 0) break
      const line = rest.slice(0, length).replace('\n', '')
      const { rows } = parse(line, true)
      row++
      if (rows.length === 0 && line !== '') malformed.set(row, shortened(line))
      yield rows[0] ?? []
      rest = rest.slice(length)
    }
  }
}

/** Each line end as one sign, also where two of them lie in two pieces; then an empty piece, which is the last. */
function* withOneLineEnd(pieces: Iterable<string>) {
  let held = ''
  let isFirst = true
  for (const piece of pieces) {
    const all = held + (isFirst ? piece.replace(SAID, '') : piece)
    isFirst = false
    held = all.endsWith('\r') ? '\r' : ''
    const text = held === '' ? all : all.slice(0, -1)
    yield { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, isLast: false }
  }
  yield { text: held === '' ? '' : '\n', isLast: true }
}
