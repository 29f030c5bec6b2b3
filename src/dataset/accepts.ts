/**
 * A quick yes to what a schema lets through as it is: of a hundred thousand rows nearly all are, and asking valibot for
 * its careful answer takes twenty times as long. A no says nothing; the schema itself then says what is wrong.
 */
import type * as v from 'valibot'

type Test = (value: unknown) => boolean
/** What of valibot's schemas and actions is read here, by their `type`. */
interface Item {
  readonly kind: string
  readonly type: string
  readonly pipe?: readonly Item[]
  readonly [key: string]: unknown
}

/** True only where parsing by the schema would give back an equal value. Throws Error where the schema has parts not known here. */
export const acceptor = (schema: v.GenericSchema): Test => testOf(schema as unknown as Item)

function testOf(item: Item): Test {
  if (!item.pipe) return one(item)
  const tests = item.pipe.filter(({ kind }) => kind !== 'metadata').map((step) => testOf(step))
  return (value) => tests.every((test) => test(value))
}

function one(item: Item): Test {
  const make = TESTS[item.type]
  if (!make) throw new Error(`no quick test for ${item.type}`)
  return make(item)
}

const TESTS: Readonly<Record<string, (item: Item) => Test>> = {
  string: () => (value) => typeof value === 'string',
  boolean: () => (value) => typeof value === 'boolean',
  literal:
    ({ literal }) =>
    (value) =>
      value === literal,
  custom: ({ check }) => check as Test,
  regex:
    ({ requirement }) =>
    (value) =>
      (requirement as RegExp).test(value as string),
  check: ({ requirement }) => requirement as Test,
  trim: () => (value) => (value as string).trim() === value,
  min_length:
    ({ requirement }) =>
    (value) =>
      (value as string).length >= (requirement as number),
  max_length:
    ({ requirement }) =>
    (value) =>
      (value as readonly unknown[]).length <= (requirement as number),
  min_entries:
    ({ requirement }) =>
    (value) =>
      Object.keys(value as object).length >= (requirement as number),
  raw_check: (item) => {
    const run = item['~run'] as (
      dataset: { typed: true; value: unknown; issues?: unknown },
      config: object,
    ) => unknown
    return (value) => {
      const dataset: { typed: true; value: unknown; issues?: unknown } = { typed: true, value }
      run.call(item, dataset, {})
      return dataset.issues === undefined
    }
  },
  // What is left out where there is a default would not come back as it was.
  optional: ({ wrapped, default: fallback }) => {
    const test = testOf(wrapped as Item)
    return (value) => (value === undefined ? fallback === undefined : test(value))
  },
  array: ({ item }) => {
    const test = testOf(item as Item)
    return (value) => Array.isArray(value) && value.every(test)
  },
  union: ({ options }) => {
    const tests = (options as Item[]).map(testOf)
    return (value) => tests.some((test) => test(value))
  },
  record: ({ key, value: item }) => {
    const [isKey, isValue] = [testOf(key as Item), testOf(item as Item)]
    return (value) => {
      const texts = value as Record<string, unknown>
      for (const name in texts) if (!isKey(name) || !isValue(texts[name])) return false
      return true
    }
  },
  strict_object: ({ entries }) => {
    const items = Object.entries(entries as Record<string, Item>)
    const tests = new Map(items.map(([key, item]) => [key, testOf(item)]))
    const mayMiss = ({ type, default: fallback }: Item) => type === 'optional' && fallback === undefined
    const needed = new Set(items.filter(([, item]) => !mayMiss(item)).map(([key]) => key))
    return (value) => {
      if (typeof value !== 'object' || value === null) return false
      let found = 0
      const row = value as Record<string, unknown>
      for (const key in row) {
        if (!tests.get(key)?.(row[key])) return false
        if (needed.has(key)) found++
      }
      return found === needed.size
    }
  },
}
