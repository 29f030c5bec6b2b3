/** A view in sentences for those who do not see its picture: what is shown, and the careers of a few people. */
import { laneOrder } from '../layout/sortLanes.ts'
import { plainText } from '../sentences/plainText.ts'
import { viewText } from '../sentences/viewText.ts'
import type { Drawn } from './pictures.ts'

/** Of more people only the summary is told: nobody hears a parliament to its end. */
const MOST_PEOPLE = 12

export function describe({ dataset, result, view }: Drawn): string {
  const { lang } = view
  const text = viewText({ dataset, result, filter: view, lang, order: laneOrder(dataset, view.sort) })
  const isFew = text.people.length <= MOST_PEOPLE
  return plainText(text, isFew ? text.people : [], isFew ? text.context : [])
}
