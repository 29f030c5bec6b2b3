/** Which changes of the view are steps that the browser's Back should undo. */
import { PARAMETERS, type Parameter, textOf } from './url.ts'
import type { ViewState } from './viewState.ts'

export type StepKind = 'push' | 'replace' | 'none'

/** A choice is a step; what is typed or dragged passes through many states, and only the last one counts. */
const KIND: { readonly [K in Parameter]: 'push' | 'replace' } = {
  data: 'push',
  time: 'replace',
  role: 'push',
  person: 'push',
  org: 'push',
  party: 'push',
  q: 'replace',
  unstated: 'push',
  view: 'replace',
  at: 'replace',
  sel: 'push',
  show: 'push',
  density: 'push',
  sort: 'push',
  colour: 'push',
  title: 'replace',
  headline: 'replace',
  notes: 'replace',
  embed: 'replace',
  hide: 'replace',
  height: 'replace',
  lang: 'push',
  theme: 'replace',
}

/** What a change of the view does to the browser's history; `none` where both have the same address. */
export function stepKind(before: ViewState, after: ViewState): StepKind {
  const changed = changedParameters(before, after)
  if (changed.length === 0) return 'none'
  return changed.some((parameter) => KIND[parameter] === 'push') ? 'push' : 'replace'
}

/** `after`, with the very objects of `before` wherever both say the same, so that memoized work is not redone. */
export function keepUnchanged(before: ViewState, after: ViewState): ViewState {
  const changed = changedParameters(before, after)
  if (changed.length === 0) return before
  return { ...before, ...Object.fromEntries(changed.map((parameter) => [parameter, after[parameter]])) }
}

function changedParameters(before: ViewState, after: ViewState): Parameter[] {
  return PARAMETERS.filter(
    (parameter) =>
      before[parameter] !== after[parameter] && textOf(parameter, before) !== textOf(parameter, after),
  )
}
