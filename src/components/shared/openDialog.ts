/** Opens the dialog about the data. */
import type { OpenDialog } from '../../state/session.ts'
import type { Store } from '../../state/store.ts'

/** `source` is the one to be marked in it. */
export const openAbout = (dialogs: Store<OpenDialog>, source: string | null): void =>
  dialogs.set({ kind: 'about', source })
