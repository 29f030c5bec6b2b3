/** A statement "position held" (P39) as a term. */
import type { Text } from '../../dataset/format.ts'
import type { Assembly } from '../assemble.ts'
import { definedOf } from '../defined.ts'
import type { Place } from '../place.ts'
import type { OfficeRecord, OtherRecord, PersonRecord, SourceRecord } from '../records.ts'
import { type Read, termDates } from './dates.ts'
import { ACTING } from './items.ts'
import { noteOf } from './notes.ts'
import { sourcesOf } from './references.ts'
import { itemsOf, objectOf, textsOf, type Value, valueIn } from './snaks.ts'

/** What of a file is told of each statement. */
export interface Telling {
  readonly assembly: Assembly
  readonly nameOf: (id: string, place: Place) => Text
}

/** Tells the term, or why there is none. `item` is the person's page. */
export function tellPosition(
  statement: unknown,
  person: PersonRecord,
  item: SourceRecord,
  place: Place,
  telling: Telling,
): void {
  const { assembly } = telling
  const { mainsnak, qualifiers, references, rank } = objectOf(statement)
  assembly.row()
  const held = valueIn(mainsnak)
  if (rank === 'deprecated' || held?.kind !== 'item') {
    assembly.leaveOut(place, { code: rank === 'deprecated' ? 'deprecated' : 'noOffice' })
    return
  }
  const { start, end } = termDates(qualifiers)
  if (isRefused(start, 'start', place, assembly) || isRefused(end, 'end', place, assembly)) return
  const name = (id: string) => telling.nameOf(id, place)
  const names = (property: string): Text[] => itemsOf(qualifiers, property).map(name)
  assembly.term(
    definedOf({
      person,
      office: officeOf(held, qualifiers, name),
      start: start.date,
      end: end.date,
      acting:
        ['P5102', 'P2868', 'P3831'].flatMap((property) => itemsOf(qualifiers, property)).some(isActing) ||
        undefined,
      party: names('P4100')[0],
      related: relatedOf(qualifiers, name),
      note: noteOf({
        ordinal: textsOf(qualifiers, 'P1545'),
        legislature: names('P2937'),
        cabinet: names('P5054'),
        endCause: names('P1534'),
      }),
      claims: [...claimsOf('start', start), ...claimsOf('end', end)],
      sources: [...sourcesOf(references, name), item],
    }),
    place,
  )
}

const isActing = (id: string): boolean => ACTING.includes(id)

/** A term without its start or end would say something else: it is left out with the date that EDTF cannot say. */
function isRefused({ notDate }: Read, wanted: 'start' | 'end', place: Place, assembly: Assembly): boolean {
  if (notDate !== undefined) assembly.leaveOut(place, { code: 'noDate', value: notDate, wanted })
  return notDate !== undefined
}

/** Of one position each district (P768), jurisdiction (P1001) and body (P642, "of") has an office of its own. */
function officeOf(
  { id }: Extract<Value, { kind: 'item' }>,
  qualifiers: unknown,
  name: (id: string) => Text,
): OfficeRecord {
  const [place] = [...itemsOf(qualifiers, 'P768'), ...itemsOf(qualifiers, 'P1001')]
  const [body] = itemsOf(qualifiers, 'P642')
  return {
    title: name(id),
    key: [id, place, body].filter((part) => part !== undefined).join('-'),
    wikidata: id,
    place: place === undefined ? undefined : name(place),
    organization: body === undefined ? undefined : { name: name(body), key: body, wikidata: body },
  }
}

function relatedOf(qualifiers: unknown, name: (id: string) => Text) {
  const others = (property: string): OtherRecord[] | undefined => {
    const ids = itemsOf(qualifiers, property)
    return ids.length === 0 ? undefined : ids.map((id) => ({ name: name(id), key: id }))
  }
  const related = definedOf({ predecessor: others('P1365'), successor: others('P1366') })
  return Object.keys(related).length === 0 ? undefined : related
}

const claimsOf = (field: 'start' | 'end', { others = [] }: Read) => others.map((value) => ({ field, value }))
