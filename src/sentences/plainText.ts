/** A view's text as it is copied: headings on lines of their own, paragraphs between empty lines. */
import { type Prose, plain } from './prose.ts'
import type { ViewText } from './viewText.ts'

/** The summary, and of the people and of the context as many as are given. */
export function plainText(text: ViewText, people: readonly number[], context: readonly number[]): string {
  const around = text.context.length > 0 && context.length > 0
  return [
    ...(text.summary.length > 0 ? [paragraph(text, text.summary)] : []),
    ...people.flatMap((person) => personLines(text, person)),
    ...(around ? [text.contextHeading, lines(context.map((event) => text.event(event)))] : []),
  ].join('\n\n')
}

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
