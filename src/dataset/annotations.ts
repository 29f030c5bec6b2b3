/** What authors say of terms, events and days: those of the dataset, and of the link beside them. */
import type { Day } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/edtf.ts'
import type { Dataset } from './dataset.ts'
import { foreignTag } from './foreignTag.ts'
import { type AnnotationRow, MOST_ANNOTATIONS } from './format.ts'
import { isolated, textIn } from './text.ts'

/** A longer text of a link is cut. */
export const LONGEST_NOTE = 140

type Place =
  | { readonly kind: 'term' | 'event'; readonly index: number }
  | { readonly kind: 'days'; readonly min: Day; readonly max: Day }

/** Its place among all is its number, from 1 on. */
export type Annotation = Place & {
  readonly text: string
  /** The language it is in, where that is another than the reader's. */
  readonly tag?: string | undefined
}

/** Why a note of a link, or a part of it, is not applied. */
export type WhyIgnored = 'noPlace' | 'noText' | 'unknown' | 'tooLong' | 'tooMany'

interface IgnoredNote {
  readonly value: string
  readonly why: WhyIgnored
}

export interface Annotations {
  readonly all: readonly Annotation[]
  /** The notes of the link as they are applied, and what of them is not. */
  readonly kept: readonly string[]
  readonly ignored: readonly IgnoredNote[]
}

/** `notes` are those of the link, as `term.id:text`, `event.id:text` or `2018-03:text`; one on the same place replaces the dataset's. */
export function annotationsOf(dataset: Dataset, notes: readonly string[], lang: string): Annotations {
  const places = new Map<string, Annotation>()
  for (const row of dataset.head.annotations ?? []) {
    const place = placeNamed(dataset, nameOf(row))
    if (typeof place === 'object')
      places.set(nameOf(row), { ...place, text: textIn(row.text, lang), tag: foreignTag(row.text, lang) })
  }
  const kept: string[] = []
  const ignored: IgnoredNote[] = []
  for (const note of notes) {
    const read = readNote(dataset, note)
    if (typeof read === 'string') ignored.push({ value: note, why: read })
    else if (kept.length === MOST_ANNOTATIONS) ignored.push({ value: note, why: 'tooMany' })
    else {
      const { name, annotation, rest } = read
      places.set(name, { ...annotation, text: isolated(annotation.text) })
      kept.push(`${name}:${annotation.text}`)
      if (rest !== '') ignored.push({ value: rest, why: 'tooLong' })
    }
  }
  return { all: [...places.values()], kept, ignored }
}

/** What a link calls the place of a row. */
function nameOf({ term, event, date = '' }: AnnotationRow): string {
  if (term !== undefined) return `term.${term}`
  return event === undefined ? date : `event.${event}`
}

function placeNamed(dataset: Dataset, name: string): Place | WhyIgnored {
  const [, kind, id = ''] = /^(term|event)\.(.*)$/s.exec(name) ?? []
  if (kind === 'term' || kind === 'event') {
    const index = (kind === 'term' ? dataset.terms : dataset.events).indexOf(id)
    return index < 0 ? 'unknown' : { kind, index }
  }
  const parsed = parseEdtf(name)
  return parsed.ok ? { kind: 'days', ...boundsOf(parsed.date) } : 'noPlace'
}

const boundsOf = ({ min, max }: Bounds) => ({ min, max })

function readNote(dataset: Dataset, note: string) {
  const colon = note.indexOf(':')
  const name = note.slice(0, Math.max(colon, 0)).trim()
  const place = placeNamed(dataset, name)
  if (typeof place === 'string') return place
  const whole = note.slice(colon + 1).trim()
  if (whole === '') return 'noText'
  const text = [...whole].slice(0, LONGEST_NOTE).join('').trim()
  return { name, annotation: { ...place, text }, rest: whole.slice(text.length).trim() }
}

/** What is said of a term or an event, by index. */
export const noteOn = (
  all: readonly Annotation[],
  kind: 'term' | 'event',
  index: number,
): string | undefined => all.find((one) => one.kind === kind && one.index === index)?.text
