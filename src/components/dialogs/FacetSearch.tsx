/** A longer facet can be searched by name. */
import { fold } from '../../dataset/fold.ts'
import type { Text } from '../../dataset/format.ts'
import { allTexts } from '../../dataset/text.ts'
import { useWords } from '../shared/session.ts'

export function FacetSearch(props: { title: string; typed: string; onType: (typed: string) => void }) {
  const words = useWords()
  return (
    <input
      type="search"
      aria-label={`${words.filterHint}: ${props.title}`}
      placeholder={words.filterHint}
      value={props.typed}
      onChange={(event) => props.onType(event.target.value)}
    />
  )
}

/** Has a name, in any language, what was typed? `wanted` is folded. */
export const named = (name: Text, wanted: string): boolean =>
  wanted === '' || allTexts(name).some((text) => fold(text).includes(wanted))
