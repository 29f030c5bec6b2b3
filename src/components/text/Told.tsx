/** Prose on the page: what the dataset has in another language than the page says so. */
import type { Prose } from '../../sentences/prose.ts'
import type { ViewText } from '../../sentences/viewText.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { useView } from '../shared/session.ts'

export function Told({ prose }: { prose: Prose }) {
  const lang = useView('lang')
  return prose.map((piece, i) => {
    if (typeof piece === 'string') return piece
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name
      <span key={i} lang={piece.lang === lang ? undefined : piece.lang}>
        {piece.text}
      </span>
    )
  })
}

/** A paragraph. */
export function Sentences({ of, between }: { of: readonly Prose[]; between: string }) {
  return (
    <p>
      <Told prose={of.flatMap((sentence, i) => (i === 0 ? sentence : [between, ...sentence]))} />
    </p>
  )
}

/** Events of a person, or those that concern nobody. */
export function EventItems({ text, events, of }: { text: ViewText; events: readonly number[]; of?: number }) {
  return (
    <FirstOf items={events}>
      {(shown) => (
        <ul>
          {shown.map((event) => (
            <li key={event}>
              <Told prose={text.event(event, of)} />
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  )
}
