/** For tests: files of Wikidata in few words, and what comes of them. */
import type { DatasetFile } from '../../../dataset/format.ts'
import { importFile } from '../../importFile.ts'

const encode = (text: string): ArrayBuffer => {
  const bytes = new TextEncoder().encode(text)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

/** What comes of a text that is the content of a file. */
export const importText = (text: string, name = 'officials.json', url?: string) =>
  importFile(encode(text), name, url, { asOf: '2025-10-31' })

/** The same of a value in JSON; throws where it is not read. */
export async function read(value: unknown, name?: string, url?: string) {
  const imported = await importText(typeof value === 'string' ? value : JSON.stringify(value), name, url)
  if (!imported.ok) throw new Error(JSON.stringify(imported))
  const { file, report } = imported
  return {
    file,
    report,
    terms: file.terms.map(({ id, sources, ...term }) => term),
    leftOut: report.leftOut.list.map(({ reason }) => reason),
    doubts: report.doubts.list.map(({ doubt }) => doubt),
  }
}

/** What stands beside a person's id in a file. */
export const personOf = (file: DatasetFile, id: string) => file.people.find((person) => person.id === id)

export const item = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` })
export const text = (value: string, lang?: string) =>
  lang === undefined ? { type: 'literal', value } : { type: 'literal', value, 'xml:lang': lang }
export const time = (value: string) => ({
  type: 'literal',
  datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
  value: `${value}T00:00:00Z`,
})
const number = (value: number) => ({
  type: 'literal',
  datatype: 'http://www.w3.org/2001/XMLSchema#integer',
  value: `${value}`,
})

/** A time with its precision, as two values of a row: `...dated('start', '2006-01-01', 9)`. */
export const dated = (name: string, value: string, precision: number) => ({
  [name]: time(value),
  [`${name}Precision`]: number(precision),
})

/** The endpoint's JSON. */
export const resultsOf = (...bindings: Readonly<Record<string, unknown>>[]) => ({
  head: { vars: [...new Set(bindings.flatMap((row) => Object.keys(row)))] },
  results: { bindings },
})

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727'
export const JULIAN = 'http://www.wikidata.org/entity/Q1985786'

const snak = (type: string, value: unknown) => ({ snaktype: 'value', datavalue: { type, value } })

export const itemSnak = (id: string) =>
  snak('wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id })
export const textSnak = (value: string) => snak('string', value)
export const timeSnak = (value: string, precision: number, calendarmodel = GREGORIAN) =>
  snak('time', {
    time: `${value}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel,
  })
export const SOME = { snaktype: 'somevalue' }
export const NONE = { snaktype: 'novalue' }

export const statement = (mainsnak: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  mainsnak,
  type: 'statement',
  rank: 'normal',
  ...more,
})

/** An item with labels by language and statements by property. */
export const entity = (
  id: string,
  labels: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, readonly unknown[]>> | [] = [],
) => ({
  type: 'item',
  id,
  labels: Object.fromEntries(
    Object.entries(labels).map(([language, value]) => [language, { language, value }]),
  ),
  claims,
})

/** The answer of Special:EntityData and of wbgetentities. */
export const entitiesOf = (...all: readonly { readonly id: string }[]) => ({
  entities: Object.fromEntries(all.map((one) => [one.id, one])),
})
