/** What is shown, in one sentence; screen readers are told when it has settled. */
import { useEffect } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { useSay } from '../shared/announce.tsx'
import { useView } from '../shared/session.ts'
import { summaryText } from './summaryText.ts'

export function Summary({ dataset, result }: { dataset: Dataset; result: Result }) {
  const [lang, time, role] = [useView('lang'), useView('time'), useView('role')]
  const [org, party, q] = [useView('org'), useView('party'), useView('q')]
  const text = summaryText(dataset, result, { lang, time, role, org, party, q })
  const say = useSay()
  useEffect(() => say('summary', text), [say, text])
  return (
    <p className="summary" title={text}>
      <span>{text}</span>
    </p>
  )
}
