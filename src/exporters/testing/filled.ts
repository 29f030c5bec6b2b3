/** For tests: a dataset with one text wherever it may have one. */
import type { DatasetFile } from '../../dataset/format.ts'

export function filledWith(text: string): DatasetFile {
  const sources = [{ source: 'source', at: text }]
  const both = { en: text, zh: text, 'x-other': text }
  const claims = [{ field: 'note', value: text, sources, note: text }]
  const others = [{ name: text, note: text }, { person: 'other', note: text }]
  return {
    tenure: 1,
    title: both,
    headline: text,
    description: text,
    licence: text,
    asOf: '2020-12-31',
    sources: [{ id: 'source', title: both, publisher: text, note: text, url: 'https://e.org/?a="><b>&c' }],
    groups: [{ id: 'group', label: both }],
    roles: [{ id: 'role', label: both, group: 'group' }],
    organizations: [{ id: 'org', name: both }],
    people: [
      { id: 'person', name: both, birthplace: text, party: both, note: text, sources, claims, education: [{ label: text, sources }] },
      { id: 'other', name: text },
    ],
    offices: [
      { id: 'office', title: both, short: text, role: 'role', organization: 'org', place: text },
      { id: 'alone', title: text, role: 'role' },
    ],
    terms: [
      { id: 'term', person: 'person', office: 'office', start: '2001', end: '2010-05', sources, party: text, note: text, claims,
        related: { predecessor: others, successor: others } },
      { id: 'term2', person: 'person', office: 'alone', start: '2011', end: '..', acting: true, sources },
    ],
    events: [
      { id: 'event', title: both, date: '2004', people: ['person'], with: others, places: [text], organizations: ['org'], note: text, sources, claims },
      { id: 'event2', title: text, date: '2005-01-02', sources },
    ],
  }
} // biome-ignore format: a row a line
