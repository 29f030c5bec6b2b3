/** The published JSON Schema, derived from the format: editors complete and check a dataset file with it. */
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { COLUMN_TABLES } from './columnTables.ts'
import { DESCRIPTIONS } from './descriptions.ts'
import { datasetFile, FORMAT_VERSION, parts } from './format.ts'
import { schemaOf } from './schemas.ts'

/** Where it is published, from the project's root. */
export const SCHEMA_FILE = `public/schema/tenure-${FORMAT_VERSION}.schema.json`

const CONVERSION: ConversionConfig = {
  target: 'draft-07', // what every editor knows
  definitions: Object.fromEntries(
    Object.entries(parts).map(([name, rule]) => [name, schemaOf<unknown>(rule)]),
  ),
  // Of a check that a value is an object and the object behind it, the object says all.
  typeMode: 'output',
  // A schema neither trims nor reads dates: the patterns of `DESCRIPTIONS` stand in for both.
  ignoreActions: ['trim', 'check', 'raw_check'],
}

/** Adds what `DESCRIPTIONS` says of each part and key. Throws Error where the format has none of that name. */
function describe(file: JsonSchema, parts: Readonly<Record<string, unknown>>): void {
  for (const [path, said] of Object.entries(DESCRIPTIONS)) {
    const [name = '', key] = path.split('.')
    const part = (name === 'file' ? file : parts[name]) as JsonSchema | undefined
    const row = (part?.items ?? part) as JsonSchema | undefined
    const found = (key === undefined ? part : row?.properties?.[key]) as JsonSchema | undefined
    if (!found) throw new Error(`the format has no ${path}`)
    if (found.$ref === undefined) Object.assign(found, said)
    // What stands beside a reference does not count.
    else (row?.properties ?? {})[key ?? ''] = { ...said, allOf: [{ $ref: found.$ref }] }
  }
}

/** A text of readers has something to see. */
const seen = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(seen)
  if (typeof schema !== 'object' || schema === null) return schema
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, seen(value)]))
  return all.type === 'string' && all.minLength === 1 ? { ...all, pattern: '\\S' } : all
}

/** Tables of the column form: rows, or where the file with the columns is. */
function asFiles({ properties = {} }: JsonSchema): Record<string, JsonSchema> {
  const file: JsonSchema = {
    description: 'A Parquet file, relative to this one: the column form of large datasets',
    type: 'string',
    minLength: 1,
  }
  const withMore: JsonSchema = {
    type: 'object',
    description: 'A Parquet file, with the sources of its rows that name none, and with digests',
    properties: {
      file,
      sources: { $ref: '#/$defs/sources' },
      sha256: {
        description:
          'SHA-256 of each of its row groups and of the table of contents behind them, as `tenure convert` writes them',
        type: 'array',
        items: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    },
    required: ['file'],
    additionalProperties: false,
  }
  return Object.fromEntries(
    COLUMN_TABLES.map((table) => [table, { anyOf: [properties[table] ?? {}, file, withMore] }]),
  )
}

/** The schema as the text of its file. */
export function schemaText(): string {
  const { $schema, $defs, ...rows } = seen(toJsonSchema(schemaOf(datasetFile), CONVERSION)) as JsonSchema
  describe(rows, $defs ?? {})
  const root = { ...rows, properties: { ...rows.properties, ...asFiles(rows) } }
  const schema = {
    $schema,
    $id: `urn:tenure:dataset:${FORMAT_VERSION}`,
    title: `Tenure dataset, version ${FORMAT_VERSION}`,
    description: 'Who held which office, when: rows of sources, roles, people, offices, terms and events.',
    ...root,
    $defs,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
