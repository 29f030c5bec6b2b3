/** A view as a page of its own, for links, citations and files: what is said of an embed's frame alone is not in it. */
import type { ViewState } from './viewState.ts'

export const fullView = (view: ViewState): ViewState => ({ ...view, embed: false, hide: [], height: 'frame' })
