/**
 * Entities of a Wikibase as JSON has them, with nothing taken for granted: files are cut, edited and put together by hand.
 * Source: Wikibase, DataModel/JSON, https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 */
import { isObject } from '../../dataset/rules.ts'
import { edtfOf, edtfOfJulian, timeInJson } from './time.ts'

type Json = Readonly<Record<string, unknown>>

/** An entity, a statement or a part of one; an empty one of what is none. */
export const objectOf = (value: unknown): Json => (isObject(value) ? (value as Json) : {})

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** What a key of an object has, and never what every object has. */
export const own = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** `some` is a value that nobody knows, `none` that there is no value. */
export type Value =
  | { readonly kind: 'item'; readonly id: string }
  /** `date` is `undefined` where EDTF cannot say it. */
  | { readonly kind: 'time'; readonly written: string; readonly date: string | undefined }
  | { readonly kind: 'text'; readonly text: string; readonly lang?: string | undefined }
  | { readonly kind: 'some' | 'none' }

/** What a snak says; `undefined` where it says nothing that is understood. */
export function valueIn(snak: unknown): Value | undefined {
  const { snaktype, datavalue } = objectOf(snak)
  if (snaktype === 'somevalue') return { kind: 'some' }
  if (snaktype === 'novalue') return { kind: 'none' }
  const { value } = objectOf(datavalue)
  if (typeof value === 'string') return { kind: 'text', text: value }
  const { id, 'numeric-id': numeric, time, text, language } = objectOf(value)
  if (typeof id === 'string') return { kind: 'item', id }
  // Old files have no id, but its number.
  if (typeof numeric === 'number') return { kind: 'item', id: `Q${numeric}` }
  if (typeof text === 'string') return { kind: 'text', text, lang: textIn(language) }
  return typeof time === 'string' ? timeOf(time, objectOf(value)) : undefined
}

function timeOf(written: string, { precision, calendarmodel }: Json): Value {
  const time = timeInJson(written)
  const isJulian = /Q1985786$/.test(textIn(calendarmodel) ?? '')
  const read = isJulian ? edtfOfJulian : edtfOf
  return {
    kind: 'time',
    written,
    date: time && typeof precision === 'number' ? read(time, precision) : undefined,
  }
}

/** Statements and references have their snaks by property. */
export const valuesOf = (snaks: unknown, property: string): Value[] =>
  listOf(own(objectOf(snaks), property)).flatMap((snak) => valueIn(snak) ?? [])

export const itemsOf = (snaks: unknown, property: string): string[] =>
  valuesOf(snaks, property).flatMap((value) => (value.kind === 'item' ? [value.id] : []))

export const textsOf = (snaks: unknown, property: string): string[] =>
  valuesOf(snaks, property).flatMap((value) => (value.kind === 'text' ? [value.text] : []))

export const datesOf = (snaks: unknown, property: string): string[] =>
  valuesOf(snaks, property).flatMap((value) =>
    value.kind === 'time' && value.date !== undefined ? [value.date] : [],
  )

/** The statements of a property that are not deprecated; of those that are preferred, where there are any, only they. */
export function bestOf(entity: Json, property: string): Json[] {
  const all = listOf(own(objectOf(entity.claims), property)).map(objectOf)
  const preferred = all.filter(({ rank }) => rank === 'preferred')
  return preferred.length > 0 ? preferred : all.filter(({ rank }) => rank !== 'deprecated')
}
