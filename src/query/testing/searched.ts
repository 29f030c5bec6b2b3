/** For tests only: the texts that a term or an event is found by, read from the rows. */
import { fold } from '../../dataset/fold.ts'
import type { DatasetFile, EventRow, PersonRef, TermRow, Text } from '../../dataset/format.ts'
import { allTexts } from '../../dataset/text.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'

interface Searched {
  /** A word is looked for in each of them. */
  readonly texts: readonly string[]
  /** The days on which a word that is a year finds it. */
  readonly min: number
  readonly max: number
}

export function searchedIn(file: DatasetFile) {
  const tables = [file.groups, file.roles, file.organizations, file.people, file.offices] as const
  const [groups, roles, organizations, people, offices] = tables.map(
    (rows) => new Map((rows as readonly { id: string }[]).map((row) => [row.id, row])),
  ) as unknown as [
    Map<string, DatasetFile['groups'][number]>,
    Map<string, DatasetFile['roles'][number]>,
    Map<string, DatasetFile['organizations'][number]>,
    Map<string, DatasetFile['people'][number]>,
    Map<string, DatasetFile['offices'][number]>,
  ]
  const withWholes = (id: string | undefined): (Text | undefined)[] => {
    const row = organizations.get(id ?? '')
    return row ? [row.name, ...withWholes(row.partOf)] : []
  }
  const rings = (id: string) => allTexts(people.get(id)?.name).map(ringOf)
  const ofRefs = (refs: readonly PersonRef[] = []) =>
    refs.flatMap((ref) =>
      'name' in ref ? folded([ref.name, ref.note]) : [...rings(ref.person), ...folded([ref.note])],
    )
  return {
    term(term: TermRow): string[] {
      const person = people.get(term.person)
      const office = offices.get(term.office)
      const role = roles.get(office?.role ?? '')
      return [
        ...rings(term.person),
        ...folded([person?.birthplace, person?.note, ...(person?.education ?? []).map(({ label }) => label)]),
        ...folded([
          office?.title,
          office?.short,
          office?.place,
          role?.label,
          groups.get(role?.group ?? '')?.label,
        ]),
        ...folded(withWholes(office?.organization)),
        ...folded([term.note, term.party ?? person?.party]),
        ...Object.values(term.related ?? {}).flatMap((refs) => ofRefs(refs)),
      ]
    },
    event(event: EventRow): string[] {
      return [
        ...folded([event.title, event.note, ...(event.places ?? [])]),
        ...folded((event.organizations ?? []).flatMap(withWholes)),
        ...(event.people ?? []).flatMap(rings),
        ...ofRefs(event.with).filter((text) => text !== ''),
      ]
    },
  }
}

const folded = (texts: readonly (Text | undefined)[]) => texts.flatMap(allTexts).map(fold)

/** A name as it is searched: its words in one, and the first of them once more. */
function ringOf(name: string): string {
  const words = fold(name).match(/\S+/g) ?? []
  return [...words, ...(words.length > 1 ? words.slice(0, 1) : [])].join('')
}

/** Is a folded word in one of the texts, or a year of these days? */
export function has({ texts, min, max }: Searched, word: string): boolean {
  if (texts.some((text) => text.includes(word))) return true
  const [, year] = /^(\d{3,4})年?$/.exec(word) ?? []
  if (year === undefined || Number(year) === 0) return false
  const days = mustParseEdtf(year.padStart(4, '0'))
  return min <= days.max && max >= days.min
}
