/** What people held on some days: office holders first, those of whom most is known; the others are counted. */
import { useMemo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { heldOn, holdersOn } from '../../query/heldOn.ts'
import { partByMatch } from '../../query/partByMatch.ts'
import { HeldList } from '../shared/HeldList.tsx'
import { useWords } from '../shared/session.ts'
import { PersonLink } from './PersonLinks.tsx'

interface Props {
  readonly dataset: Dataset
  readonly people: Iterable<number>
  /** Days since 1970, both included. */
  readonly from: number
  readonly to: number
  /** What terms fail of the filters: whoever held what fails nothing comes first, and the others are folded. */
  readonly fails?: Uint8Array
}

/** A day can be asked of many people; the first of them are enough to see who it is about. */
const MOST_SHOWN = 50
/** So many of whom nothing is known are named, more are counted. */
const MOST_NAMED = 3

export function HeldByPeople({ dataset, people, from, to, fails }: Props) {
  const words = useWords()
  const { matched, others, none } = useMemo(() => {
    const { certain, possible, scheduled, unstated, none } = holdersOn(dataset, people, from, to)
    const holders = [...certain, ...possible, ...scheduled, ...unstated]
    const parts = fails && partByMatch(dataset, holders, fails, from, to)
    return { none, ...(parts?.matched.length ? parts : { matched: holders, others: [] }) }
  }, [dataset, people, from, to, fails])
  const list = (holders: readonly number[]) => (
    <Holders dataset={dataset} holders={holders} from={from} to={to} />
  )
  return (
    <>
      {list(matched)}
      {others.length > 0 && (
        <details className="others">
          <summary>{words.andMorePeople(others.length)}</summary>
          {list(others)}
        </details>
      )}
      <NothingKnown dataset={dataset} people={none} />
    </>
  )
}

interface HoldersProps extends Pick<Props, 'dataset' | 'from' | 'to'> {
  readonly holders: readonly number[]
}

function Holders({ dataset, holders, from, to }: HoldersProps) {
  const words = useWords()
  return (
    <>
      {holders.slice(0, MOST_SHOWN).map((person) => (
        <section key={person} className="held">
          <h3>
            <PersonLink dataset={dataset} person={person} />
          </h3>
          <HeldList dataset={dataset} held={heldOn(dataset, person, from, to)} ofOneDay={from === to} />
        </section>
      ))}
      {holders.length > MOST_SHOWN && (
        <p className="muted">{words.andMorePeople(holders.length - MOST_SHOWN)}</p>
      )}
    </>
  )
}

function NothingKnown({ dataset, people }: { dataset: Dataset; people: readonly number[] }) {
  const words = useWords()
  if (people.length === 0) return null
  if (people.length > MOST_NAMED) return <p className="muted held">{words.noOfficeOf(people.length)}</p>
  return people.map((person) => (
    <section key={person} className="held">
      <h3>
        <PersonLink dataset={dataset} person={person} />
      </h3>
      <p className="muted">{words.nobody}</p>
    </section>
  ))
}
