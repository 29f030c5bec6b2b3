/** The parameters of a link that are attributes of the custom element, and a view as those. */
import { PARAMETERS, type Parameter, textOf } from './url.ts'
import type { ViewState } from './viewState.ts'

/**
 * What the element says otherwise, or is anyway: its data is `src`, its language that of the text around it, its height and what it
 * leaves out the host's own styles; and HTML has a `title` of its own, which a browser shows under the pointer.
 */
const OWN: ReadonlySet<Parameter> = new Set<Parameter>([
  'data', 'embed', 'show', 'lang', 'title', 'hide', 'height',
]) // biome-ignore format: one list

/** The parameters that are attributes. */
export const VIEW_ATTRIBUTES: readonly Parameter[] = PARAMETERS.filter((name) => !OWN.has(name))

/** A view as the attributes that would show it: only what differs from the default. */
export const attributesOf = (view: ViewState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    VIEW_ATTRIBUTES.flatMap((name) => {
      const text = textOf(name, view)
      return text === null ? [] : [[name, text]]
    }),
  )
