/** For tests only: dataset files that something has happened to, as values and as bytes. */
import fc from 'fast-check'
import { datasetFiles } from './arbitraryFile.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Slot = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string | number }

/** What stands in a value's place: of every kind JSON has, and texts at the edges of what each kind of text may be. */
const strange: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 2017, 1e300, 1e-7, [], {}, '', ' ', [[[]]], { en: '' }),
  fc.constantFrom(
    '..',
    '../..',
    '2023-02-30',
    '99999',
    '-9999',
    '9999-12-31',
    '[..]',
    '2017/2016',
    '20XX-XX',
  ),
  fc.constantFrom('term0', 'person0', 'office9', 'org0', '__proto__', 'constructor', 'a b', 'A', '-a'),
  fc.constantFrom('\u200B', '\u202Eabc', '\u0000', '\uFEFF', '\uD800', '<b>x</b>', 'javascript:alert(1)'),
  fc.constantFrom<Json>(
    { __proto__: null, en: 'x' },
    { 'zh-Hant': '張' },
    { xx: 1 },
    { person: 'person0', name: 'x' },
  ),
  fc.integer({ min: 300, max: 3000 }).map((n) => '长'.repeat(n)),
  fc.integer({ min: 50, max: 500 }).map(nested),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** Lists in lists. */
function nested(depth: number): Json {
  let value: Json = 'x'
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

/** Changes a copy at one place of it. */
type Change = (slot: Slot, slots: readonly Slot[], value: Json, n: number) => void

const changes: readonly Change[] = [
  ({ holder, key }, _, value) => put(holder, key, value),
  ({ holder, key }) => remove(holder, key),
  ({ holder }, _, value) => (Array.isArray(holder) ? holder.push(value) : put(holder, 'strange', value)),
  // Twice the same row, or the same once more under another key.
  ({ holder, key }) =>
    Array.isArray(holder) ? holder.push(copy(get(holder, key))) : put(holder, `${key}2`, get(holder, key)),
  // A value of elsewhere in the file: an id in the place of a date, a table in the place of a text.
  ({ holder, key }, slots, _, n) => {
    const other = slots[n % slots.length]
    if (other) put(holder, key, copy(get(other.holder, other.key)))
  },
  ({ holder }) => void (Array.isArray(holder) && holder.reverse()),
]

const get = (holder: Slot['holder'], key: string | number): Json =>
  (holder as Record<string, Json>)[key] ?? null
const copy = (value: Json): Json => JSON.parse(JSON.stringify(value))
function put(holder: Slot['holder'], key: string | number, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })
}
function remove(holder: Slot['holder'], key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** Every place of a value that something can happen to. */
function slotsOf(value: Json, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key: Array.isArray(value) ? Number(key) : key })
    slotsOf(get(value, key), found)
  }
  return found
}

/** A value in which one to three things are otherwise. */
export const mutatedValue = (values: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .tuple(
      values,
      fc.array(fc.tuple(fc.nat(), fc.nat(changes.length - 1), strange, fc.nat()), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([value, all]) => {
      const changed = copy(value)
      for (const [at, way, other, n] of all) {
        const slots = slotsOf(changed)
        const slot = slots[at % slots.length]
        if (slot) changes[way]?.(slot, slots, other, n)
      }
      return changed
    })

/** The bytes of a text, cut, doubled, with a byte lost or changed, or in another encoding. */
export const mutatedText = (texts: fc.Arbitrary<string>): fc.Arbitrary<Buffer> =>
  fc.tuple(texts, fc.nat(), fc.nat(255), fc.nat(7)).map(([text, n, byte, way]) => {
    const bytes = Buffer.from(text)
    const at = n % bytes.length
    const ways = [
      () => bytes.subarray(0, at),
      () => Buffer.concat([bytes, bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)]),
      () => Buffer.from(bytes).fill(byte, at, at + 1),
      () => Buffer.from(`\uFEFF${bytes}`, 'utf16le'),
      () => Buffer.from(bytes.toString(), 'latin1'),
      () => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]),
    ]
    return ways[way]?.() ?? bytes
  })

const validFile = datasetFiles as unknown as fc.Arbitrary<Json>

/** What an author, a program or a line may have made of a dataset file, as bytes. */
export const damagedFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: mutatedValue(validFile).map((value) => Buffer.from(JSON.stringify(value))) },
  { weight: 1, arbitrary: mutatedText(validFile.map((value) => JSON.stringify(value))) },
)
