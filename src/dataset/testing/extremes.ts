/** For tests only: files in the format that hold a lot of one thing, or something very long, or what cannot be. */
import type { DatasetFile, OrganizationRow, TermRow } from '../format.ts'

const sources = [{ source: 'gazette' }]
const numbered = <T>(count: number, row: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => row(n))

/** A person in an office, which each extreme has one thing more of. */
const plain: DatasetFile = {
  tenure: 1,
  title: 'A register',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette', url: 'https://example.org/gazette' }],
  groups: [{ id: 'state', label: 'State' }],
  roles: [{ id: 'member', label: 'Member', group: 'state' }],
  organizations: [{ id: 'house', name: 'The house' }],
  people: [{ id: 'ann', name: 'Ann' }],
  offices: [{ id: 'seat', title: 'Seat', role: 'member', organization: 'house' }],
  terms: [{ id: 'first', person: 'ann', office: 'seat', start: '2001-05-03', end: '2004', sources }],
  events: [{ id: 'oath', title: 'Oath', date: '2001-05-03', people: ['ann'], sources }],
}

const withRows = (rows: Partial<DatasetFile>): DatasetFile => ({ ...plain, ...rows })
const withTerm = (term: Partial<TermRow>): DatasetFile =>
  withRows({ terms: [{ ...(plain.terms[0] as TermRow), ...term }] })
const withTexts = (text: string): DatasetFile =>
  withRows({
    title: text,
    headline: text,
    description: text,
    people: [
      { id: 'ann', name: text, birthplace: text, party: text, note: text, education: [{ label: text }] },
    ],
    offices: [{ id: 'seat', title: text, role: 'member', organization: 'house', place: text }],
    roles: [{ id: 'member', label: text, group: 'state' }],
    groups: [{ id: 'state', label: text }],
    events: [
      { id: 'oath', title: text, date: '2001-05-03', people: ['ann'], places: [text], note: text, sources },
    ],
  })

/** Organizations of which each is part of the one before; `ring` joins the ends. */
const chain = (n: number, ring = false): OrganizationRow[] => [
  { id: 'house', name: 'The house', ...(ring ? { partOf: `unit-${n - 1}` } : {}) },
  ...numbered(n, (i) => ({
    id: `unit-${i}`,
    name: `Unit ${i}`,
    partOf: i === 0 ? 'house' : `unit-${i - 1}`,
  })),
]

const datesFrom = (n: number) => ({ start: `${1000 + (n % 900)}-01-02`, end: `${1000 + (n % 900)}-12-30` })

