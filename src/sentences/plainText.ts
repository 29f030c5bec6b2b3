/** A view's text as it is copied: headings on lines of their own, paragraphs between empty lines. */
import { type Prose, plain } from './prose.ts'
import type { ViewText } from './viewText.ts'

/** The summary, and of the people and of the context as many as are given. */
export const plainText = (text: ViewText, people: readonly number[], context: readonly number[]): string =>
  [...plainPieces(text, people, context)].join('')

/** The same a person at a time: of many people it is long. */
export function* plainPieces(
  text: ViewText,
  people: readonly number[],
  context: readonly number[],
): Generator<string> {
  let before = ''
  const told = function* () {
    if (text.summary.length > 0) yield paragraph(text, text.summary)
    for (const person of people) yield personLines(text, person).join(BETWEEN)
    if (text.context.length > 0 && context.length > 0)
      yield [text.contextHeading, lines(context.map((event) => text.event(event)))].join(BETWEEN)
  }
  for (const part of told()) {
    yield before + part
    before = BETWEEN
  }
}

/** An empty line. */
const BETWEEN = '\n\n'

function personLines(text: ViewText, person: number): string[] {
  const { heading, about, career, events } = text.person(person)
  const told = [...career].map((sentences) =>
    paragraph(
      text,
      sentences.map((sentence) => sentence.text),
    ),
  )
  const happened = events.map((event) => text.event(event, person))
  return [
    plain(heading),
    paragraph(text, about),
    ...told,
    ...(events.length > 0 ? [text.eventsHeading, lines(happened)] : []),
  ]
}

const paragraph = ({ between }: ViewText, sentences: readonly Prose[]): string =>
  sentences.map(plain).join(between)

const lines = (sentences: readonly Prose[]): string => sentences.map(plain).join('\n')
