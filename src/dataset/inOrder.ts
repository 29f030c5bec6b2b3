/**
 * A quick yes to a dataset: nearly all are in order, and to ask with care what is wrong in one takes twenty times as long, and
 * code of its own (`validate.ts`).
 */
import { contradictions, type Held } from './contradictions.ts'
import { type DatasetFile, datasetFile } from './format.ts'
import { type Known, strays } from './references.ts'
import { isObject } from './rules.ts'

/**
 * The file of a parsed JSON value where all is in order: its shape, its dates, its ids and what they refer to. `undefined` says
 * only that `validate` is to be asked. `known` has the ids of tables that are not in the value, `held` the terms that are not.
 */
export function inOrder(value: unknown, known?: Known, held?: Held): DatasetFile | undefined {
  if (!isObject(value)) return undefined
  const file = { ...EMPTY, ...value }
  if (!datasetFile.accepts(file)) return undefined
  const { repeated, lost } = strays(file, known)
  if (repeated.length + lost.length + contradictions(file, held).length > 0) return undefined
  return file as unknown as DatasetFile
}

/** The tables that may be left out. */
const EMPTY = Object.fromEntries(
  Object.entries(datasetFile.keys)
    .filter(([, { kind }]) => kind === 'orEmpty')
    .map(([key]) => [key, []]),
)
