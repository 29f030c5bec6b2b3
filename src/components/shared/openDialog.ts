/** Which dialog is open. Not part of the view: a link shows what was found, not what was just pressed. */
import type { Store } from '../../state/store.ts'

export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'filters' | 'share' | 'help' }
  | { readonly kind: 'about'; readonly source: string | null }

export const NO_DIALOG: OpenDialog = { kind: 'none' }

export const openAbout = (dialogs: Store<OpenDialog>, source: string | null): void =>
  dialogs.set({ kind: 'about', source })
