/** A way to one of many lanes by its person's name. */
import { useEffect, useId, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Lanes } from '../../layout/lanes.ts'
import { entriesWith } from '../../query/textSearch.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { useSay } from '../shared/announce.tsx'
import { PersonAbout, PersonName } from '../shared/Names.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useWords } from '../shared/session.ts'
import { useSearchOf } from '../shared/useSearchOf.ts'
import './JumpToPerson.css'

interface Props {
  readonly dataset: Dataset
  readonly timeline: Timeline
}

const MOST_OFFERED = 8

/** A combobox (ARIA 1.2) over the names of the lanes there are. */
export function JumpToPerson({ dataset, timeline }: Props) {
  const words = useWords()
  const change = useChange()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  useSearchOf(dataset)
  const lanes = timeline.arrangement.get()?.lanes
  const offered = lanes && typed !== '' ? lanesNamed(dataset, lanes, typed) : []
  const isNobody = typed.trim() !== '' && offered.length === 0
  const say = useSay()
  useEffect(() => {
    if (typed.trim() !== '') say('person', words.peopleFound(offered.length))
  }, [say, words, typed, offered.length])
  const go = (lane: number | undefined) => {
    if (lane === undefined) return
    setTyped('')
    timeline.goToLane(lane)
    change({ sel: { kind: 'person', id: dataset.people.id(lanes?.person[lane] ?? 0) } })
  }
  return (
    <div className="jump">
      <input
        type="search"
        role="combobox"
        aria-label={words.jumpTo}
        placeholder={words.jumpTo}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${list}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step !== undefined && offered.length > 0) {
            event.preventDefault()
            setActive((active + step + offered.length) % offered.length)
          } else if (event.key === 'Enter') go(offered[active])
          else if (event.key === 'Escape' && typed !== '') {
            event.stopPropagation()
            setTyped('')
          }
        }}
        onBlur={() => setTyped('')}
      />
      <div id={list} role="listbox" aria-label={words.jumpTo} hidden={offered.length === 0}>
        {offered.map((lane, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          <div
            key={lane}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(lane)}
          >
            <Offered dataset={dataset} person={lanes?.person[lane] ?? 0} />
          </div>
        ))}
      </div>
      {isNobody && <p className="nobody">{words.peopleFound(0)}</p>}
    </div>
  )
}

/** A name with its other script and birth; of people of one name, what tells them apart where that is not the birth. */
function Offered({ dataset, person }: { dataset: Dataset; person: number }) {
  const { name, born } = dataset.people.row(person)
  return (
    <>
      {born === undefined ? <PersonName dataset={dataset} person={person} /> : <Spelled text={name} />}{' '}
      <span className="muted">
        <PersonAbout dataset={dataset} person={person} />
      </span>
    </>
  )
}

/** The first lanes whose person has all the words typed in the name. */
function lanesNamed(dataset: Dataset, lanes: Lanes, typed: string): number[] {
  if (typed.trim() === '') return []
  const isNamed = entriesWith(dataset, 'people', typed)
  const named: number[] = []
  for (let lane = 0; lane < lanes.count && named.length < MOST_OFFERED; lane++)
    if (isNamed(lanes.person[lane] ?? -1)) named.push(lane)
  return named
}
