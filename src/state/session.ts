/** What all parts of one page share. Several pages in a document have a session each: nothing is global. */
import { createStore, type Store } from './store.ts'
import type { Theme, ViewState } from './viewState.ts'

/** What the pointer or the focus is on, in either pane. */
export type Hover =
  | { readonly kind: 'none' }
  /** `x` and `y` in pixels of the window. */
  | { readonly kind: 'term'; readonly term: number; readonly x: number; readonly y: number }
  | { readonly kind: 'events'; readonly events: readonly number[]; readonly x: number; readonly y: number }
  /** From the list: highlighted on the timeline, without a tooltip. */
  | { readonly kind: 'row'; readonly event: number }

export const NO_HOVER: Hover = { kind: 'none' }

/** Which dialog is open. Not part of the view: a link shows what was found, not what was just pressed. */
export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'filters' | 'share' | 'help' | 'report' }
  /** Of the ways to open data; `text` is what was pasted, `said` why nothing was opened yet. */
  | { readonly kind: 'open'; readonly text?: string; readonly said?: 'oneFile' | 'notRead' }
  | { readonly kind: 'about'; readonly source: string | null }

export const NO_DIALOG: OpenDialog = { kind: 'none' }

export interface Session {
  readonly view: Store<ViewState>
  readonly hover: Store<Hover>
  readonly dialogs: Store<OpenDialog>
  /** The reader's own choice of theme; the link's comes before it. */
  readonly chosenTheme: Store<Theme>
  /** The next change of the view makes a step of its own for Back: called as a gesture or typing begins. */
  readonly beginStep: () => void
  /** The page has the document to itself: its address, its title, and the keys that nothing else has. */
  readonly ownsDocument: boolean
}

export const createSession = (
  view: ViewState,
  chosenTheme: Theme,
  { beginStep, ownsDocument }: Pick<Session, 'beginStep' | 'ownsDocument'>,
): Session => ({
  view: createStore(view),
  hover: createStore<Hover>(NO_HOVER),
  dialogs: createStore<OpenDialog>(NO_DIALOG),
  chosenTheme: createStore(chosenTheme),
  beginStep,
  ownsDocument,
})

/** The theme in force: the link's, else the reader's own choice; `system` where neither says. */
export const themeOf = (view: ViewState, chosen: Theme): Theme =>
  view.theme === 'system' ? chosen : view.theme
