/** The documents that a file's rows are from: the file itself, and those that it names. */
import type { SourceRef, SourceRow } from '../dataset/format.ts'
import { allTexts } from '../dataset/text.ts'
import { isWebAddress } from '../dataset/webAddress.ts'
import { clean } from './clean.ts'
import { idOf } from './ids.ts'
import { atOf, type Place } from './place.ts'
import type { SourceRecord } from './records.ts'

export interface Sources {
  /** Another of the reader's own files, by the name that places have. */
  begin(name: string, url: string | undefined): void
  /** References to documents, the reader's own file the last of them, with the place in it. */
  refs(records: readonly SourceRecord[] | undefined, place: Place): SourceRef[]
  /** The same without the reader's own file. */
  named(records: readonly SourceRecord[] | undefined): SourceRef[]
  rows(): SourceRow[]
}

/** `name` is the file's, or its address; ids of the documents are final only in `rows`, so references are made of the same objects. */
export function collectSources(name: string, url: string | undefined): Sources {
  const own: Draft = { title: name, url, ref: '' }
  const further = new Map<string | undefined, Draft>()
  const drafts: Draft[] = [own]
  const known = new Map<string, Draft>()
  const draftOf = ({ title, url: address }: SourceRecord): Draft | undefined => {
    const link = address !== undefined && isWebAddress(address.trim()) ? address.trim() : undefined
    const text = clean(title) ?? clean(link ?? address)
    if (text === undefined) return undefined
    const same = link ?? allTexts(text).join('\n')
    const before = known.get(same)
    if (before) return before
    const draft: Draft = { title: text, url: link, ref: '' }
    known.set(same, draft)
    drafts.push(draft)
    // Documents get their ids as they come: the order of a file's sources is that of its rows.
    draft.ref = idOfDraft(draft)
    return draft
  }
  const taken = new Set<string>()
  // Where the search for a free number ended: a hundred thousand documents may have one title.
  const numbers = new Map<string, number>()
  const idOfDraft = (draft: Draft): string => {
    const wanted = idOf(withoutProtocol(draft.title), 'source')
    let nth = numbers.get(wanted) ?? 1
    let id = wanted
    while (taken.has(id)) id = `${wanted}-${++nth}`
    numbers.set(wanted, nth)
    taken.add(id)
    return id
  }
  own.ref = idOfDraft(own)
  const named = (records: readonly SourceRecord[] = []): SourceRef[] =>
    records.flatMap((record) => {
      const draft = draftOf(record)
      return draft ? [refTo(draft, record.at)] : []
    })
  return {
    begin: (title, link) => {
      const draft: Draft = { title, url: link, ref: '' }
      draft.ref = idOfDraft(draft)
      further.set(title, draft)
      drafts.push(draft)
    },
    named,
    refs: (records, place) => {
      const here = refTo(further.get(place.file) ?? own, atOf(place))
      // A list that others are spread into has room for more than a dozen: a million of them are to have one.
      return records ? [...named(records), here] : [here]
    },
    rows: () =>
      drafts.map(({ ref, title, url: link }) => ({
        id: ref,
        title,
        ...(link === undefined ? {} : { url: link }),
      })),
  }
}

interface Draft {
  readonly title: SourceRow['title']
  readonly url: string | undefined
  ref: string
}

const refTo = ({ ref }: Draft, at: string | undefined): SourceRef =>
  at === undefined ? { source: ref } : { source: ref, at }

const withoutProtocol = (title: SourceRow['title']): SourceRow['title'] =>
  typeof title === 'string' ? title.replace(/^https?:\/\/(www\.)?/i, '') : title
