/** The published JSON Schema, derived from the format: editors complete and check a dataset file with it. */
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { COLUMN_TABLES } from './columnForm.ts'
import { datasetFile, FORMAT_VERSION, parts } from './format.ts'

/** Where it is published, from the project's root. */
export const SCHEMA_FILE = `public/schema/tenure-${FORMAT_VERSION}.schema.json`

const CONVERSION: ConversionConfig = {
  target: 'draft-07', // what every editor knows
  definitions: parts,
  // Of a check that a value is an object and the object behind it, the object says all.
  typeMode: 'output',
  // A schema neither trims nor reads dates: patterns stand in for both.
  ignoreActions: ['trim', 'check', 'raw_check'],
  // Valibot objects to the flag `u`; JSON Schema reads every pattern as Unicode.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'regex' ? jsonSchema : undefined,
}

/** Tables of the column form: rows, or where the file with the columns is. */
function asFiles({ properties = {} }: JsonSchema): Record<string, JsonSchema> {
  const file: JsonSchema = {
    description: 'A Parquet file, relative to this one: the column form of large datasets',
    type: 'string',
    minLength: 1,
  }
  const withSources: JsonSchema = {
    type: 'object',
    description: 'A Parquet file, and the sources of its rows that name none',
    properties: { file, sources: { $ref: '#/$defs/sources' } },
    required: ['file'],
    additionalProperties: false,
  }
  return Object.fromEntries(
    COLUMN_TABLES.map((table) => [table, { anyOf: [properties[table] ?? {}, file, withSources] }]),
  )
}

/** The schema as the text of its file. */
export function schemaText(): string {
  const { $schema, $defs, ...rows }: JsonSchema = toJsonSchema(datasetFile, CONVERSION)
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
