/** A longer facet can be searched by name. */
import { useWords } from '../shared/session.ts'

export function FacetSearch(props: { title: string; typed: string; onType: (typed: string) => void }) {
  const words = useWords()
  return (
    <input
      type="search"
      aria-label={words.labelled(words.filterHint, props.title)}
      placeholder={words.filterHint}
      value={props.typed}
      onChange={(event) => props.onType(event.target.value)}
    />
  )
}
