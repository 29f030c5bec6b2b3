/** What items are called: by the labels of the file, else by their ids, which is said once of each. */
import type { Text } from '../../dataset/format.ts'
import type { Assembly } from '../assemble.ts'
import type { Place } from '../place.ts'

export type NameOf = (id: string, place: Place) => Text

/** `labelOf` knows the labels of the file. */
export function namer(labelOf: (id: string) => Text | undefined, assembly: Assembly): NameOf {
  const said = new Set<string>()
  return (id, place) => {
    const label = labelOf(id)
    if (label !== undefined) return label
    if (!said.has(id)) assembly.doubt(place, { code: 'noLabel', value: id })
    said.add(id)
    return id
  }
}
