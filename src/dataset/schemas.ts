/**
 * The format's rules as schemas of valibot: what is wrong with a value, and where. Loaded where the quick test does not say yes.
 */
import * as v from 'valibot'
import { shortened } from '../dates/shortened.ts'
import { FORMAT_VERSION, isDay, MOST_ANNOTATIONS } from './format.ts'
import { isId } from './id.ts'
import { whyNoId } from './idWords.ts'
import { kindOf } from './kind.ts'
import { LANGUAGE_TAG } from './language.ts'
import { parseDate } from './parsedDates.ts'
import { type AnyRule, isObject, type Row, type Rule } from './rules.ts'
import { isVisible, UNSEEN } from './visible.ts'
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
  v.minLength(1, 'is empty'),
  v.check((text) => text === '' || isVisible(text), UNSEEN),
)

const language = v.pipe(
  v.string(),
  v.regex(LANGUAGE_TAG, (issue) => `"${shortened(issue.input)}" is not a language tag`),
)

// No language tags, and valibot would drop them without a word.
const DROPPED = ['__proto__', 'constructor', 'prototype']

const byLanguage = v.pipe(
  v.custom<Record<string, string>>(
    (value) => isObject(value) && !DROPPED.some((key) => Object.hasOwn(value, key)),
  ),
  v.record(language, nonEmpty),
  v.minEntries(1, 'is empty'),
)

/** Why something that is not even a text is no date. The number 2017 is the usual slip. */
const notDate = ({ input }: { input: unknown }): string =>
  typeof input === 'number' ? `${input} is not a date: write it in quotes` : `is ${kindOf(input)}, not a date`

const edtf = v.pipe(
  v.string(notDate),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const parsed = parseDate(dataset.value)
    if (!parsed.ok) addIssue({ message: parsed.reason })
  }),
)

const day = v.pipe(
  edtf,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    if (parseDate(dataset.value).ok && !isDay(dataset.value))
      addIssue({ message: `"${shortened(dataset.value)}" is not one day` })
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
    v.check(isId, (issue) => whyNoId(issue.input)),
  ),
  url: v.pipe(
    v.string(),
    v.check(isWebAddress, (issue) => `"${shortened(issue.input)}" is not a plain http(s) address`),
  ),
  goesOn: v.literal('..'),
  version: v.literal(
    FORMAT_VERSION,
    ({ input }) =>
      `is ${kindOf(input)}, not ${FORMAT_VERSION}: this page reads version ${FORMAT_VERSION} of the format`,
  ),
}

/** What is said where none of several rules takes a value, by name. */
const NONE_OF: Readonly<Record<string, v.ErrorMessage<v.BaseIssue<unknown>>>> = {
  text: 'is not a text, nor an object of texts by language tag',
  personRef: 'is neither {"person": id} nor {"name": text}',
  end: notDate,
}

/** What is asked beyond a rule, by name. */
const CHECKS: Readonly<Record<string, v.GenericPipeAction>> = {
  most: v.maxLength(MOST_ANNOTATIONS, `has more than ${MOST_ANNOTATIONS} rows`) as v.GenericPipeAction,
  onePlace: v.rawCheck(({ dataset: { typed, value }, addIssue }) => {
    if (typed && Object.keys(value as object).length !== 2)
      addIssue({ message: 'stands on one of "term", "event" and "date"' })
  }),
}
