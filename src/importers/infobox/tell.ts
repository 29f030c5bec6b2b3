/** A career told to the assembly: the person, and each section of the boxes as a term, with the line on which it stands. */
import type { Text } from '../../dataset/format.ts'
import { isLanguage } from '../../dataset/language.ts'
import type { Relation } from '../../dataset/relations.ts'
import { shortened } from '../../dates/shortened.ts'
import type { Assembly } from '../assemble.ts'
import type { Place } from '../place.ts'
import type { OtherRecord, PersonRecord, TermRecord } from '../records.ts'
import { readBoxDate } from './boxDate.ts'
import type { BoxField } from './boxes.ts'
import type { Career } from './careers.ts'
import { documentsOf } from './documents.ts'
import { type FieldName, namesOffice, type Section, tellsTerm } from './fields.ts'
import { type BoxOffice, officeOf } from './office.ts'
import { othersIn } from './others.ts'
import { plainLines, plainText } from './plain.ts'

const at = (line: number): Place => ({ kind: 'line', line })

export function tellCareer(career: Career, assembly: Assembly): void {
  for (const { line, kind } of career.open)
    assembly.leaveOut(at(line), { code: 'notUnderstood', value: shortened(`{{Infobox ${kind}`) })
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

interface Time extends Pick<TermRecord, 'start' | 'end'> {
  /** What stands beside the dates, in brackets. */
  readonly remarks: readonly string[]
}

interface Reading {
  readonly assembly: Assembly
  /** Nobody is in office who has died. */
  readonly died: boolean
}

/** The terms of a section: one from start to end, or each line that has both. */
function timesOf(section: Section, reading: Reading): Time[] {
  const [start, end, whole] = (['start', 'end', 'term'] as const).map((name) => section.get(name))
  if (whole && !start && !end) return wholeTerms(whole, reading)
  return [fromStartToEnd(section, start, end, reading)]
}

function wholeTerms(field: BoxField, { assembly }: Reading): Time[] {
  const times = plainLines(field.value).map((line): Time | undefined => {
    const { text, remarks } = withoutBrackets(line)
    const date = readBoxDate(text, 'whole')
    if (date.kind === 'period') return { ...ends(date.start, date.end), remarks }
    if (date.kind === 'date') return { start: date.edtf, remarks }
    if (date.kind === 'notDate') noDate(field, line, 'start', assembly)
    return undefined
  })
  const found = times.filter((one) => one !== undefined)
  return found.length > 0 ? found : [{ remarks: [] }]
}

const ends = (start: string, end: string): Pick<Time, 'start' | 'end'> => ({
  ...(start === '' ? {} : { start }),
  ...(end === '' ? {} : { end }),
})

function fromStartToEnd(
  section: Section,
  startField: BoxField | undefined,
  endField: BoxField | undefined,
  { assembly, died }: Reading,
): Time {
  const start = readField(startField, 'start', assembly)
  const end = readField(endField, 'end', assembly)
  const remarks = [...start.remarks, ...end.remarks]
  // Nothing at the end is "Incumbent", where nobody followed and the holder lives.
  const goesOn = !endField && start.from !== undefined && !section.has('successor') && !died
  const until = end.until ?? end.from ?? start.until ?? (goesOn ? '..' : undefined)
  return {
    ...(start.from === undefined ? {} : { start: start.from }),
    ...(until === undefined ? {} : { end: until }),
    remarks,
  }
}

interface FieldRead {
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly remarks: readonly string[]
}

/** A field of a date; of a period in one field both ends. */
function readField(field: BoxField | undefined, wanted: 'start' | 'end', assembly: Assembly): FieldRead {
  if (!field) return { remarks: [] }
  const [first = '', ...others] = plainLines(field.value)
  const { text, remarks } = withoutBrackets(first)
  const all = [...remarks, ...others.map((other) => other.replace(/^\((.*)\)$/, '$1'))]
  const date = readBoxDate(text, wanted)
  if (date.kind === 'goesOn') return { until: wanted === 'end' ? '..' : undefined, remarks: all }
  if (date.kind === 'period')
    return { from: date.start || undefined, until: date.end || undefined, remarks: all }
  if (date.kind === 'notDate') noDate(field, first, wanted, assembly)
  if (date.kind !== 'date') return { remarks: all }
  if (date.isLess) lessPrecise(field, text, date.edtf, assembly)
  return { from: date.edtf, remarks: all }
}

function noDate(
  field: BoxField,
  value: string,
  wanted: 'start' | 'end' | 'born' | 'died',
  assembly: Assembly,
) {
  assembly.leaveOut(at(field.line), { code: 'noDate', value: shortened(value), wanted })
}

function lessPrecise(field: BoxField, value: string, readAs: string, assembly: Assembly) {
  assembly.doubt(at(field.line), { code: 'lessPrecise', value: shortened(value), readAs })
}

/** "1999 (acting)" without what stands in brackets behind it; brackets around all are no remark. */
function withoutBrackets(line: string): { text: string; remarks: string[] } {
  const remarks: string[] = []
  const text = line.replace(/^(.*?)\s*[([（]([^()[\]（）]*)[)\]）]\s*$/, (whole, before, inner) => {
    if (before === '') return inner
    if (inner === '?') return whole
    remarks.push(inner.trim())
    return before
  })
  return { text, remarks: remarks.filter((one) => !/^(?:age|aged)\b/i.test(one)) }
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

const BORN = ['birthdate', 'dateofbirth', '出生日期', '出生']
const DIED = ['deathdate', 'dateofdeath', '逝世日期', '去世日期', '死亡日期', '逝世']
const BIRTHPLACE = ['birthplace', 'placeofbirth', '出生地点', '出生地點', '出生地']
const PARTY = ['party', '政党', '政黨', '党派', '黨派', '党籍', '黨籍']
const EDUCATION = ['almamater', 'education', '母校', '学历', '學歷']

function personOf({ name, personal, lead }: Career, assembly: Assembly): PersonRecord {
  const field = (keys: readonly string[]) =>
    keys.map((key) => personal.get(key)).find((one) => one !== undefined)
  const born = field(BORN)
  const died = field(DIED)
  const [party] = partiesIn(plainLines(field(PARTY)?.value ?? ''))
  return {
    name: namesOf(name ?? '', personal, lead.chinese),
    born: (born && lifeDate(born, 'born', assembly)) ?? lead.born,
    died: (died && lifeDate(died, 'died', assembly)) ?? (died ? undefined : lead.died),
    birthplace: plainLines(field(BIRTHPLACE)?.value ?? '')
      .join(', ')
      .replaceAll(',,', ','),
    party,
    education: plainLines(field(EDUCATION)?.value ?? '').map((label) => ({ label })),
  }
}

/** "Birth date (age 57)": what stands in brackets is reckoned from it. */
function lifeDate(field: BoxField, wanted: 'born' | 'died', assembly: Assembly): string | undefined {
  const [first = ''] = plainLines(field.value)
  const date = readBoxDate(withoutBrackets(first).text, 'other')
  if (date.kind === 'notDate') noDate(field, first, wanted, assembly)
  if (date.kind !== 'date') return undefined
  if (date.isLess) lessPrecise(field, first, date.edtf, assembly)
  return date.edtf
}

/** The party of now stands first: the one that says so, else the first. */
function partiesIn(lines: readonly string[]): string[] {
  const now = lines.find((line) => /\((?:since|from)\b|present\)|至今/i.test(line))
  // Brackets alone are said of a party that a template without text stands for.
  const named = (now === undefined ? lines : [now]).filter((line) => !/^[(（]/.test(line))
  return named.map((line) => withoutBrackets(line).text)
}

/** The name, and the one in the person's own language where the box says which that is. */
function namesOf(name: string, personal: Career['personal'], chinese: string | undefined): Text {
  const [first = ''] = plainLines(name)
  const native = plainLines(personal.get('nativename')?.value ?? '')[0]
  const said = plainText(personal.get('nativenamelang')?.value ?? '').toLowerCase()
  const inTemplate = /\{\{\s*(?:lang|native name|nativename)\s*\|\s*([a-z]{2,3})\s*\|/i.exec(
    personal.get('nativename')?.value ?? '',
  )
  const lang = said || inTemplate?.[1]?.toLowerCase() || ''
  if (native !== undefined && isLanguage(lang) && lang !== 'en') return { en: first, [lang]: native }
  return chinese === undefined || first === '' ? first : { en: first, zh: chinese }
}
