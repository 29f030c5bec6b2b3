/** What of a link only its dataset can tell to be wrong. */
import { annotationsOf } from '../dataset/annotations.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { resolveFilter } from '../query/clause.ts'
import { selectedRow } from './selectedRow.ts'
import { type Notice, textOf } from './url.ts'
import type { ViewState } from './viewState.ts'

/** Ids that are well formed but not in this dataset, and notes that cannot be drawn. */
export function unknownIds(dataset: Dataset, state: ViewState): Notice[] {
  const filter = resolveFilter(dataset, state).unknown.map(({ parameter, id }) => ({
    parameter,
    value: id,
    id,
  }))
  const selected = unknownSelection(dataset, state)
    ? [{ parameter: 'sel', value: textOf('sel', state) ?? '', id: state.sel.id }]
    : []
  const unknown = [...filter, ...selected].map(
    ({ id, ...notice }): Notice => ({ ...notice, reason: { code: 'unknownId', value: id } }),
  )
  const { ignored } = annotationsOf(dataset, state.notes, state.lang)
  return [
    ...unknown,
    ...ignored.map(
      ({ value, why }): Notice => ({ parameter: 'notes', value, reason: { code: 'note', why } }),
    ),
  ]
}

/** The view without what this dataset does not know. */
export function onlyKnown(dataset: Dataset, state: ViewState): Partial<ViewState> {
  const { unknown } = resolveFilter(dataset, state)
  const ignored = new Set(unknown.map(({ parameter, id }) => `${parameter} ${id}`))
  const keep = (parameter: string) => (id: string) => !ignored.has(`${parameter} ${id}`)
  return {
    role: state.role.filter(keep('role')),
    person: state.person.filter(keep('person')),
    org: state.org.filter(keep('org')),
    party: state.party.filter(keep('party')),
    notes: annotationsOf(dataset, state.notes, state.lang).kept,
    ...(unknownSelection(dataset, state) ? { sel: { kind: 'none' } as const } : {}),
  }
}

type Named = ViewState & { readonly sel: { readonly id: string } }

function unknownSelection(dataset: Dataset, state: ViewState): state is Named {
  const { sel } = state
  return sel.kind !== 'none' && sel.kind !== 'day' && selectedRow(dataset, sel) < 0
}
