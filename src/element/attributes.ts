/** Attributes of the element as parameters of the link: one codec for both. */
import { LANGUAGES, type Lang } from '../languages.ts'
import { VIEW_ATTRIBUTES } from '../state/attributes.ts'
import { decodeView, type Notice, type Parameter, textOf } from '../state/url.ts'
import type { ViewState } from '../state/viewState.ts'

/** What other tools call the system's theme. */
const AUTO = 'auto'

/**
 * The view with these attributes in the place of what it says of them: `null` is one that is not there. What cannot be applied
 * is named, and where nothing of it can be, the view says what it said before.
 */
export function withAttributes(
  view: ViewState,
  attributes: ReadonlyMap<Parameter, string | null>,
): { readonly view: ViewState; readonly notices: readonly Notice[] } {
  const { state, notices } = decodeView(queryOf(attributes))
  const refused = (name: Parameter) =>
    textOf(name, state) === null && notices.some(({ parameter }) => parameter === name)
  const taken = [...attributes.keys()].filter((name) => VIEW_ATTRIBUTES.includes(name) && !refused(name))
  const changed = Object.fromEntries(taken.map((name) => [name, state[name]]))
  return { view: { ...view, ...changed }, notices }
}

function queryOf(attributes: ReadonlyMap<Parameter, string | null>): string {
  const query = new URLSearchParams()
  for (const [name, text] of attributes)
    if (text !== null) query.set(name, name === 'theme' && text === AUTO ? '' : text)
  return query.toString()
}

/** The element's language by the tag of the text around it: `zh-CN` is Chinese; English where it has not that one. */
export const languageOf = (tag: string): Lang => {
  const [first] = tag.toLowerCase().split(/[-_]/)
  return LANGUAGES.find((one) => one === first) ?? 'en'
}
