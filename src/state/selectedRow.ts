/** The row of a dataset that is selected. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Selection } from './viewState.ts'

/** In the table of its kind; -1 where the dataset has no such row, or no row is selected. */
export function selectedRow({ terms, people, events }: Dataset, sel: Selection): number {
  if (sel.kind === 'none' || sel.kind === 'day') return -1
  return { term: terms, person: people, event: events }[sel.kind].indexOf(sel.id)
}
