/** The way to the key of the marks, where there is no room for the key itself. */
import { useSession, useWords } from '../shared/session.ts'
import './LegendButton.css'

export function LegendButton() {
  const words = useWords()
  const { dialogs } = useSession()
  return (
    <button type="button" className="legend-button" onClick={() => dialogs.set({ kind: 'help' })}>
      {words.legend}
    </button>
  )
}
