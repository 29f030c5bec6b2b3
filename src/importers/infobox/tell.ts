/** A career told to the assembly: the person, and each section of the boxes as a term, with the line on which it stands. */
import type { Relation } from '../../dataset/relations.ts'
import type { Assembly } from '../assemble.ts'
import type { OtherRecord, PersonRecord, TermRecord } from '../records.ts'
import type { Career } from './careers.ts'
import { documentsOf } from './documents.ts'
import { type FieldName, namesOffice, type Section, tellsTerm } from './fields.ts'
import { type BoxOffice, officeOf } from './office.ts'
import { othersIn } from './others.ts'
import { personOf } from './person.ts'
import { plainLines, plainText } from './plain.ts'
import { at, timesOf } from './times.ts'

export function tellCareer(career: Career, assembly: Assembly): void {
  for (const { line, kind } of career.open)
    assembly.leaveOut(at(line), { code: 'notUnderstood', value: `{{Infobox ${kind}` })
  const person = personOf(career, assembly)
  assembly.person(person, at(career.line))
  for (const sections of career.boxes) {
    let office: BoxOffice | undefined
    for (const section of sections) {
      // Another term in the office above is written without it.
      if (namesOffice(section)) office = officeOf(textsOf(section))
      else if (!tellsTerm(section)) continue
      tellSection(section, office, { career, person, assembly })
    }
  }
}

interface Telling {
  readonly career: Career
  readonly person: PersonRecord
  readonly assembly: Assembly
}

const textsOf = (section: Section) => (name: FieldName) => {
  const [first = ''] = plainLines(section.get(name)?.value ?? '')
  return name === 'office' ? plainText(section.get(name)?.value ?? '') : first
}

function tellSection(section: Section, office: BoxOffice | undefined, { career, person, assembly }: Telling) {
  assembly.row()
  const line = lineOf(section)
  if (office === undefined) return assembly.leaveOut(at(line), { code: 'noOffice' })
  const text = textsOf(section)
  const sources = (...names: FieldName[]) =>
    documentsOf(
      names.map((name) => section.get(name)),
      career.footnotes,
    )
  const died = person.died !== undefined
  for (const { remarks, ...dates } of timesOf(section, { assembly, died })) {
    const acting =
      office.acting === true || remarks.some((one) => ACTING.test(one)) || ACTING.test(text('status'))
    const note = noteOf(section, office, remarks)
    assembly.term(
      {
        person,
        office: { title: office.title, place: office.place },
        ...dates,
        ...(acting ? { acting } : {}),
        related: relatedOf(section),
        ...(note === '' ? {} : { note }),
        sources: sources('office', 'order', 'term', 'predecessor', 'successor'),
        startSources: sources('start'),
        endSources: sources('end'),
      },
      at(line),
    )
  }
}

const ACTING = /^(?:\(?acting\)?|代理|署理)$/i

/** The line of its office; of one that is told of above, the first of its own. */
function lineOf(section: Section): number {
  const field = section.get('office') ?? section.get('order')
  return field?.line ?? Math.min(...[...section.values()].map(({ line }) => line))
}

/** Fields that name people, and what of a term they are; some are called otherwise than the relation. */
const RELATED: readonly (readonly [FieldName, Relation])[] = [
  ['predecessor', 'predecessor'],
  ['successor', 'successor'],
  ['alongside', 'alongside'],
  ['premier', 'premier'],
  ['president', 'president'],
  ['deputy', 'deputy'],
]

function relatedOf(section: Section): TermRecord['related'] {
  const entries = RELATED.flatMap(([name, relation]): [Relation, OtherRecord[]][] => {
    const others = othersIn(plainLines(section.get(name)?.value ?? ''))
    return others.length === 0 ? [] : [[relation, others]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Fields of whoever the format has no place for, and what the box calls them. */
const NOTED: readonly (readonly [FieldName, string])[] = [
  ['monarch', 'Monarch'],
  ['governor', 'Governor'],
  ['governorGeneral', 'Governor-General'],
  ['minister', 'Minister'],
  ['leader', 'Leader'],
  ['appointer', 'Appointed by'],
  ['nominator', 'Nominated by'],
]

function noteOf(section: Section, { order }: BoxOffice, remarks: readonly string[]): string {
  const textOf = (name: FieldName) => plainLines(section.get(name)?.value ?? '').join(', ')
  const said = NOTED.map(([name, label]) => [label, textOf(name)] as const)
  const named = ([1, 2, 3, 4, 5] as const).map((n) => [textOf(`name${n}`), textOf(`data${n}`)] as const)
  const labelled = [...said, ...named].filter(([label, text]) => label !== '' && text !== '')
  return [
    ...(order === undefined ? [] : [order]),
    ...remarks.filter((one) => one !== '' && !ACTING.test(one)),
    ...labelled.map(([label, text]) => `${label}: ${text}`),
  ].join('; ')
}
