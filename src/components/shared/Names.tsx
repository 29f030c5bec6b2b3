/** People and the offices they held by name, in the language that the name is in. */
import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { JOINT, otherSpelling, textIn } from '../../dataset/text.ts'
import { groupOfTerm } from '../../words/groupOfTerm.ts'
import { additionOf } from '../../words/namesakes.ts'
import { actingText, edtfText, officeOf } from '../../words/termTexts.ts'
import { Spelled, Within } from './Spelled.tsx'
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

/** Its role and the group of roles that its colour stands for: "Mayor (Government)"; once where both are called the same. */
export function RoleName({ dataset, term }: TermProps): ReactNode {
  const words = useWords()
  const lang = useView('lang')
  const role = dataset.term.role[term] ?? 0
  const { label } = dataset.roles.row(role)
  const group = groupOfTerm(dataset, term)
  const isSaid = group === undefined || textIn(group, lang) === textIn(label, lang)
  return (
    <>
      <Spelled text={label} />
      {!isSaid && (
        <Within say={words.bracketed}>
          <Spelled text={group} />
        </Within>
      )}
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
