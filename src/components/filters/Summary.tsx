/** What is shown, in one sentence; screen readers are told politely, when it has settled: nothing before that. */
import { useEffect, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { useView } from '../shared/session.ts'
import { summaryText } from './summaryText.ts'

const SETTLED_MS = 600

export function Summary({ dataset, result }: { dataset: Dataset; result: Result }) {
  const [lang, time, role] = [useView('lang'), useView('time'), useView('role')]
  const [org, party, q] = [useView('org'), useView('party'), useView('q')]
  const text = summaryText(dataset, result, { lang, time, role, org, party, q })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="summary" title={text}>
      <span aria-hidden="true">{text}</span>
      <output className="visually-hidden" aria-live="polite">
        {said}
      </output>
    </p>
  )
}
