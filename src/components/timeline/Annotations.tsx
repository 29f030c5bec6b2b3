/**
 * What authors say, as a numbered list: those for whose texts the picture has no room in the place of the legend; where the
 * foot lies over the lanes (on a phone, in an embed) all of them below, so that zooming changes no height.
 */
import { useSyncExternalStore } from 'react'
import type { Annotation } from '../../dataset/annotations.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { useAnnotations } from '../shared/annotations.ts'
import { useChange, useWords } from '../shared/session.ts'
import { Legend } from './Legend.tsx'
import './Annotations.css'

export function LegendOrSigns({ dataset, timeline: { signs } }: { dataset: Dataset; timeline: Timeline }) {
  const words = useWords()
  const all = useAnnotations(dataset)
  const numbers = useSyncExternalStore(signs.subscribe, signs.get)
  if (all.length === 0 || numbers.length === 0) return <Legend dataset={dataset} />
  return (
    <section className="annotation-signs" aria-label={words.annotations}>
      <AnnotationList dataset={dataset} all={all} numbers={numbers} />
    </section>
  )
}

/** All of them, and once more for those who hear it where only signs are listed. */
export function AnnotationsBelow({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const all = useAnnotations(dataset)
  if (all.length === 0) return null
  return (
    <>
      <section className="annotations-below" aria-label={words.annotations}>
        <AnnotationList dataset={dataset} all={all} numbers={all.map((_, i) => i + 1)} />
      </section>
      <p className="visually-hidden annotations-heard">
        {words.labelled(words.annotations, all.map(({ text }) => text).join(words.semicolon))}
      </p>
    </>
  )
}

interface ListProps {
  readonly dataset: Dataset
  readonly all: readonly Annotation[]
  readonly numbers: readonly number[]
}

/** Each opens what it is about. */
function AnnotationList({ dataset, all, numbers }: ListProps) {
  const change = useChange()
  const open = (one: Annotation) => {
    if (one.kind === 'days') return change({ at: one.min, sel: { kind: 'day' } })
    const id = (one.kind === 'term' ? dataset.terms : dataset.events).id(one.index)
    change({ sel: { kind: one.kind, id } })
  }
  return (
    <ol className="annotation-list">
      {numbers.map((n) => {
        const one = all[n - 1]
        return (
          one && (
            <li key={n} value={n} data-number={n}>
              <button type="button" className="link" lang={one.tag} onClick={() => open(one)}>
                {one.text}
              </button>
            </li>
          )
        )
      })}
    </ol>
  )
}
