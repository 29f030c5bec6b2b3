/** For tests only: small valid dataset files, in which clauses, spellings and unknown dates meet often. */
import fc from 'fast-check'
import { mustParseEdtf } from '../../dates/edtf.ts'
import type * as format from '../format.ts'
import { date, text } from './arbitraryValues.ts'

const AS_OF = '2016-06-15'

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const dates = fc
  .tuple(optional(date), optional(fc.oneof(fc.constant('..'), date)))
  .map(([start, end]) => inOrder(start, end))

/** What would run backwards is turned round; who took office after the last day of the data is not in office. */
function inOrder(start: string | undefined, end: string | undefined): Pick<format.TermRow, 'start' | 'end'> {
  if (start === undefined || end === undefined || bounds(end).max >= bounds(start).min) return { start, end }
  return end === '..' ? { start } : { start: end, end: start }
}

const bounds = (date: string) => mustParseEdtf(date === '..' ? AS_OF : date)

const sources = fc.constant<format.SourceRef[]>([{ source: 'source' }])

const idsOf = (noun: string, count: number) => Array.from({ length: count }, (_, i) => `${noun}${i}`)

/** One of the first `count` ids of a table. */
const one = (noun: string, count: number) => fc.constantFrom(...idsOf(noun, count))

/** None or one, where the table may be empty. */
const maybe = (noun: string, count: number) =>
  count === 0 ? fc.constant(undefined) : optional(one(noun, count))

const some = (noun: string, count: number) =>
  fc.subarray(idsOf(noun, count), { maxLength: Math.min(2, count) })

/** Rows with the ids noun0, noun1, …, each made from its place in the table. */
function rows<Row>(noun: string, count: number, row: (i: number) => fc.Arbitrary<Omit<Row, 'id'>>) {
  return fc.tuple(...idsOf(noun, count).map((id, i) => row(i).map((rest) => ({ id, ...rest }) as Row)))
}

type Sizes = Readonly<Record<'group' | 'role' | 'org' | 'person' | 'office' | 'term' | 'event', number>>

const sizes: fc.Arbitrary<Sizes> = fc.record({
  group: fc.integer({ min: 1, max: 2 }),
  role: fc.integer({ min: 1, max: 4 }),
  org: fc.integer({ min: 0, max: 4 }),
  person: fc.integer({ min: 1, max: 4 }),
  office: fc.integer({ min: 1, max: 5 }),
  term: fc.integer({ min: 0, max: 10 }),
  event: fc.integer({ min: 0, max: 6 }),
})

const fileOf = (size: Sizes): fc.Arbitrary<format.DatasetFile> =>
  fc.record({
    tenure: fc.constant(1 as const),
    title: text,
    asOf: fc.constant(AS_OF),
    sources: fc.constant<format.SourceRow[]>([
      { id: 'source', title: 'A source', parts: [{ at: 'page 1', name: { zh: '第1页' } }] },
    ]),
    groups: rows<format.GroupRow>('group', size.group, () => fc.record({ label: text })),
    roles: rows<format.RoleRow>('role', size.role, () =>
      fc.record({ label: text, group: one('group', size.group) }),
    ),
    // Part of an earlier one, so that none is part of itself.
    organizations: rows<format.OrganizationRow>('org', size.org, (i) =>
      fc.record({ name: text, partOf: maybe('org', i), wikidata: rarely(item) }),
    ),
    people: rows<format.PersonRow>('person', size.person, () =>
      fc.record({
        name: text,
        born: optional(fc.constant('2008')),
        died: optional(fc.constant('2014-05')),
        birthplace: optional(text),
        party: optional(party),
        education: optional(fc.array(fc.record({ label: text }), { maxLength: 1 })),
        note: optional(text),
        wikidata: optional(item),
      }),
    ),
    offices: rows<format.OfficeRow>('office', size.office, () => office(size)),
    terms: rows<format.TermRow>('term', size.term, () => term(size)),
    events: rows<format.EventRow>('event', size.event, () => event(size)),
    annotations: rarely(fc.array(annotation(size), { maxLength: 3 })),
  })

const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Few, so that two rows are one item now and then. */
const item = fc.constantFrom('Q1', 'Q22', 'Q4115189')

const party = fc.constantFrom<format.Text>('Zhang', { en: 'Zhāng', zh: '张' }, 'Ming')

const refs = (size: Sizes): fc.Arbitrary<format.PersonRef[]> =>
  fc.array(
    fc.oneof(
      fc.record({ person: one('person', size.person) }),
      fc.record({ name: text }),
      fc.record({ name: text, note: text }),
    ),
    { maxLength: 2 },
  )

const annotation = (size: Sizes): fc.Arbitrary<format.AnnotationRow> =>
  fc.oneof(
    fc.record({ date, text }),
    ...(size.term > 0 ? [fc.record({ term: one('term', size.term), text })] : []),
    ...(size.event > 0 ? [fc.record({ event: one('event', size.event), text })] : []),
  )

const office = (size: Sizes) =>
  fc.record({
    title: text,
    role: one('role', size.role),
    organization: maybe('org', size.org),
    place: optional(text),
    wikidata: optional(item),
  })

const term = (size: Sizes) =>
  fc
    .record({
      person: one('person', size.person),
      office: one('office', size.office),
      sources,
      dates,
      party: optional(party),
      note: rarely(text),
      related: rarely(fc.record({ predecessor: refs(size), alongside: refs(size) })),
    })
    .map(({ dates, related, ...row }) => ({
      ...row,
      related: related && others(related, row.person),
      ...dates,
    }))

/** Nobody is related to themselves. */
const others = (related: NonNullable<format.TermRow['related']>, person: string) =>
  Object.fromEntries(
    Object.entries(related).map(([relation, refs]) => [
      relation,
      refs?.filter((ref) => !('person' in ref) || ref.person !== person),
    ]),
  )

const event = (size: Sizes) =>
  fc.record({
    title: text,
    date,
    people: some('person', size.person),
    organizations: some('org', size.org),
    places: optional(fc.array(text, { maxLength: 1 })),
    with: optional(refs(size)),
    note: rarely(text),
    sources,
  })

/** JSON has no `undefined`: such keys are left out. */
const asJson = (file: format.DatasetFile) => JSON.parse(JSON.stringify(file)) as format.DatasetFile

export const datasetFiles: fc.Arbitrary<format.DatasetFile> = sizes.chain(fileOf).map(asJson)
