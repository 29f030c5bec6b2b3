/** A person: who it is, the career, the events. */
import { memo, useMemo, useState } from 'react'
import type { Paragraph } from '../../sentences/career.ts'
import type { ViewText } from '../../sentences/viewText.ts'
import { useWords } from '../shared/session.ts'
import { EventItems, Sentences, Told } from './Told.tsx'

/** More than nearly anybody's career takes. */
const PARAGRAPHS = 40

export const PersonSection = memo(function PersonSection({
  text,
  person,
}: {
  text: ViewText
  person: number
}) {
  const { heading, about, career, events } = useMemo(() => text.person(person), [text, person])
  return (
    <section>
      <h2 tabIndex={-1}>
        <Told prose={heading} />
      </h2>
      <Sentences of={about} between={text.between} />
      <Career career={career} between={text.between} />
      {events.length > 0 && (
        <>
          <h3>{text.eventsHeading}</h3>
          <EventItems text={text} events={events} of={person} />
        </>
      )}
    </section>
  )
})

function Career({ career, between }: { career: Iterable<Paragraph>; between: string }) {
  const words = useWords()
  const [most, setMost] = useState(PARAGRAPHS)
  const paragraphs = useMemo(() => firstOf(career, most + 1), [career, most])
  return (
    <>
      {paragraphs.slice(0, most).map((sentences) => (
        <Sentences
          key={sentences.find(({ terms }) => terms.length > 0)?.terms[0]}
          of={sentences.map(({ text }) => text)}
          between={between}
        />
      ))}
      {paragraphs.length > most && (
        <p>
          <button type="button" onClick={() => setMost(most + PARAGRAPHS)}>
            {words.moreOfCareer}
          </button>
        </p>
      )}
    </>
  )
}

/** No more is made than is shown. */
function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = []
  for (const item of items) {
    if (first.length === most) break
    first.push(item)
  }
  return first
}
