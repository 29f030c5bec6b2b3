/** A view in sentences for those who do not see its picture: what is shown, and the careers of a few people. */
import { textIn } from '../dataset/text.ts'
import { laneOrder } from '../layout/sortLanes.ts'
import { plainPieces, plainText } from '../sentences/plainText.ts'
import { type ViewText, viewText } from '../sentences/viewText.ts'
import { elsewhereText } from '../words/elsewhere.ts'
import type { Pieces } from './inSlices.ts'
import type { Drawn } from './pictures.ts'

/** Of more people only the summary is told: nobody hears a parliament to its end. */
const MOST_PEOPLE = 12

const toldOf = ({ dataset, result, view }: Drawn): ViewText =>
  viewText({ dataset, result, filter: view, lang: view.lang, order: laneOrder(dataset, view.sort) })

/** Whose data it is stands before all that it says. */
export function describe(drawn: Drawn): string {
  const text = toldOf(drawn)
  const isFew = text.people.length <= MOST_PEOPLE
  return whenceOf(drawn) + plainText(text, isFew ? text.people : [], isFew ? text.context : [])
}

/** A paragraph; empty of the site's own. */
function whenceOf({ dataset, view }: Drawn): string {
  const whence = elsewhereText(dataset, view.lang)
  return whence && `${whence}\n\n`
}

/** All that is told of a view, as a text file of its own, in the view's language. */
export function viewProse(drawn: Drawn): Pieces {
  const text = toldOf(drawn)
  const title = textIn(drawn.dataset.head.title, drawn.view.lang)
  const pieces = function* () {
    yield `${title}\n\n${whenceOf(drawn)}`
    yield* plainPieces(text, text.people, text.context)
    yield '\n'
  }
  return { pieces: pieces(), count: text.people.length }
}
