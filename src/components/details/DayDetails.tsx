/** The day of the as-of line: what happened on it, or may have, and who held what. */
import { useMemo, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { type Day, isoOfDay, yearOf } from '../../dates/day.ts'
import { parseEdtf } from '../../dates/edtf.ts'
import { formatDay } from '../../dates/format.ts'
import { asOfDay } from '../../query/asOfDay.ts'
import type { Result } from '../../query/result.ts'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'
import { EventsOfDay } from './EventsOfDay.tsx'
import { HeldByPeople } from './HeldByPeople.tsx'
import { NotesOn } from './NotesOn.tsx'
import { Panel } from './Panel.tsx'

export function DayDetails({ dataset, result }: { dataset: Dataset; result: Result }) {
  const words = useWords()
  const lang = useView('lang')
  const change = useChange()
  const at = useView('at')
  const day = asOfDay(dataset, at)
  const everyone = useMemo(
    () => Array.from({ length: dataset.people.count }, (_, person) => person),
    [dataset],
  )
  return (
    <Panel title={words.onDay(formatDay(day, lang))}>
      <DayField label={words.date} day={day} onChange={(next) => change({ at: next })} />
      <NotesOn dataset={dataset} is={(one) => one.kind === 'days' && one.min <= day && day <= one.max} />
      <EventsOfDay key={day} dataset={dataset} day={day} />
      <HeldByPeople dataset={dataset} people={everyone} from={day} to={day} fails={result.fails.terms} />
      {at !== null && (
        <p>
          <button type="button" onClick={() => change({ at: null })}>
            {words.clearAt}
          </button>
        </p>
      )}
    </Panel>
  )
}

/** The as-of line without a pointer; a date half typed changes nothing. */
function DayField({ label, day, onChange }: { label: string; day: Day; onChange: (day: Day) => void }) {
  const { beginStep } = useSession()
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    const parsed = parseEdtf(text)
    if (parsed.ok && parsed.date.min === parsed.date.max) onChange(parsed.date.min)
  }
  const common = { 'aria-label': label, onFocus: beginStep }
  if (yearOf(day) > 0)
    return (
      <input {...common} type="date" value={isoOfDay(day)} onChange={(event) => read(event.target.value)} />
    )
  // A browser's own field knows no year before 1.
  const settle = () => {
    if (typed !== undefined) read(typed)
    setTyped(undefined)
  }
  return (
    <input
      {...common}
      type="text"
      value={typed ?? isoOfDay(day)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  )
}
