/** For tests only: what an author, a program or a line may have made of a file in any format, as bytes. */
import fc from 'fast-check'
import { type Json, mutatedText, mutatedValue } from '../../dataset/testing/mutations.ts'

/** Of a file of bytes; JSON, whole or a value a line, is damaged as values too, and any text in its lines. */
export function damaged(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const sound = fc.constantFrom(...files)
  const whole = files.flatMap((file) => valueIn(`${Buffer.from(file)}`) ?? [])
  const lines = files.flatMap((file) => linesIn(`${Buffer.from(file)}`) ?? [])
  return fc.oneof(
    ...(whole.length === 0 ? [] : [mutatedValue(fc.constantFrom(...whole)).map((value) => asBytes([value]))]),
    ...(lines.length === 0 ? [] : [mutatedValue(fc.constantFrom(...lines)).map(asLines)]),
    mutatedText(sound.map((file) => `${Buffer.from(file)}`)),
    mutatedBytes(sound),
    mutatedLines(sound),
  )
}

const asBytes = (values: readonly Json[]): Uint8Array =>
  Buffer.from(values.map((value) => JSON.stringify(value)).join('\n'))

const asLines = (value: Json): Uint8Array => asBytes(Array.isArray(value) ? value : [value])

/** Each wrapped, so that a list may stand for a file. */
function valueIn(text: string): [Json] | undefined {
  try {
    return [JSON.parse(text)]
  } catch {
    return undefined
  }
}

function linesIn(text: string): [Json] | undefined {
  const values = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(valueIn)
  const [first] = values.filter((value) => value !== undefined)
  return first && values.every((value) => value !== undefined)
    ? [values.map((value) => value?.[0] ?? null)]
    : undefined
}

/** Bytes changed, as no text is: for archives. */
const mutatedBytes = (files: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(files, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
    .map(([file, changes]) => {
      const bytes = Uint8Array.from(file)
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte
      return bytes
    })

/** Lines lost, doubled, in another order, cut, or with another end. */
const mutatedLines = (files: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(files, fc.nat(), fc.nat(), fc.nat(5)).map(([file, n, m, way]) => {
    const lines = `${Buffer.from(file)}`.split('\n')
    const [at, other] = [n % lines.length, m % lines.length]
    const line = lines[at] ?? ''
    const ways = [
      () => lines.toSpliced(at, 1),
      () => lines.toSpliced(other, 0, line),
      () => lines.toSpliced(at, 1, line.slice(0, m % (line.length + 1))),
      () => lines.toReversed(),
      () => lines.toSpliced(at, 1, '', '\t\0"'),
    ]
    return Buffer.from(ways[way]?.().join('\n') ?? lines.join('\r\n'))
  })
