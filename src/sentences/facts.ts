/** What rows of the dataset say, ready to be put in words. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Claim, PersonRef } from '../dataset/format.ts'
import { isolated } from '../dataset/text.ts'
import { parseEdtf } from '../dates/edtf.ts'
import type { DateLang } from '../dates/format.ts'
import { named } from './prose.ts'
import type { Claimed, Other, Some } from './telling.ts'

/** So many people are named beside a term or an event; the others are counted. */
const MOST_NAMED = 6

export const firstOf = <T, U>(items: readonly T[], toldAs: (item: T) => U): Some<U> => ({
  first: items.slice(0, MOST_NAMED).map(toldAs),
  more: Math.max(0, items.length - MOST_NAMED),
})

export function otherOf(dataset: Dataset, ref: PersonRef, lang: DateLang): Other {
  const note = ref.note === undefined ? undefined : named(ref.note, lang)
  if ('name' in ref) return { name: named(ref.name, lang), note }
  const person = dataset.people.indexOf(ref.person)
  return { name: person < 0 ? unspelled(ref.person) : named(dataset.people.row(person).name, lang), note }
}

const unspelled = (text: string) => ({ text: isolated(text), lang: undefined })

const DATES = ['start', 'end', 'date', 'born', 'died']

/** Claims by the field they are about, each value once. */
export function claimedOf(claims: readonly Claim[] | undefined, lang: DateLang): readonly Claimed[] {
  const byField = new Map<string, Map<string, Claim>>()
  for (const claim of claims ?? []) {
    const values = byField.get(claim.field) ?? new Map<string, Claim>()
    if (!values.has(claim.value)) byField.set(claim.field, values.set(claim.value, claim))
  }
  return [...byField].map(([field, values]) => ({
    field: isolated(field),
    values: [...values.values()].map((claim) => claimedValue(claim, lang)),
  }))
}

function claimedValue({ field, value, text }: Claim, lang: DateLang): Claimed['values'][number] {
  if (text !== undefined) return named(text, lang)
  if (value === '..') return 'current'
  const parsed = DATES.includes(field) ? parseEdtf(value) : undefined
  return parsed?.ok ? parsed.date : unspelled(value)
}
