/** The careers of an article: each box with what it says of a person, its sections, and what is said beside it. */
import { articleOf, type Box, type BoxField, boxesIn } from './boxes.ts'
import { namedFootnotes } from './documents.ts'
import { namesOffice, plainKey, type Section, sectionsOf, tellsTerm } from './fields.ts'
import { type Lead, readLead } from './lead.ts'
import type { Page } from './pages.ts'
import { plainText } from './plain.ts'

/** What a source of boxes gives of one person. Values are wikitext, or plain text. */
export interface Career {
  readonly name: string | undefined
  readonly line: number
  /** Fields that are of the person, by their names without spaces, hyphens and underscores. */
  readonly personal: ReadonlyMap<string, BoxField>
  /** Those of each box apart: an office is told of in one. */
  readonly boxes: readonly (readonly Section[])[]
  readonly lead: Lead
  readonly footnotes: ReadonlyMap<string, string>
  /** Where boxes begin that never end. */
  readonly open: readonly { readonly line: number; readonly kind: string }[]
}

/** Those of a page whose boxes tell of offices. */
export function careersIn(page: Page): Career[] {
  const article = articleOf(page.text, page.firstLine)
  const boxes = boxesIn(article)
  const footnotes = namedFootnotes(article.footnotes)
  const careers: Career[] = []
  boxes.forEach((box, i) => {
    const all = withInner(box)
    const sections = all.map(({ fields }) => sectionsOf(fields))
    if (!all.some((one, k) => tellsOffices(one, sections[k] ?? []))) return
    const prose = article.text.slice(box.end + 2, boxes[i + 1]?.start)
    const personal = personalOf(all)
    careers.push({
      name: nameOf(personal, page, prose, boxes.length) ?? (i > 0 ? careers.at(-1)?.name : undefined),
      line: personal.get('name')?.line ?? box.line,
      personal,
      boxes: sections,
      lead: readLead(prose),
      footnotes,
      open: all.filter(({ isOpen }) => isOpen).map(({ line, kind }) => ({ line, kind })),
    })
  })
  return careers
}

const withInner = (box: Box): Box[] => [box, ...box.inner.flatMap(withInner)]

/** Boxes of which an office is the matter; of others a section has to say when somebody held one. */
const OF_OFFICES =
  /officeholder|politician|minister|ambassador|diplomat|governor|mayor|\bm(?:s|e)?p\b|\bml?a\b|senator|judge|justice|premier|president|chancellor|congress|representative|speaker|secretary|civil servant|official|政治人物|官员|官員/

function tellsOffices({ kind }: Box, sections: readonly Section[]): boolean {
  const isOfOffices = OF_OFFICES.test(kind)
  return sections.some((section) => namesOffice(section) && (isOfOffices || tellsTerm(section)))
}

/** Of several boxes the first that says it. */
function personalOf(boxes: readonly Box[]): ReadonlyMap<string, BoxField> {
  const fields = boxes.flatMap((box) => box.fields.filter(({ value }) => value !== ''))
  return new Map(fields.toReversed().map((field) => [plainKey(field.key), field]))
}

/** The box's own name, the title of the page, or what the prose begins with in bold. */
function nameOf(
  personal: Career['personal'],
  { title }: Page,
  prose: string,
  boxes: number,
): string | undefined {
  const own = NAME_FIELDS.map((key) => personal.get(key)).find((field) => field !== undefined)
  if (own) return own.value
  if (title !== undefined && boxes === 1) return title.replace(/\s*\([^()]*\)$/, '')
  const bold = /'''(.{1,100}?)'''/.exec(prose.slice(0, 1500))?.[1]
  return bold === undefined ? title : plainText(bold)
}

export const NAME_FIELDS = ['name', '姓名', '名字', '名称', '名稱', 'officialname', 'fullname']
