/** Realistic data of any size, always the same for a size and a seed. */
import type { DatasetFile, EventRow, PersonRow, TermRow } from '../dataset/format.ts'
import { AS_OF, type Career, careers } from './invented/careers.ts'
import { regionCount, regionsOf } from './invented/regions.ts'
import { GROUPS, ROLES } from './invented/roles.ts'

export interface Generated {
  /** The file without its large tables. */
  readonly head: Omit<DatasetFile, 'people' | 'terms' | 'events'>
  /** The large tables, row by row: each call makes them anew, so that none has to be held in memory. */
  people(): Iterable<PersonRow>
  terms(): Iterable<TermRow>
  events(): Iterable<EventRow>
}

/** `terms` from 1 up; `seed` any whole number. */
export function generateRows(terms: number, seed: number): Generated {
  const regions = regionsOf(seed, regionCount(terms))
  const some = () => upTo(terms, careers(seed, regions))
  return {
    head: {
      tenure: 1,
      title: `${new Intl.NumberFormat('en').format(terms)} invented terms (seed ${seed})`,
      description: 'Generated to try Tenure with: none of these people exist.',
      asOf: AS_OF,
      sources: [
        { id: 'register', title: { en: 'Register of offices', zh: '职务登记册' } },
        { id: 'gazette', title: { en: 'The gazette', zh: '公报' } },
      ],
      groups: [...GROUPS],
      roles: ROLES.map(({ within: _, ...role }) => role),
      organizations: regions.flatMap((region) => region.organizations),
      offices: regions.flatMap((region) => region.offices),
    },
    *people() {
      for (const { person } of some()) yield person
    },
    *terms() {
      for (const career of some()) yield* career.terms
    },
    *events() {
      for (const career of some()) yield* career.events
    },
  }
}

/** Careers until there are so many terms; of the last, as many terms as are missing. */
function* upTo(terms: number, all: Iterable<Career>): Generator<Career> {
  let missing = terms
  for (const career of all) {
    yield { ...career, terms: career.terms.slice(0, missing) }
    missing -= career.terms.length
    if (missing <= 0) return
  }
}

/** The whole file in memory: for sizes where that is no matter. */
export const generateFile = (terms: number, seed: number): DatasetFile => {
  const { head, ...tables } = generateRows(terms, seed)
  return { ...head, people: [...tables.people()], terms: [...tables.terms()], events: [...tables.events()] }
}
