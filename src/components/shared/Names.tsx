/** People and the offices they held by name, in the language that the name is in. */
import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { JOINT, otherSpelling } from '../../dataset/text.ts'
import { additionOf } from '../../words/namesakes.ts'
import { actingText, edtfText, officeOf } from '../../words/termTexts.ts'
import { Spelled } from './Spelled.tsx'
import { useView, useWords } from './session.ts'

interface TermProps {
  readonly dataset: Dataset
  readonly term: number
  /** As it stands on bars. */
  readonly short?: boolean
}

/** The office's title as a term of it is called. */
export function TermName({ dataset, term, short = false }: TermProps): ReactNode {
  const lang = useView('lang')
  const office = officeOf(dataset, term)
  return (
    <>
      <Spelled text={(short ? office.short : undefined) ?? office.title} />
      {actingText(dataset, term, lang)}
    </>
  )
}

interface PersonProps {
  readonly dataset: Dataset
  readonly person: number
}

/** A person's name and, where another has the same, what tells them apart. */
export function PersonName({ dataset, person }: PersonProps): ReactNode {
  const words = useWords()
  const addition = additionOf(dataset, person, useView('lang'))
  return (
    <>
      <Spelled text={dataset.people.row(person).name} />
      {addition !== '' && words.bracketed(addition)}
    </>
  )
}

/** The name's other script and the birth: "张国清 · b. 13 August 1964". */
export function PersonAbout({ dataset, person }: PersonProps): ReactNode {
  const words = useWords()
  const lang = useView('lang')
  const { name, born } = dataset.people.row(person)
  const other = otherSpelling(name, lang)
  return (
    <>
      {other && <span lang={other.lang}>{other.text}</span>}
      {other && born && JOINT}
      {born && words.born(edtfText(born, lang))}
    </>
  )
}
