/** What was asked for could not be loaded, and what helps. */
import { ReloadButton } from '../components/shared/Guard.tsx'
import { useWords } from '../components/shared/session.ts'
import type { MissingCode } from './useMissingCode.ts'

export function CodeMissing({ isReplaced, onAgain }: MissingCode & { readonly onAgain: () => void }) {
  const words = useWords()
  return (
    <section className="notices" role="alert">
      <p>{isReplaced ? words.newerVersion : words.partsMissing}</p>
      {isReplaced ? (
        <ReloadButton />
      ) : (
        <button type="button" onClick={onAgain}>
          {words.retry}
        </button>
      )}
    </section>
  )
}
