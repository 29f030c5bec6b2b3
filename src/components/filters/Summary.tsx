/** One sentence that says what is shown; screen readers are told politely, when it has settled. */
import { useEffect, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Result } from '../../query/result.ts'
import { useView, useWords } from '../shared/session.ts'
import { organizationLabel, roleLabel, yearsText } from './filterLabels.ts'

const SETTLED_MS = 600

export function useSummary(dataset: Dataset, result: Result): string {
  const words = useWords()
  const lang = useView('lang')
  const [time, role, org, q] = [useView('time'), useView('role'), useView('org'), useView('q')]
  const filters = [yearsText(time, dataset)]
  if (role.length > 0)
    filters.push(words.orList(role.map((id) => words.asRole(roleLabel(dataset, id, lang)))))
  if (org.length > 0) filters.push(words.orList(org.map((id) => organizationLabel(dataset, id, lang))))
  if (q.trim() !== '') filters.push(words.matching(q.trim()))
  return words.summary(result.people, result.terms.length, result.events.length, filters)
}

export function Summary({ text }: { text: string }) {
  const [said, setSaid] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="summary">
      <span aria-hidden="true">{text}</span>
      <output className="visually-hidden" aria-live="polite">
        {said}
      </output>
    </p>
  )
}
