/**
 * The format's rules as schemas of valibot: what is wrong with a value, and where. Loaded where the quick test does not say yes.
 */
import * as v from 'valibot'
import { shortened } from '../dates/shortened.ts'
import { FORMAT_VERSION, isDay, MOST_ANNOTATIONS, WIKIDATA_ITEM } from './format.ts'
import { isId } from './id.ts'
import { notId } from './idReasons.ts'
import { kindOf } from './kind.ts'
import { LANGUAGE_TAG } from './language.ts'
import { parseDate } from './parsedDates.ts'
import type { Reason } from './reasons.ts'
import { type AnyRule, isObject, type Row, type Rule } from './rules.ts'
import { isVisible } from './visible.ts'
import { isWebAddress } from './webAddress.ts'

/** The schema of a rule, made once. What it gives back is of the rule's type. */
export function schemaOf<T>(rule: Rule<T>): v.GenericSchema<unknown, T> {
  const schema = made.get(rule) ?? make(rule as AnyRule)
  made.set(rule, schema)
  return schema as v.GenericSchema<unknown, T>
}

const made = new Map<Rule<unknown>, v.GenericSchema>()

function make(rule: AnyRule): v.GenericSchema {
  switch (rule.kind) {
    case 'plain':
      return named(PLAIN, rule.name)
    case 'maybe':
      return v.optional(schemaOf(rule.rule))
    case 'orEmpty':
      return v.optional(schemaOf(rule.rule), [])
    case 'list':
      return v.array(schemaOf(rule.item))
    case 'oneOf':
      return v.union(rule.options.map(schemaOf), named(NONE_OF, rule.name))
    case 'checked':
      return v.pipe(schemaOf(rule.rule), named(CHECKS, rule.name))
    case 'byName':
      return byLanguage
    case 'row':
      return object(rule)
  }
}

function named<T>(all: Readonly<Record<string, T>>, name: string): T {
  const found = all[name]
  if (found === undefined) throw new Error(`no schema for ${name}`)
  return found
}

/** Valibot's messages are texts: a reason goes through them as one. */
function told(reason: Reason): string {
  return JSON.stringify(reason)
}

/** The reason that a message of these schemas is; `undefined` where it is valibot's own. */
export const reasonIn = (message: string): Reason | undefined =>
  message.startsWith('{') ? JSON.parse(message) : undefined

/** The issues carry the known keys, since valibot names but one unknown. */
function object({ keys }: Row): v.GenericSchema {
  const names = Object.keys(keys)
  const entries = Object.fromEntries(names.map((key) => [key, schemaOf(keys[key] as Rule<unknown>)]))
  return v.pipe(
    v.custom<Record<string, unknown>>(isObject),
    Object.assign(v.strictObject(entries), { requirement: names }),
  )
}

const nonEmpty = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, told({ code: 'empty' })),
  v.check((text) => text === '' || isVisible(text), told({ code: 'unseen' })),
)

const language = v.pipe(
  v.string(),
  v.regex(LANGUAGE_TAG, ({ input }) => told({ code: 'notLanguage', value: shortened(input) })),
)

// No language tags, and valibot would drop them without a word.
const DROPPED = ['__proto__', 'constructor', 'prototype']

const byLanguage = v.pipe(
  v.custom<Record<string, string>>(
    (value) => isObject(value) && !DROPPED.some((key) => Object.hasOwn(value, key)),
  ),
  v.record(language, nonEmpty),
  v.minEntries(1, told({ code: 'empty' })),
)

/** Why something that is not even a text is no date. The number 2017 is the usual slip. */
const notDate = ({ input }: { input: unknown }): string =>
  told(
    typeof input === 'number'
      ? { code: 'dateWithoutQuotes', found: `${input}` }
      : { code: 'isNot', found: kindOf(input), wanted: 'date' },
  )

const edtf = v.pipe(
  v.string(notDate),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const parsed = parseDate(dataset.value)
    if (!parsed.ok) addIssue({ message: told(parsed.reason) })
  }),
)

const day = v.pipe(
  edtf,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    if (parseDate(dataset.value).ok && !isDay(dataset.value))
      addIssue({ message: told({ code: 'notOneDay', value: shortened(dataset.value) }) })
  }),
)

/** Of values without parts, by name. */
const PLAIN: Readonly<Record<string, v.GenericSchema>> = {
  anyText: v.string(),
  flag: v.boolean(),
  nonEmpty,
  edtf,
  day,
  id: v.pipe(
    v.string(),
    v.check(isId, ({ input }) => told(notId(input))),
  ),
  url: v.pipe(
    v.string(),
    v.check(isWebAddress, ({ input }) => told({ code: 'notAddress', value: shortened(input) })),
  ),
  wikidata: v.pipe(
    v.string(),
    v.regex(WIKIDATA_ITEM, ({ input }) => told({ code: 'notItem', value: shortened(input) })),
  ),
  goesOn: v.literal('..'),
  version: v.literal(FORMAT_VERSION, ({ input }) =>
    told({ code: 'wrongVersion', found: kindOf(input), version: FORMAT_VERSION }),
  ),
}

/** What is said where none of several rules takes a value, by name. */
const NONE_OF: Readonly<Record<string, v.ErrorMessage<v.BaseIssue<unknown>>>> = {
  text: told({ code: 'noText' }),
  personRef: told({ code: 'noPerson' }),
  end: notDate,
}

/** What is asked beyond a rule, by name. */
const CHECKS: Readonly<Record<string, v.GenericPipeAction>> = {
  most: v.maxLength(
    MOST_ANNOTATIONS,
    told({ code: 'tooMany', most: MOST_ANNOTATIONS }),
  ) as v.GenericPipeAction,
  onePlace: v.rawCheck(({ dataset: { typed, value }, addIssue }) => {
    if (typed && Object.keys(value as object).length !== 2) addIssue({ message: told({ code: 'noPlace' }) })
  }),
}
