/** What was asked for could not be loaded: the connection is gone, or the page was published anew meanwhile. */
import { useWords } from '../shared/session.ts'

export function PartsMissing({ onAgain }: { onAgain: () => void }) {
  const words = useWords()
  return (
    <section className="notices" role="alert">
      <p>{words.partsMissing}</p>
      <button type="button" onClick={onAgain}>
        {words.retry}
      </button>
    </section>
  )
}