/** Extremes by name, each of a size: so many rows, levels or letters. */
export const EXTREMES: Readonly<Record<string, (n: number) => unknown>> = {
  'events on a day': (n) =>
    withRows({
      events: numbered(n, (i) => ({
        id: `e-${i}`,
        title: `Event ${i}`,
        date: '2001-05-03',
        people: ['ann'],
        sources,
      })),
    }),
  'events of context on a day': (n) =>
    withRows({
      events: numbered(n, (i) => ({ id: `e-${i}`, title: `Event ${i}`, date: '2001-05-03', sources })),
    }),
  'terms of a person': (n) =>
    withRows({
      terms: numbered(n, (i) => ({ id: `t-${i}`, person: 'ann', office: 'seat', ...datesFrom(i), sources })),
    }),
  'terms of the same days': (n) =>
    withRows({
      people: numbered(n, (i) => ({ id: `p-${i}`, name: `Person ${i}` })),
      events: [],
      terms: numbered(n, (i) => ({
        id: `t-${i}`,
        person: `p-${i}`,
        office: 'seat',
        start: '2001',
        end: '2002',
        sources,
      })),
    }),
  'terms without a date': (n) =>
    withRows({
      terms: numbered(n, (i) => ({ id: `t-${i}`, person: 'ann', office: 'seat', sources })),
    }),
  'events of a person': (n) =>
    withRows({
      events: numbered(n, (i) => ({
        id: `e-${i}`,
        title: `Event ${i}`,
        date: datesFrom(i).start,
        people: ['ann'],
        sources,
      })),
    }),
  'people of an event': (n) => {
    const people = numbered(n, (i) => ({ id: `p-${i}`, name: `Person ${i}` }))
    const [event] = plain.events
    return withRows({
      people: [...plain.people, ...people],
      events: event ? [{ ...event, people: people.map(({ id }) => id) }] : [],
    })
  },
  'places of an event': (n) =>
    withRows({
      events: plain.events.map((event) => ({ ...event, places: numbered(n, (i) => ({ zh: `地方${i}` })) })),
    }),
  'people without a term': (n) =>
    withRows({
      people: [...plain.people, ...numbered(n, (i) => ({ id: `p-${i}`, name: `Person ${i}` }))],
    }),
  offices: (n) =>
    withRows({
      offices: [
        ...plain.offices,
        ...numbered(n, (i) => ({
          id: `o-${i}`,
          title: `Office ${i}`,
          role: 'member',
          organization: 'house',
        })),
      ],
    }),
  'people of a name': (n) =>
    withRows({ people: [...plain.people, ...numbered(n, (i) => ({ id: `p-${i}`, name: 'Ann' }))] }),
  'organizations in a chain': (n) => withRows({ organizations: chain(n) }),
  'organizations of one': (n) =>
    withRows({
      organizations: [
        ...plain.organizations,
        ...numbered(n, (i) => ({ id: `unit-${i}`, name: `Unit ${i}`, partOf: 'house' })),
      ],
    }),
  'organizations in a ring': (n) => withRows({ organizations: chain(n, true) }),
  sources: (n) =>
    withRows({
      sources: [...plain.sources, ...numbered(n, (i) => ({ id: `s-${i}`, title: `Source ${i}` }))],
    }),
  'sources of a term': (n) =>
    withTerm({ sources: numbered(n, (i) => ({ source: 'gazette', at: `page ${i}` })) }),
  'claims on a term': (n) =>
    withTerm({ claims: numbered(n, (i) => ({ field: 'start', value: `${1000 + (i % 900)}`, sources })) }),
  'claims on a person': (n) =>
    withRows({
      people: plain.people.map((row) => ({
        ...row,
        claims: numbered(n, (i) => ({ field: 'born', value: `${1000 + (i % 900)}`, sources })),
      })),
    }),
  annotations: (n) =>
    withRows({ annotations: numbered(n, (i) => ({ date: datesFrom(i).start, text: `Note ${i}` })) }),
  'predecessors of a term': (n) =>
    withTerm({ related: { predecessor: numbered(n, (i) => ({ name: `Name ${i}` })) } }),
  groups: (n) =>
    withRows({ groups: [...plain.groups, ...numbered(n, (i) => ({ id: `g-${i}`, label: `Group ${i}` }))] }),
  roles: (n) =>
    withRows({
      roles: [...plain.roles, ...numbered(n, (i) => ({ id: `r-${i}`, label: `Role ${i}`, group: 'state' }))],
    }),
  parties: (n) =>
    withRows({
      people: [
        ...plain.people,
        ...numbered(n, (i) => ({ id: `p-${i}`, name: `Person ${i}`, party: `Party ${i}` })),
      ],
    }),
  schools: (n) =>
    withRows({
      people: [{ id: 'ann', name: 'Ann', education: numbered(n, (i) => ({ label: `School ${i}` })) }],
    }),
  'languages of a name': (n) =>
    withRows({
      people: [
        { id: 'ann', name: Object.fromEntries(numbered(n, (i) => [`en-x${1000 + (i % 9000)}`, `Ann ${i}`])) },
      ],
    }),
  'letters of every text': (n) => withTexts('W'.repeat(n)),
  'signs from right to left': (n) => withTexts(`\u202E${'מ'.repeat(n)}`),
  'letters of an id': (n) =>
    withRows({ terms: [], events: [], people: [{ id: 'a'.repeat(n), name: 'Ann' }] }),
  'letters of a wrong value': (n) => withTerm({ start: '2'.repeat(n) }),
  'wrong dates': (n) =>
    withRows({
      terms: numbered(n, (i) => ({
        id: `t-${i}`,
        person: 'ann',
        office: 'seat',
        start: `May ${i}`,
        sources,
      })),
    }),
  'unknown keys': (n) => ({ ...plain, ...Object.fromEntries(numbered(n, (i) => [`key${i}`, i])) }),
  'marks on a letter': (n) => withTexts(`e${'\u0301'.repeat(n)}`),
  'marks of many kinds on a letter': (n) => withTexts(`e${'\u0301\u0320'.repeat(n / 2)}`),
  'nothing but the invisible': (n) => withTexts('\u200B'.repeat(n)),
}
