/** The way to how a file in another format was read. */
import { useSession, useWords } from './session.ts'

export function HowRead() {
  const words = useWords()
  const { dialogs } = useSession()
  return (
    <button type="button" className="link" onClick={() => dialogs.set({ kind: 'report' })}>
      {words.howRead}
    </button>
  )
}
