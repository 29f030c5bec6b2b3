/** Facts as a list of names and values; one that is not known is left out. */
import type { ReactNode } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { SourceRef, Text } from '../../dataset/format.ts'
import { SourceList } from '../shared/Sources.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import './Facts.css'

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A fact with the documents that say so. */
export function WithSources({
  dataset,
  refs,
  children,
}: {
  dataset: Dataset
  refs: readonly SourceRef[] | undefined
  children: ReactNode
}) {
  return (
    <>
      {children}
      {refs && <SourceList dataset={dataset} refs={refs} />}
    </>
  )
}

export function Note({ text }: { text: Text | undefined }) {
  if (text === undefined) return null
  return (
    <p className="note">
      <Spelled text={text} />
    </p>
  )
}
