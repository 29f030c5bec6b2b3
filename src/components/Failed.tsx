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
  return (
    <section className="failed" role="alert">
      <h2>{words.failed}</h2>
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
  )
}
