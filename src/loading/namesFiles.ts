/** Whether tables of a dataset file stand in files of their own: which do, `tableFiles.ts` says, which is loaded then. */
import { COLUMN_TABLES } from '../dataset/columnTables.ts'

export const namesFiles = (value: unknown): boolean =>
  COLUMN_TABLES.some((table) => {
    const entry = (value as Record<string, unknown> | null)?.[table]
    return typeof entry === 'string' || isReference(entry)
  })

/** In the place of a table: where its rows are. */
export const isReference = (entry: unknown): entry is { file: string; sources?: unknown; sha256?: unknown } =>
  typeof entry === 'object' && entry !== null && typeof (entry as { file?: unknown }).file === 'string'
