/** What is shown, in one sentence; screen readers are told when it has settled. */
import { useLayoutEffect, useRef } from 'react'
import type { FilterIds } from '../../query/clause.ts'
import type { Answer } from '../../query/result.ts'
import { useSay } from '../shared/announce.tsx'
import { useSession } from '../shared/session.ts'
import { summaryText } from './summaryText.ts'

/** Written as the view changes, and not with the panes: it stands beside the picture in the frame that first shows a filter. */
export function Summary({ answer }: { answer: (filter: FilterIds) => Answer }) {
  const { view } = useSession()
  const sentence = useRef<HTMLSpanElement>(null)
  const say = useSay()
  useLayoutEffect(() => {
    const write = () => {
      const now = view.get()
      const { dataset, result } = answer(now)
      const text = summaryText(dataset, result, now)
      const place = sentence.current
      if (!place || place.textContent === text) return
      place.title = place.textContent = text
      say('summary', text)
    }
    write()
    return view.subscribe(write)
  }, [answer, say, view])
  return (
    <p className="summary">
      <span ref={sentence} />
    </p>
  )
}
