/** The dataset of a page that waits for one: no rows, and one day. */
import { asDay } from '../dates/day.ts'
import type { TableColumns } from './columns.ts'
import { type Dataset, openDataset } from './dataset.ts'

const NO_INDEXES = new Uint32Array(0)
const NO_DAYS = new Int32Array(0)
const NO_BYTES = new Uint8Array(0)
const NO_LISTS = new Uint32Array(1)
const NO_STRINGS = { bytes: NO_BYTES, offsets: NO_LISTS }
const NO_ROWS: TableColumns = { ids: NO_STRINGS, rows: NO_STRINGS }
const NO_TEXT = { bytes: NO_BYTES, from: NO_LISTS }
const DAY = asDay(0)

export const EMPTY_DATASET: Dataset = openDataset({
  head: {
    title: '',
    description: undefined,
    licence: undefined,
    asOf: DAY,
    extent: { min: DAY, max: DAY },
  },
  sources: NO_ROWS,
  groups: NO_ROWS,
  roles: { ...NO_ROWS, group: NO_INDEXES },
  organizations: NO_ROWS,
  people: { table: NO_ROWS, born: NO_DAYS, died: NO_DAYS },
  offices: NO_ROWS,
  terms: {
    table: NO_ROWS,
    person: NO_INDEXES,
    office: NO_INDEXES,
    role: NO_INDEXES,
    organization: NO_DAYS,
    startMin: NO_DAYS,
    startMax: NO_DAYS,
    endMin: NO_DAYS,
    endMax: NO_DAYS,
    flags: NO_BYTES,
  },
  termsByPerson: { from: NO_LISTS, items: NO_INDEXES, coreFrom: NO_DAYS, coreTo: NO_DAYS },
  events: {
    ...NO_ROWS,
    min: NO_DAYS,
    max: NO_DAYS,
    peopleFrom: NO_LISTS,
    people: NO_INDEXES,
    organizationsFrom: NO_LISTS,
    organizations: NO_INDEXES,
  },
  search: { people: NO_TEXT, offices: NO_TEXT, events: NO_TEXT },
})
