/** What is shown, in one sentence; screen readers are told when it has settled. */
import { useRef } from 'react'
import type { FilterIds } from '../../query/clause.ts'
import type { Answer } from '../../query/result.ts'
import { useSay } from '../shared/announce.tsx'
import { useFollowing } from '../shared/session.ts'
import { summaryText } from './summaryText.ts'

/** Written as the view changes, and not with the panes: it stands beside the picture in the frame that first shows a filter. */
export function Summary({ answer }: { answer: (filter: FilterIds) => Answer }) {
  const place = useRef<HTMLSpanElement>(null)
  const say = useSay()
  useFollowing((view) => {
    const { dataset, result } = answer(view)
    const text = summaryText(dataset, result, view)
    if (!place.current || place.current.textContent === text) return
    place.current.title = place.current.textContent = text
    say('summary', text)
  })
  return (
    <p className="summary">
      <span ref={place} />
    </p>
  )
}
