/** What is wrong with a dataset, where, and what can be done. */
import type { Failure } from '../loading/readDataset.ts'
import { useChange, useView, useWords } from './session.ts'

interface Props {
  readonly failure: Failure
  /** Something was shown before, and still is. */
  readonly kept: boolean
  readonly onRetry: () => void
}

export function Failed({ failure, kept, onRetry }: Props) {
  const words = useWords()
  const change = useChange()
  const data = useView('data')
  const { url, reason, problems, problemCount } = failure
  // Alone on the page it is the page.
  const [Around, Heading] = kept ? (['div', 'h2'] as const) : (['main', 'h1'] as const)
  return (
    <Around>
      <section className="failed" role="alert">
        <Heading>{words.failed}</Heading>
        <p>{reason}</p>
        <p className="muted address">
          {words.failedAt}: {url}
        </p>
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
        {kept && <p>{words.keptView}</p>}
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>{' '}
        {data !== '' && (
          <button type="button" onClick={() => change({ data: '' })}>
            {words.ownData}
          </button>
        )}
      </section>
    </Around>
  )
}
