/** Which tables of a dataset file stand in files of their own. */
import { COLUMN_TABLES, type ColumnTable } from '../dataset/columnTables.ts'
import type { Problem } from '../dataset/validate.ts'
import { shortened } from '../dates/shortened.ts'
import { isReference } from './namesFiles.ts'

interface TableFile {
  readonly file: string
  /** The sources of rows that name none, as JSON; empty where there are none. */
  readonly sources: string
  /** SHA-256 of each row group and of the table of contents behind them, as `tenure convert` writes them; empty where there are none. */
  readonly sha256: readonly string[]
}

export type TableFiles = Partial<Readonly<Record<ColumnTable, TableFile>>>

/** The tables that are an address, or `{ "file": address, "sources": […], "sha256": […] }`, instead of rows. */
export function tableFiles(value: unknown): {
  readonly files: TableFiles
  readonly problems: readonly Problem[]
} {
  const files: Partial<Record<ColumnTable, TableFile>> = {}
  const problems: Problem[] = []
  if (typeof value !== 'object' || value === null) return { files, problems }
  for (const table of COLUMN_TABLES) {
    const entry = (value as Record<string, unknown>)[table]
    if (typeof entry === 'string') files[table] = { file: entry, sources: '', sha256: [] }
    else if (isReference(entry)) {
      files[table] = {
        file: entry.file,
        sources: entry.sources === undefined ? '' : JSON.stringify(entry.sources),
        sha256: digestsOf(entry.sha256) ?? [],
      }
      if (digestsOf(entry.sha256) === undefined)
        problems.push({ path: `${table}.sha256`, reason: { code: 'notDigests' } })
      const strange = Object.keys(entry).filter((key) => !KEYS.includes(key))
      problems.push(
        ...strange.map(
          (key): Problem => ({ path: `${table}.${shortened(key)}`, reason: { code: 'unknownKey' } }),
        ),
      )
    }
  }
  for (const [table, { file }] of Object.entries(files))
    if (file.trim() === '') problems.push({ path: table, reason: { code: 'namesNoFile' } })
    else if (!isAddress(file))
      problems.push({ path: table, reason: { code: 'notFileAddress', value: shortened(file) } })
  return { files, problems }
}

const KEYS = ['file', 'sources', 'sha256']

/** `undefined` where it is neither left out nor a list of digests. */
function digestsOf(list: unknown): readonly string[] | undefined {
  if (list === undefined) return []
  return Array.isArray(list) && list.every((one) => /^[0-9a-f]{64}$/.test(one)) ? list : undefined
}

/** Can it be found from where the dataset file is? */
function isAddress(file: string): boolean {
  try {
    return new URL(file, 'https://example.org/').href !== ''
  } catch {
    return false
  }
}
