/** The fields of a box that are of an office, under one name for each, put together by the number behind the name. */
import type { Box, BoxField } from './boxes.ts'

/** Names of fields as `Infobox officeholder` and its kin have them, without spaces, hyphens and underscores. */
const NAMES = {
  office: ['office', 'succession', 'title', '职务', '職務', '职位', '職位', '官职', '官職'],
  order: ['order', '届数', '屆數', '任次'],
  start: ['termstart', 'startterm', '任期开始', '任期開始', '就任', '就任日期', '上任', '上任日期', '就职', '就職'],
  end: ['termend', 'endterm', '任期结束', '任期結束', '卸任', '卸任日期', '离任', '離任', '离职', '離職'],
  term: ['term', 'terms', 'reign', 'tenure', '任期'],
  predecessor: ['predecessor', 'preceded', '前任'],
  successor: ['successor', 'succeeded', '继任', '繼任', '后任', '後任', '继任者', '繼任者'],
  alongside: ['alongside', 'coleader', '同僚'],
  deputy: [
    'deputy', 'vicepresident', 'viceprimeminister', 'vicepremier', 'vicegovernor', 'lieutenant', 'lieutenantgovernor', '副职', '副職',
  ],
  premier: ['premier', 'primeminister', 'firstminister', 'chancellor', 'taoiseach', '总理', '總理', '首相'],
  president: ['president', '总统', '總統', '主席'],
  monarch: ['monarch'],
  governor: ['governor'],
  governorGeneral: ['governorgeneral'],
  minister: ['minister'],
  leader: ['leader'],
  appointer: ['appointer', 'appointed', 'appointedby'],
  nominator: ['nominator', 'nominatedby'],
  constituency: ['constituency', '选区', '選區'],
  constituencyOfParliament: ['constituencymp', 'riding'],
  constituencyOfAssembly: ['constituencyam'],
  parliament: ['parliament'],
  assembly: ['assembly'],
  district: ['district'],
  state: ['state'],
  seniority: ['jr/sr'],
  stateSenate: ['statesenate'],
  stateHouse: ['statehouse'],
  stateAssembly: ['stateassembly'],
  stateDelegate: ['statedelegate', 'statedelegates'],
  stateLegislature: ['statelegislature'],
  ambassadorFrom: ['ambassadorfrom', 'ambassador'],
  ministerFrom: ['ministerfrom'],
  country: ['country'],
  status: ['status'],
  name1: ['1blankname'], data1: ['1namedata'],
  name2: ['2blankname'], data2: ['2namedata'],
  name3: ['3blankname'], data3: ['3namedata'],
  name4: ['4blankname'], data4: ['4namedata'],
  name5: ['5blankname'], data5: ['5namedata'],
} as const // biome-ignore format: a table

export type FieldName = keyof typeof NAMES

const named = new Map<string, FieldName>(
  Object.entries(NAMES).flatMap(([name, all]) => all.map((one) => [one, name as FieldName])),
)
/** Of two names for one thing in one section, the one that the list has first. */
const rank = new Map<string, number>(Object.values(NAMES).flatMap((all) => all.map((one, i) => [one, i])))

/** What of an infobox is of one office, by the names above. Nothing is in it that is empty. */
export type Section = ReadonlyMap<FieldName, BoxField>

export const plainKey = (key: string): string =>
  key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

/** Names that say which office it is. */
const OFFICES: readonly FieldName[] = [
  'office', 'order', 'seniority', 'constituencyOfParliament', 'constituencyOfAssembly', 'stateSenate', 'stateHouse',
  'stateAssembly', 'stateDelegate', 'stateLegislature', 'ambassadorFrom', 'ministerFrom',
] // biome-ignore format: a list

export const namesOffice = (section: Section): boolean =>
  OFFICES.some((name) => section.has(name)) || (section.has('state') && section.has('district'))

/** Names that say of somebody in an office when, after whom or before whom. */
export const tellsTerm = (section: Section): boolean =>
  (['start', 'end', 'term', 'predecessor', 'successor'] as const).some((name) => section.has(name))

/** The sections of a box in the order of their numbers, and then those of the boxes in it. Fields stand in any order. */
export function sectionsOf(fields: Box['fields']): Section[] {
  const sections = new Map<number, Map<FieldName, BoxField>>()
  const ranks = new Map<BoxField, number>()
  for (const field of fields) {
    const [, base = '', number = '0'] = /^(\d?\D+?)(\d{0,3})$/.exec(plainKey(field.key)) ?? []
    const name = named.get(base)
    if (name === undefined || field.value === '') continue
    const at = Number(number)
    const section = sections.get(at) ?? new Map<FieldName, BoxField>()
    sections.set(at, section)
    ranks.set(field, rank.get(base) ?? 0)
    const before = section.get(name)
    if (before === undefined || (ranks.get(field) ?? 0) <= (ranks.get(before) ?? 0)) section.set(name, field)
  }
  return numbered(sections)
}

/** The first office is written with the number 1, without one, or with both by turns: then it is one. */
function numbered(sections: Map<number, Map<FieldName, BoxField>>): Section[] {
  const [none, one] = [sections.get(0), sections.get(1)]
  const isTorn =
    none && one && namesOffice(none) !== namesOffice(one) && ![...one.keys()].some((name) => none.has(name))
  if (isTorn) {
    sections.set(0, new Map([...none, ...one]))
    sections.delete(1)
  }
  return [...sections].sort(([a], [b]) => a - b).map(([, section]) => section)
}
