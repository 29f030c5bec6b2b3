/**
 * A quick yes to a dataset: nearly all are in order, and to ask with care what is wrong in one takes twenty times as long, and
 * code of its own (`validate.ts`).
 */
import { contradictions, type Held } from './contradictions.ts'
import { type DatasetFile, datasetFile } from './format.ts'
import { idOf, idsIn, type Known, rowsOf, TABLES } from './references.ts'
import { isObject } from './rules.ts'

/**
 * The file of a parsed JSON value where all is in order: its shape, its dates, its ids and what they refer to. `undefined` says
 * only that `validate` is to be asked. `known` has the ids of tables that are not in the value, `held` the terms that are not.
 */
export function inOrder(value: unknown, known?: Known, held?: Held): DatasetFile | undefined {
  if (!isObject(value)) return undefined
  const file = { ...EMPTY, ...value }
  const { places, has } = idsIn(file, known)
  if (!datasetFile.accepts(file, has)) return undefined
  if (TABLES.some((name) => (places.get(name)?.size ?? 0) < rowsOf(file, name).length)) return undefined
  // The URL's `role` names roles and groups alike.
  if (rowsOf(file, 'roles').some((row) => places.get('groups')?.has(idOf(row)))) return undefined
  if (contradictions(file, held).length > 0) return undefined
  return file as unknown as DatasetFile
}

/** The tables that may be left out. */
const EMPTY = Object.fromEntries(
  Object.entries(datasetFile.keys)
    .filter(([, { kind }]) => kind === 'orEmpty')
    .map(([key]) => [key, []]),
)
