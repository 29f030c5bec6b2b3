/** How much in the data is odd, and what there is to check: a quiet count, which opens. Found in steps once About is open, and kept. */
import { useEffect, useState } from 'react'
import { findChecks } from '../../dataset/checks.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { findOddities } from '../../dataset/oddities.ts'
import type { Oddity, OddityGroup } from '../../dataset/oddityGroups.ts'
import { JOINT } from '../../dataset/text.ts'
import { NO_DIALOG } from '../../state/session.ts'
import { number } from '../../words/number.ts'
import { type OddityWords, oddityText, oddityWordsIn } from '../../words/oddityWords.ts'
import { personName } from '../../words/termTexts.ts'
import { TermName } from '../shared/Names.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useSession, useView } from '../shared/session.ts'
import { whenIdle } from '../shared/whenIdle.ts'
import './Oddities.css'

export function Oddities({ dataset }: { dataset: Dataset }) {
  const words = oddityWordsIn(useView('lang'))
  return (
    <>
      <Found dataset={dataset} groups={useFound(dataset, ODDITIES)} count={words.count} note={words.note} />
      <Found
        dataset={dataset}
        groups={useFound(dataset, CHECKS)}
        count={words.checks}
        note={words.checksNote}
      />
    </>
  )
}

interface FoundProps {
  readonly dataset: Dataset
  readonly groups: readonly OddityGroup[]
  readonly count: (n: number) => string
  readonly note: string
}

function Found({ dataset, groups, count, note }: FoundProps) {
  const words = oddityWordsIn(useView('lang'))
  const all = groups.reduce((sum, group) => sum + group.count, 0)
  if (all === 0) return null
  return (
    <details className="oddities">
      <summary>{count(all)}</summary>
      <p className="muted">{note}</p>
      <ul>
        {groups.map((group) => (
          <Group key={`${group.kind} ${group.table}`} dataset={dataset} group={group} words={words} />
        ))}
      </ul>
    </details>
  )
}

interface GroupProps {
  readonly dataset: Dataset
  readonly group: OddityGroup
  readonly words: OddityWords
}

function Group({ dataset, group, words }: GroupProps) {
  const { kind, count, first } = group
  return (
    <li>
      {words.heading(kind)}
      {kind !== 'noSources' && (
        <>
          {count > 1 && <span className="muted"> · {number(count)}</span>}
          <ul>
            {first.map((oddity) => (
              <li key={oddity.row}>
                <One dataset={dataset} oddity={oddity} words={words} />
              </li>
            ))}
            {count > first.length && <li className="muted">{words.more(count - first.length)}</li>}
          </ul>
        </>
      )}
    </li>
  )
}

/** Leads to the row's details. */
function One({ dataset, oddity, words }: Omit<GroupProps, 'group'> & { readonly oddity: Oddity }) {
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

function Name({
  dataset,
  oddity: { table, row },
}: Omit<GroupProps, 'group' | 'words'> & { readonly oddity: Oddity }) {
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

/** What looks through a dataset, and what it found of each: a dataset does not change. */
interface Search {
  readonly find: (dataset: Dataset) => Generator<void, readonly OddityGroup[]>
  readonly found: WeakMap<Dataset, readonly OddityGroup[]>
}

const ODDITIES: Search = { find: findOddities, found: new WeakMap() }
const CHECKS: Search = { find: findChecks, found: new WeakMap() }

function useFound(dataset: Dataset, { find, found }: Search): readonly OddityGroup[] {
  const [, setSteps] = useState(0)
  useEffect(() => {
    if (found.has(dataset)) return
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
  return found.get(dataset) ?? NONE
}

const SLICE_MS = 8

/** Whoever opened About waits for it, and a page at rest may have no idle callbacks for long. */
const LATEST_MS = 100
