/** What is wrong with a dataset, where, and what can be done. */
import type { Failure } from '../../loading/readBytes.ts'
import { useWords } from '../shared/session.ts'
import { Address, NotLoaded } from './NotLoaded.tsx'

interface Props {
  readonly failure: Failure
  /** Something was shown before, and still is. */
  readonly kept: boolean
  readonly onRetry: () => void
}

export function Failed({ failure, kept, onRetry }: Props) {
  const words = useWords()
  const { url, reason, problems, problemCount } = failure
  return (
    <NotLoaded title={words.failed} kept={kept} again={words.retry} onAgain={onRetry}>
      <p>{reason}</p>
      <Address url={url} />
      {problems.length > 0 && (
        <>
          <p>{words.moreProblems(problems.length, problemCount)}</p>
          <ul className="problems">
            {problems.map(({ path, reason: why }) => (
              <li key={`${path} ${why}`}>
                <code>{path}</code>
                {path === '' ? '' : ': '}
                {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </NotLoaded>
  )
}
