/** Where a text stops being JSON, and what its author probably did. Browsers say it in words of their own, or not at all. */

type SlipKind =
  | 'end'
  | 'trailingComma'
  | 'noComma'
  | 'noColon'
  | 'key'
  | 'value'
  | 'quotes'
  | 'lineBreak'
  | 'control'
  | 'escape'
  | 'comment'
  | 'word'
  | 'number'
  | 'bracket'
  | 'after'

export interface JsonSlip {
  /** Characters before it. */
  readonly at: number
  readonly kind: SlipKind
  /** What stands there, shortened. */
  readonly found: string
}

type Expected = 'value' | 'itemOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'next' | 'nothing'

const SPACE = /[ \t\n\r]*/y
// Control characters lie before the space.
const PLAIN = /[ !#-[\]-\uffff]+/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /(?:true|false|null)/y
const NUMERIC = /[-+.]?\d[\d.eE+-]*/y
const NAME = /[\p{L}_$][\p{L}\p{N}_$-]*/uy

/** How far a text was read. */
interface Scan {
  readonly text: string
  at: number
  expected: Expected
  /** The brackets that will close what is open, the innermost last. */
  readonly open: string[]
}

/** The first slip; `undefined` exactly where JSON.parse reads the text. Any depth. */
export function jsonSlip(text: string): JsonSlip | undefined {
  const scan: Scan = { text, at: 0, expected: 'value', open: [] }
  for (;;) {
    skip(scan, SPACE)
    const c = text[scan.at]
    if (c === undefined) return scan.expected === 'nothing' ? undefined : slipAt(scan, 'end')
    const slip = READS[scan.expected](scan, c)
    if (slip) return isCut(text, slip) ? { at: text.length, kind: 'end', found: '' } : slip
  }
}

type Read = (scan: Scan, c: string) => JsonSlip | undefined

/** Each reads what stands next, or says what is wrong with it. */
const READS: Record<Expected, Read> = {
  nothing: (scan) => slipAt(scan, 'after'),
  colon: (scan, c) => (c === ':' ? go(scan, 'value') : slipAt(scan, 'noColon')),
  next: (scan, c) => {
    if (c === '}' || c === ']') return close(scan, c)
    if (c === ',') return go(scan, scan.open.at(-1) === '}' ? 'key' : 'value')
    return slipAt(scan, c === '/' || c === '#' ? 'comment' : c === ':' ? 'value' : 'noComma')
  },
  keyOrEnd: (scan, c) => (c === '}' ? close(scan, c) : READS.key(scan, c)),
  itemOrEnd: (scan, c) => (c === ']' ? close(scan, c) : READS.value(scan, c)),
  key: (scan, c) => {
    if (c === '"') return string(scan, 'colon')
    return slipAt(scan, c === '}' && isAfterComma(scan) ? 'trailingComma' : noStringAt(c, 'key'))
  },
  value: (scan, c) => {
    if (c === '{' || c === '[') return openBracket(scan, c)
    const after = afterValue(scan)
    if (c === '"') return string(scan, after)
    return c === ']' && isAfterComma(scan) ? slipAt(scan, 'trailingComma') : word(scan, c, after)
  },
}

/** Over one sign, to what is expected then. */
function go(scan: Scan, expected: Expected): undefined {
  scan.at++
  scan.expected = expected
}

const slipAt = ({ text, at }: Scan, kind: SlipKind): JsonSlip => ({ at, kind, found: foundAt(text, at) })

/** Over what matches here; false where nothing does. */
function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at
  const length = pattern.exec(scan.text)?.[0].length ?? 0
  scan.at += length
  return length > 0
}

const afterValue = ({ open }: Scan): Expected => (open.length === 0 ? 'nothing' : 'next')

function openBracket(scan: Scan, c: string): undefined {
  scan.open.push(c === '{' ? '}' : ']')
  go(scan, c === '{' ? 'keyOrEnd' : 'itemOrEnd')
}

function close(scan: Scan, c: string): JsonSlip | undefined {
  if (scan.open.at(-1) !== c) return slipAt(scan, 'bracket')
  scan.open.pop()
  return go(scan, afterValue(scan))
}

function string(scan: Scan, after: Expected): JsonSlip | undefined {
  go(scan, after)
  while (skip(scan, PLAIN) || skip(scan, ESCAPE));
  const c = scan.text[scan.at]
  if (c === '"') return go(scan, after)
  if (c === undefined) return slipAt(scan, 'end')
  return slipAt(scan, c === '\\' ? 'escape' : c === '\n' || c === '\r' ? 'lineBreak' : 'control')
}

/** A number, or one of the three words. */
function word(scan: Scan, c: string, after: Expected): JsonSlip | undefined {
  const start = { ...scan }
  const isNumber = /[-+.\d]/.test(c)
  if (!skip(scan, WORD) && !skip(scan, NUMBER))
    return slipAt(scan, isNumber ? 'number' : noStringAt(c, /[\p{L}_$]/u.test(c) ? 'word' : 'value'))
  scan.expected = after
  const goesOn = /[\w.+$-]/.test(scan.text[scan.at] ?? '')
  return goesOn ? slipAt(start, isNumber ? 'number' : 'word') : undefined
}

/** What stands where a text in quotes should. */
function noStringAt(c: string, otherwise: SlipKind): SlipKind {
  if (/['‘’“”„«»]/.test(c)) return 'quotes'
  return c === '/' || c === '#' ? 'comment' : otherwise
}

const isAfterComma = ({ text, at }: Scan): boolean => text.slice(0, at).trimEnd().endsWith(',')

/** The end of a file that was cut in the middle of `true`, `-1.5` or an escape looks like a slip. */
function isCut(text: string, { at, kind }: JsonSlip): boolean {
  const rest = text.slice(at)
  if (kind === 'word') return ['true', 'false', 'null'].some((word) => word.startsWith(rest))
  if (kind === 'number') return /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][+-]?)?)?$/.test(rest)
  return kind === 'escape' && /^\\(?:u[\da-fA-F]{0,3})?$/.test(rest)
}

/** A word or a number, else one sign. */
function foundAt(text: string, at: number): string {
  for (const pattern of [NUMERIC, NAME]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found) return found.slice(0, 20)
  }
  return String.fromCodePoint(text.codePointAt(at) ?? 32)
}
