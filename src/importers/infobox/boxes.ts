/** The boxes of an article: templates that begin with `Infobox`, their fields, and the line on which each stands. */
import { bisectLeft, bisectRight } from 'd3'
import { type Footnote, mask } from './mask.ts'

export interface BoxField {
  /** As it is written, without spaces about it. */
  readonly key: string
  /** Wikitext without comments and footnotes. */
  readonly value: string
  /** In the reader's file, from 1. */
  readonly line: number
  readonly footnotes: readonly Footnote[]
}

export interface Box {
  /** What follows `Infobox`, in small letters: `officeholder`. */
  readonly kind: string
  readonly line: number
  readonly fields: readonly BoxField[]
  /** Boxes that stand in its fields. */
  readonly inner: readonly Box[]
  /** It begins, and never ends: its fields are those that begin a line. */
  readonly isOpen: boolean
  /** Where it begins and ends in the text. */
  readonly start: number
  readonly end: number
}

/** Wikitext, masked, and the number of its first line in the reader's file. */
export interface Article {
  readonly text: string
  readonly footnotes: readonly Footnote[]
  readonly firstLine: number
}

export const articleOf = (wikitext: string, firstLine: number): Article => ({ ...mask(wikitext), firstLine })

const BEGINS =
  /\{\{[\s_]*(?:template:[\s_]*)?((?:infobox|[^\s{}|<>:]*(?:信息框|資訊框|资讯框|政治人物|官员|官員))[^{}|\n<]*)/gi

/** Boxes in boxes are looked for so deep. */
const DEEPEST = 3

export const boxesIn = (article: Article): Box[] =>
  boxesBetween(whereabouts(article), 0, article.text.length, 0)

function boxesBetween(here: Whereabouts, from: number, to: number, depth: number): Box[] {
  const { text } = here
  const boxes: Box[] = []
  const begins = new RegExp(BEGINS)
  begins.lastIndex = from
  for (let match = begins.exec(text); match && match.index < to; match = begins.exec(text)) {
    const [opening, name = ''] = match
    const start = match.index
    const inside = start + opening.length
    const { end, bars, isOpen } = scan(text, inside, to)
    const fields = bars.map((at, i) => fieldOf(here, at + 1, bars[i + 1] ?? end))
    boxes.push({
      kind: name
        .replace(/_/g, ' ')
        .trim()
        .toLowerCase()
        .replace(/^infobox\s*/, ''),
      line: here.lineAt(start),
      fields: fields.filter((one) => one !== undefined),
      inner: depth < DEEPEST ? boxesBetween(here, inside, end, depth + 1) : [],
      isOpen,
      start,
      end,
    })
    begins.lastIndex = end
  }
  return boxes
}

/** Where a template ends that began before `from`, and the bars between its fields. */
function scan(text: string, from: number, to: number) {
  const marks = /\{\{|\}\}|\[\[|\]\]|\n[ \t]*\||\|/g
  marks.lastIndex = from
  const bars: number[] = []
  let [templates, links] = [0, 0]
  for (let match = marks.exec(text); match && match.index < to; match = marks.exec(text)) {
    const [mark] = match
    if (mark === '{{') templates++
    else if (mark === '[[') links++
    else if (mark === ']]') links = Math.max(0, links - 1)
    else if (mark !== '}}') {
      // No link goes on behind a bar that begins a line: it was never closed.
      if (templates === 0 && mark !== '|') links = 0
      if (templates === 0 && links === 0) bars.push(match.index + mark.length - 1)
    } else if (templates-- === 0) return { end: match.index, bars, isOpen: false }
  }
  return { end: to, bars: barsOfLines(text, from, to), isOpen: true }
}

/** Of a box without an end: its fields begin lines. */
function barsOfLines(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/^[ \t]*\|(?=[^=|\n]*=)/gm)].map(
    ({ index, 0: mark }) => from + index + mark.length - 1,
  )
}

function fieldOf({ text, lineAt, footnotesIn }: Whereabouts, from: number, to: number): BoxField | undefined {
  const part = text.slice(from, to)
  const equals = part.indexOf('=')
  if (equals < 0) return undefined
  return {
    key: part.slice(0, equals).trim(),
    value: part.slice(equals + 1).trim(),
    line: lineAt(from + part.search(/\S/)),
    footnotes: footnotesIn(from, to),
  }
}

interface Whereabouts {
  readonly text: string
  readonly lineAt: (at: number) => number
  readonly footnotesIn: (from: number, to: number) => readonly Footnote[]
}

function whereabouts({ text, footnotes, firstLine }: Article): Whereabouts {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
  const places = footnotes.map(({ at }) => at)
  return {
    text,
    lineAt: (at) => firstLine + bisectRight(starts, at),
    footnotesIn: (from, to) => footnotes.slice(bisectLeft(places, from), bisectLeft(places, to)),
  }
}
