/**
 * What the JSON Schema says to authors of the format's parts and keys, and the patterns it checks as they type. The page reads
 * files without it.
 */
import { DAY_PATTERN, EDTF_PATTERN, ID_PATTERN } from './pattern.ts'

interface Said {
  readonly description?: string
  readonly pattern?: string
}

/** By part, and key within it (`term.start`); `file` is the file itself, and of a list its rows have the keys. */
export const DESCRIPTIONS: Readonly<Record<string, Said>> = {
  id: { pattern: ID_PATTERN },
  text: { description: 'A text, or one per language tag: {"en": "Mayor of Chongqing", "zh": "重庆市市长"}' },
  date: {
    description:
      'A date in EDTF at the precision of its source: "2017-10-18", "2017-10", "2006", "1999~", "[1985..1995]"',
    pattern: EDTF_PATTERN,
  },
  // Upper case spelled out: a pattern in JSON Schema has no flags.
  url: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/\\S+$' },
  wikidata: { description: 'The same in Wikidata, as the id of its item: "Q4115189"' },
  sources: { description: 'Which documents say so, and where in them' },
  'sources.at': { description: 'Where in the source: "infobox", "section Corporate career"' },
  personRef: { description: 'A person of this file, or just a name when that person has no lane' },
  claims: { description: 'What other sources, or other places of a source, say instead' },
  'claims.field': { description: 'The key of this row that the other source states differently' },
  'claims.value': { description: 'What it states instead; a date in EDTF where the field is a date' },
  'claims.text': { description: 'The value as readers of each language read it, where it is no date' },
  'source.parts': {
    description:
      'What readers of each language call a part that "at" names: {"at": "infobox", "name": {"zh": "信息框"}}; others stand as they are written',
  },
  'role.group': { description: 'The role group it belongs to' },
  'office.short': { description: 'A shorter title for bars; the full title when absent' },
  'term.start': { description: 'A date; absent, the sources do not say, and the order of the file is kept' },
  'term.end': { description: 'A date; "..", still in office at asOf; absent, the sources do not say' },
  'term.party': { description: 'The party in this term, where it is not the one that the person has' },
  'event.people': { description: 'Whose lanes show it; none for an event of context' },
  'annotation.text': { description: 'In a few words: it stands beside its bar, event or day' },
  'file.headline': { description: 'What to see in it, in one short sentence: it stands beside the title' },
  'file.annotations': { description: 'What to see where: a few words beside a term, an event or days' },
  'file.asOf': {
    description: 'The day the data speaks for: "still in office" means on this day',
    pattern: DAY_PATTERN,
  },
  'file.groups': {
    description: 'Role groups, in the order of the legend; each has its colour by its place',
  },
}
