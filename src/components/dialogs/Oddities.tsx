/** How much in the data is odd, and what there is to check: a quiet count, which opens. Found in steps once About is open, and kept. */
import { useEffect, useState } from 'react'
import { findChecks } from '../../dataset/checks.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { memoize, memoizeWeak } from '../../dataset/memoize.ts'
import { findOddities } from '../../dataset/oddities.ts'
import { groupName, type Oddity, type OddityGroup } from '../../dataset/oddityGroups.ts'
import { JOINT } from '../../dataset/text.ts'
import { NO_DIALOG } from '../../state/session.ts'
import { whenIdle } from '../../timeline/whenIdle.ts'
import { number } from '../../words/number.ts'
import { type OddityWords, oddityText, oddityWordsIn } from '../../words/oddityWords.ts'
import { personName } from '../../words/termTexts.ts'
import { TermName } from '../shared/Names.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'
import './Oddities.css'

export function Oddities({ dataset }: { dataset: Dataset }) {
  const words = oddityWordsIn(useView('lang'))
  return (
    <>
      <Found dataset={dataset} search={ODDITIES} count={words.count} note={words.note} />
      <Found dataset={dataset} search={CHECKS} count={words.checks} note={words.checksNote} />
    </>
  )
}

interface FoundProps {
  readonly dataset: Dataset
  readonly search: Search
  readonly count: (n: number) => string
  readonly note: string
}

/** As the reader left it: whoever goes through a list comes back to it from each place on the timeline. */
function Found({ dataset, search, count, note }: FoundProps) {
  const words = oddityWordsIn(useView('lang'))
  const groups = useFound(dataset, search)
  const left = search.left(dataset)
  const all = groups.reduce((sum, group) => sum + group.count, 0)
  if (all === 0) return null
  return (
    <details
      className="oddities"
      open={left.isOpen}
      onToggle={(event) => {
        left.isOpen = event.currentTarget.open
      }}
    >
      <summary>{count(all)}</summary>
      <p className="muted">{note}</p>
      <ul>
        {groups.map((group) => (
          <Group key={groupName(group)} dataset={dataset} search={search} group={group} words={words} />
        ))}
      </ul>
    </details>
  )
}

interface GroupProps {
  readonly dataset: Dataset
  readonly search: Search
  readonly group: OddityGroup
  readonly words: OddityWords
}

/** A click brings so many more at most. */
const STEP = 500

function Group({ dataset, search, group, words }: GroupProps) {
  const { showMore, leftOf } = useWords()
  const { kind, count, first } = group
  const shownBefore = search.left(dataset).shown
  const [most, setMost] = useState(shownBefore.get(groupName(group)) ?? first.length)
  const whole = useWhole(dataset, search, group, most > first.length)
  const shown = (whole ?? group).first.slice(0, most)
  const left = count - shown.length
  const more = () => {
    shownBefore.set(groupName(group), shown.length + STEP)
    setMost(shown.length + STEP)
  }
  return (
    <li>
      {words.heading(kind)}
      {kind !== 'noSources' && (
        <>
          {count > 1 && <span className="muted"> · {number(count)}</span>}
          <ul>
            {shown.map((oddity) => (
              <li key={oddity.row}>
                <One dataset={dataset} oddity={oddity} words={words} />
              </li>
            ))}
          </ul>
          {left > 0 && (
            <p>
              <button type="button" onClick={more}>
                {showMore(Math.min(left, STEP))}
              </button>
              {left > STEP && <span className="muted"> {leftOf(count)}</span>}
            </p>
          )}
        </>
      )}
    </li>
  )
}

interface OneProps extends Pick<GroupProps, 'dataset' | 'words'> {
  readonly oddity: Oddity
}

/** Leads to the row's details. */
function One({ dataset, oddity, words }: OneProps) {
  const lang = useView('lang')
  const { dialogs } = useSession()
  const change = useChange()
  const { table, row } = oddity
  const { people } = dataset
  const text = oddityText(oddity, lang, (id) => {
    const person = people.indexOf(id)
    return person < 0 ? id : personName(dataset, person, lang)
  })
  const open = () => {
    const id = table === 'sources' ? '' : dataset[table].id(row)
    dialogs.set(NO_DIALOG)
    change({ sel: { kind: table === 'people' ? 'person' : table === 'terms' ? 'term' : 'event', id } })
  }
  return (
    <>
      <button type="button" className="link" onClick={open}>
        <bdi>
          <Name dataset={dataset} oddity={oddity} />
        </bdi>
      </button>
      {text !== '' && (
        <span className="muted">
          {words.colon}
          {text}
        </span>
      )}
    </>
  )
}

function Name({ dataset, oddity: { table, row } }: Omit<OneProps, 'words'>) {
  if (table === 'people') return <Spelled text={dataset.people.row(row).name} />
  if (table === 'events') return <Spelled text={dataset.events.row(row).title} />
  return (
    <>
      <Spelled text={dataset.people.row(dataset.term.person[row] ?? 0).name} />
      {JOINT}
      <TermName dataset={dataset} term={row} />
    </>
  )
}

const NONE: readonly OddityGroup[] = []

type Find = (dataset: Dataset, whole?: string) => Generator<void, readonly OddityGroup[]>

/** How much of what was found a reader has opened. */
interface Left {
  isOpen: boolean
  readonly shown: Map<string, number>
}

/** What looks through a dataset, and what it found of each: a dataset does not change. */
interface Search {
  readonly find: Find
  readonly found: WeakMap<Dataset, readonly OddityGroup[]>
  readonly left: (dataset: Dataset) => Left
  /** The same with all of one group. */
  readonly whole: (name: string) => Search
}

function searchFor(find: Find): Search {
  return {
    find,
    found: new WeakMap(),
    left: memoizeWeak(() => ({ isOpen: false, shown: new Map() })),
    whole: memoize(MOST_KINDS, (name: string) => searchFor((dataset) => find(dataset, name))),
  }
}

/** More than there are. */
const MOST_KINDS = 100

const ODDITIES = searchFor(findOddities)
const CHECKS = searchFor(findChecks)

/** All of a group, once they are wanted and found. */
function useWhole(dataset: Dataset, search: Search, group: OddityGroup, isWanted: boolean) {
  const name = groupName(group)
  const all = useFound(isWanted ? dataset : undefined, search.whole(name))
  return all.find((one) => groupName(one) === name)
}

function useFound(dataset: Dataset | undefined, { find, found }: Search): readonly OddityGroup[] {
  const [, setSteps] = useState(0)
  useEffect(() => {
    if (!dataset || found.has(dataset)) return
    const steps = find(dataset)
    let stop = () => {}
    const go = () => {
      const end = performance.now() + SLICE_MS
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (step.done) {
        found.set(dataset, step.value)
        setSteps((n) => n + 1)
      } else stop = whenIdle(go, LATEST_MS)
    }
    stop = whenIdle(go, LATEST_MS)
    return () => stop()
  }, [dataset, find, found])
  return (dataset && found.get(dataset)) ?? NONE
}

const SLICE_MS = 8

/** Whoever opened About waits for it, and a page at rest may have no idle callbacks for long. */
const LATEST_MS = 100
