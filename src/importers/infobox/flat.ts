/** Boxes in plain text, as tools leave them that take the text out of an article: a title, and a line a field. */
import type { BoxField } from './boxes.ts'
import { type Career, NAME_FIELDS } from './careers.ts'
import { namesOffice, plainKey, sectionsOf, tellsTerm } from './fields.ts'
import { readLead } from './lead.ts'

/** `- Term Start1: 1 September 2020` */
const FIELD = /^[-*•]\s+([\p{L}\p{N}][\p{L}\p{N} _/-]{0,40}?)\s*[:：]\s*(.*)$/u
/** `= Zhang Ming =`: an article begins. */
const TITLE = /^=\s*([^=\s](?:[^=]*[^=\s])?)\s*=$/

interface Draft {
  title: string | undefined
  titleLine: number
  /** What stood above the first field. */
  above: string | undefined
  readonly fields: BoxField[]
  readonly prose: string[]
}

/** The people of a text whose fields tell of offices. */
export function flatCareersIn(text: string): Career[] {
  const drafts: Draft[] = []
  let line = 0
  for (const raw of text.split(/\r\n?|\n/)) {
    line++
    const said = raw.trim()
    const title = TITLE.exec(said)?.[1]
    if (title !== undefined || drafts.length === 0)
      drafts.push({ title, titleLine: line, above: undefined, fields: [], prose: [] })
    const draft = drafts.at(-1)
    if (!draft || title !== undefined) continue
    const [, key, value = ''] = FIELD.exec(said) ?? []
    if (key !== undefined && draft.prose.length === 0)
      draft.fields.push({ key, value: value.trim(), line, footnotes: [] })
    else if (draft.fields.length > 0 && said !== '') draft.prose.push(said)
    else if (said !== '') draft.above = said
  }
  return drafts.map(careerOf).filter((one) => one !== undefined)
}

function careerOf({ title, titleLine, above, fields, prose }: Draft): Career | undefined {
  const sections = sectionsOf(fields)
  if (!sections.some((section) => namesOffice(section) && tellsTerm(section))) return undefined
  const personal = new Map(fields.toReversed().map((field) => [plainKey(field.key), field]))
  const named = NAME_FIELDS.map((key) => personal.get(key)?.value).find((value) => value !== undefined)
  return {
    name: named ?? title ?? above,
    line: titleLine,
    personal,
    boxes: [sections],
    lead: readLead(prose.slice(0, 2).join('\n')),
    footnotes: new Map(),
    open: [],
  }
}
