/** Events of a Popolo file: elections, sittings, and legislative periods, which last. */
import type { Assembly } from '../assemble.ts'
import { fieldsOf, listOf, textOf } from '../json.ts'
import type { EventRecord, OrganizationRecord } from '../records.ts'
import { nameOf } from './names.ts'
import { periodDates } from './period.ts'
import { type Persons, placeOf, sourcesOf } from './persons.ts'
import type { Item, Tables } from './tables.ts'

const LASTING = /\b(period|term|session)\b/i

export function createEvents(
  { byId }: Tables,
  persons: Persons,
  assembly: Assembly,
): { tell(item: Item): void } {
  const organizerOf = (fields: Item['fields']): OrganizationRecord[] => {
    const embedded = fieldsOf(fields.organization)
    const found = byId.organization.get(textOf(fields.organization_id) ?? textOf(embedded.id) ?? '')?.fields
    const name = nameOf(found ?? embedded)
    return name === undefined ? [] : [{ name, key: textOf((found ?? embedded).id) }]
  }
  const attendeesOf = ({ fields, path }: Item) =>
    listOf(fields.attendees).flatMap(
      (one, i) => persons.find(fieldsOf(one).id, one, `${path}.attendees[${i}]`) ?? [],
    )
  return {
    tell: (item) => {
      const { fields } = item
      const place = placeOf(item)
      const date = whenOf(item, assembly)
      if (date === undefined) return assembly.leaveOut(place, { code: 'noDate', value: '', wanted: 'date' })
      const location = textOf(fields.location)
      const record: EventRecord = {
        title: nameOf(fields) ?? '',
        date,
        people: attendeesOf(item),
        places: location === undefined ? [] : [location],
        organizations: organizerOf(fields),
        note: textOf(fields.description),
        sources: sourcesOf(fields),
      }
      assembly.event(record, place)
    },
  }
}

/** What lasts has an end, stated or not; what else has a start alone is of that day. */
function whenOf(item: Item, assembly: Assembly): string | undefined {
  const { start, end } = periodDates(item, assembly)
  if (start !== undefined && start === end) return start
  if (start !== undefined && end !== undefined) return `${start}/${end}`
  if (end !== undefined) return end === '..' ? undefined : `/${end}`
  return start !== undefined && LASTING.test(textOf(item.fields.classification) ?? '') ? `${start}/` : start
}
