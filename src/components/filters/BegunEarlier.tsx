/** Offices begun before the years chosen whose end no source states: how many, and whether they count. */
import { useChange, useView, useViewAtOnce, useWords } from '../shared/session.ts'
import './BegunEarlier.css'

/** `count` is how many there are that do not count. */
export function BegunEarlier({ count }: { count: number }) {
  const words = useWords()
  const change = useChange()
  const [time, unstated] = [useView('time'), useViewAtOnce('unstated')]
  const isCut = time.from !== null || time.to !== null
  if (!isCut || (count === 0 && !unstated)) return null
  const text = unstated ? words.begunCounted : words.begunEarlier(count)
  return (
    <label className="begun-earlier" title={text}>
      <input type="checkbox" checked={unstated} onChange={() => change({ unstated: !unstated })} />
      <span>{text}</span>
    </label>
  )
}
