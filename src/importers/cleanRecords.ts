/** Records with texts as the dataset format takes them; what has no name is none. */
import { clean } from './clean.ts'
import type { Head, OfficeRecord, OrganizationRecord, PersonRecord } from './records.ts'

export function cleanPerson(record: PersonRecord): PersonRecord | undefined {
  const name = clean(record.name)
  if (name === undefined) return undefined
  const education = record.education?.flatMap(({ label, date }) => {
    const cleaned = clean(label)
    return cleaned === undefined ? [] : [{ label: cleaned, ...(date === undefined ? {} : { date }) }]
  })
  const { key, wikidata, born, died, birthplace, party, note, sources, claims } = record
  // All keys stand here: where some come by `...`, an engine has a class of its own for each of a million objects.
  return {
    name,
    key,
    wikidata,
    born,
    died,
    birthplace: clean(birthplace),
    party: clean(party),
    education,
    note: clean(note),
    sources,
    claims,
  }
}

export function cleanOffice(record: OfficeRecord): OfficeRecord | undefined {
  const title = clean(record.title)
  if (title === undefined) return undefined
  const { role, group, place, organization } = record
  return {
    ...record,
    title,
    role: clean(role),
    group: clean(group),
    place: clean(place),
    organization: organization && cleanOrganization(organization),
  }
}

function cleanOrganization({
  name,
  key,
  wikidata,
  partOf,
}: OrganizationRecord): OrganizationRecord | undefined {
  const cleaned = clean(name)
  return cleaned === undefined
    ? undefined
    : { name: cleaned, key, wikidata, partOf: partOf && cleanOrganization(partOf) }
}

export const cleanHead = ({ title, description, licence, asOf }: Head): Head => ({
  title: clean(title),
  description: clean(description),
  licence: clean(licence),
  asOf,
})
