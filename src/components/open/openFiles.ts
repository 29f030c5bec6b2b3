/** Files, texts and addresses that a reader opens: what is opened is held in this browser, and the view goes there. */
import { addressOfLocal } from '../../loading/localFiles.ts'
import { take } from '../../loading/takeFile.ts'
import { NO_DIALOG, type Session } from '../../state/session.ts'
import { DEFAULT_VIEW } from '../../state/viewState.ts'

/** What opening needs of the page. */
export interface Opener extends Pick<Session, 'view' | 'dialogs'> {
  /** Loads again what was asked for last. */
  readonly again: () => void
}

/** Of several files the reader is told to open one; a folder cannot be read. */
export async function openFiles(files: readonly File[], opener: Opener): Promise<void> {
  const [file] = files
  if (!file) return
  if (files.length > 1) return opener.dialogs.set({ kind: 'open', said: 'oneFile' })
  await openBytes(file.name, file, opener)
}

/** `name` stands for that of a file. */
export const openText = (text: string, name: string, opener: Opener): Promise<void> =>
  openBytes(name, new Blob([text]), opener)

async function openBytes(name: string, bytes: Blob, opener: Opener): Promise<void> {
  try {
    const { id } = await take(name, bytes)
    openData(addressOfLocal(id), opener)
  } catch {
    opener.dialogs.set({ kind: 'open', said: 'notRead' })
  }
}

/** Other data has other people and years: of the view only what is the reader's own stays. What failed is tried again. */
export function openData(data: string, { view, dialogs, again }: Opener): void {
  dialogs.set(NO_DIALOG)
  const { data: before, lang, theme } = view.get()
  if (data === before) again()
  else view.set({ ...DEFAULT_VIEW, lang, theme, data })
}
