/** For tests: tables in text that something has happened to, as bytes. */
import fc from 'fast-check'

const ROWS = [
  ['Name', 'Office', 'Organization', 'Start', 'End', 'Source'],
  ['Ann Lee', 'Mayor', 'Harbour', '2001-05-04', '2005', 'https://example.org/1'],
  ['王明', '市长', '重庆市', '2001年2月', '至今', ''],
  ['Bo "Bob" Ek', 'Minister,\nfirst', '', 'c. 1999', 'present', 'Gazette'],
  ['', 'Judge', 'High Court', '12/05/1999', '', ''],
  ['José', 'Alcalde; primero', 'Gijón', '1998–2002', '', ''],
]

const STRANGE = [
  '', '"', '""', '"""', ',', ';', '\t', '\r', '\n', '\r\n', '\0', '\ufeff', '\u202e', '\u200b', 'sep=;\n', '<b>x</b>', '{', '[', '__proto__',
  'constructor', '=1+1', '9999-12-31', '-9999', '99999999', '[..]', '../..', '2001/2000', '〃', '同上', '1e999', 'a'.repeat(300), '"'.repeat(99),
  ','.repeat(2000), '长'.repeat(2000), '\n'.repeat(500), 'name,office,start\n', '1998-2002, '.repeat(50), 'https://a b',
] // biome-ignore format: a list

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const written = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([delimiter, newline, all, times]) => {
    const rows = [...ROWS, ...Array.from({ length: times }, (_, i) => ROWS[1 + (i % 5)] ?? [])]
    const cellOf = (text: string) => (all || /[",;\t|\n]/.test(text) ? quoted(text) : text)
    return rows.map((row) => row.map(cellOf).join(delimiter)).join(newline)
  })

/** Changes a text at a place of it. */
type Change = (text: string, at: number, length: number, strange: string) => string

const changes: readonly Change[] = [
  (text, at, _, strange) => text.slice(0, at) + strange + text.slice(at),
  (text, at, length, strange) => text.slice(0, at) + strange + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at),
]

const damagedText = fc
  .tuple(
    written,
    fc.array(
      fc.tuple(
        fc.nat({ max: changes.length - 1 }),
        fc.noBias(fc.nat({ max: 999 })),
        fc.nat({ max: 60 }),
        fc.constantFrom(...STRANGE),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, damages]) =>
    damages.reduce(
      (one, [n, at, length, strange]) =>
        changes[n]?.(one, Math.floor((at / 1000) * one.length), length, strange) ?? one,
      text,
    ),
  )

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ])
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => (sign < '\u0100' ? sign.charCodeAt(0) : 63))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** In one of several encodings, some with bytes that are changed. */
export const damagedTable: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    damagedText,
    fc.constantFrom(utf8, utf8, utf8, utf16, latin),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
  )
  .map(([text, encode, flips]) => {
    const bytes = encode(text)
    for (const [at, byte] of flips) if (bytes.length > 0 && at % 4 === 0) bytes[at % bytes.length] = byte
    return bytes
  })
