/**
 * From a dataset file whose large tables are Parquet files to columns. Loaded only when there is such a table.
 *
 *   offices, organizations ─▶ checked as rows
 *   people 0 · terms 0     ─▶ partial dataset            (row group by row group, the next fetched meanwhile)
 *   people 1 … · terms 1 … · events ─▶ checked ─▶ dataset
 */
import type { CellTable } from '../dataset/cells.ts'
import {
  assemble,
  type DatasetColumns,
  type LargeTables,
  partyOf,
  peopleOf,
  toColumns,
} from '../dataset/columns.ts'
import type { ColumnTable } from '../dataset/columnTables.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { partyColumns } from '../dataset/parties.ts'
import { namesOfRows } from '../dataset/searchedTexts.ts'
import { indexTables, textsOfFile } from '../dataset/searchIndex.ts'
import { indexStrings } from '../dataset/stringIndex.ts'
import { packStrings } from '../dataset/strings.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import { shortened } from '../dates/shortened.ts'
import { openRemote, type RemoteFile } from './bytes.ts'
import { cellTexts, partiesOf } from './cellTexts.ts'
import { checkAnnotations, checked, checkRows, LATER } from './checkRows.ts'
import { checkColumns } from './columnChecks.ts'
import type { OfReader } from './download.ts'
import { type Allowed, elsewhere } from './origins.ts'
import { fetchGroup, openParquet, type ParquetTable } from './parquetTable.ts'
import { type PeopleReader, readPeople } from './peopleTable.ts'
import { collectProblems, type Problems } from './problems.ts'
import type { Progress } from './progress.ts'
import { readSmall } from './smallTable.ts'
import type { TableFiles } from './tableFiles.ts'
import { readTerms, type TermsReader } from './termsTable.ts'

export interface Loading extends OfReader {
  readonly url: string
  /** The host that the file is of, where it is not the page's own. */
  readonly host?: string
  /** Whose tables may be read; all where left out. */
  readonly allowed?: Allowed | undefined
  readonly onProgress: (progress: Progress) => void
  readonly onPartial: (columns: DatasetColumns) => void
  readonly signal: AbortSignal | undefined
  /** How a table's file is opened, where not by a request. */
  readonly open?: typeof openRemote
}

type Value = Readonly<Record<string, unknown>>
type Opened = Partial<Record<ColumnTable, ParquetTable>>

/** Rejects with DatasetError, FileError, or the signal's reason. */
export async function readColumnForm(
  value: Value,
  files: TableFiles,
  loading: Loading,
): Promise<DatasetColumns> {
  const hosts = new Set([loading.host ?? ''])
  const told = (columns: DatasetColumns) => ({ ...columns, elsewhere: elsewhere(hosts, loading.name) })
  const onPartial: Loading['onPartial'] = (columns) => loading.onPartial(told(columns))
  return told(await readAll(value, files, { ...loading, onPartial, onHost: (host) => hosts.add(host) }))
}

/** What is done with each file's host. */
interface Reading extends Loading {
  readonly onHost: (host: string) => void
}

async function readAll(value: Value, files: TableFiles, loading: Reading): Promise<DatasetColumns> {
  const problems = collectProblems()
  const bytes = countBytes(loading)
  const opened = await openAll(files, loading, bytes, problems)
  const small = async (table: ColumnTable) => {
    const parquet = opened[table]
    return parquet ? readSmall(parquet, files[table]?.sources ?? '') : value[table]
  }
  const organizations = await small('organizations')
  const offices = await small('offices')
  const rows: Value = { ...value, ...(organizations === undefined ? {} : { organizations }), offices }
  if (!opened.terms) {
    const file = checked(
      { ...rows, people: await small('people'), events: (await small('events')) ?? [] },
      files,
    )
    return { ...toColumns(file), searched: textsOfFile(file) }
  }
  const people = opened.people ? [] : rows.people
  const head = checked({ ...rows, people, terms: [], events: [] }, files, LATER)
  return readLarge(head, { ...opened, terms: opened.terms }, files, {
    ...loading,
    bytes,
    problems,
    events: () => small('events'),
  })
}

/** Fetched bytes of all files, told as they come. */
function countBytes({ onProgress }: Loading) {
  let loaded = 0
  let total: number | null = null
  const tell = () => onProgress({ stage: 'fetch', loaded, total })
  return {
    add: (count: number) => {
      loaded += count
      tell()
    },
    setTotal: (count: number) => {
      total = count
      tell()
    },
    stage: (stage: Progress['stage']) => onProgress({ stage, loaded, total: loaded }),
  }
}
type Bytes = ReturnType<typeof countBytes>

async function openAll(
  files: TableFiles,
  { url, signal, allowed, onHost, open = openRemote }: Reading,
  bytes: Bytes,
  problems: Problems,
): Promise<Opened> {
  const opened: Opened = {}
  const entries = Object.entries(files) as [ColumnTable, { file: string; sha256: readonly string[] }][]
  const remotes = await Promise.all(
    entries.map(([, { file }]) =>
      open({
        name: shortened(file),
        url: new URL(file, url).href,
        signal,
        allowed,
        onHost,
        onBytes: bytes.add,
      }),
    ),
  )
  bytes.setTotal(remotes.reduce((sum, { byteLength }) => sum + byteLength, 0))
  for (const [k, [table, { sha256 }]] of entries.entries()) {
    const remote = remotes[k]
    if (!remote) continue
    const parquet = await openParquet(remote, table, problems, sha256)
    checkColumns(parquet, table, problems)
    opened[table] = parquet
  }
  problems.check()
  return opened
}

interface Run extends Loading {
  readonly bytes: Bytes
  readonly problems: Problems
  readonly events: () => Promise<unknown>
}

type Large = Opened & { readonly terms: ParquetTable }

async function readLarge(
  head: DatasetFile,
  opened: Large,
  files: TableFiles,
  run: Run,
): Promise<DatasetColumns> {
  const { problems } = run
  const asOf = mustParseEdtf(head.asOf).min
  const people = opened.people ? readPeople(opened.people, problems) : peopleRows(head)
  const terms = readTerms(opened.terms, head, asOf, files.terms?.sources ?? '', problems)
  const events = await readGroups(head, opened, people, terms, run)
  run.bytes.stage('check')
  const sources = new Set(head.sources.map(({ id }) => id))
  people.check(sources)
  terms.check(sources)
  const rows = checkRows(head, files, { people, terms, events, count: opened.terms.count }, problems)
  problems.check()
  run.bytes.stage('index')
  const file = { ...head, events: rows.eventRows }
  const large = tablesOf(head, people, terms, opened.terms.count)
  const personOf = (id: string) => large.personOf(id)
  const { people: richPeople, terms: richTerms } = rows
  const texts = cellTexts(
    { rows: head.people, table: people.table?.(), rich: richPeople },
    { table: large.terms.table as CellTable, rich: richTerms },
    personOf,
  )
  const searched = { names: large.names(), search: indexTables(file, texts, personOf) }
  const columns = assemble(file, large, { searched })
  checkAnnotations(columns, problems)
  return columns
}

/** The people read so far, and the first `count` terms, as columns. */
function tablesOf(head: DatasetFile, people: People, terms: TermsReader, count: number): LargeTables {
  const tables = people.tables()
  const columns = terms.columns(count, people.ids().column, tables.people.died)
  const parties = partyColumns(
    people.table ? partiesOf(people.table()) : head.people.map(partyOf),
    partiesOf(columns.table as CellTable),
    columns.person,
  )
  return { ...tables, terms: columns, parties }
}

/** People that are rows of the dataset file itself, as if they had been read from one of their own. */
function peopleRows(
  head: DatasetFile,
): Pick<PeopleReader, 'ids' | 'tables' | 'check'> & { table?: undefined } {
  const column = packStrings(head.people.map(({ id }) => id))
  const index = indexStrings(column)
  const tables = () => ({ ...peopleOf(head.people), names: () => namesOfRows(head.people) })
  return { ids: () => ({ column, index }), tables, check: () => {} }
}

type People = PeopleReader | ReturnType<typeof peopleRows>

/** Reads everything in the order in which lanes need it; resolves to the events. */
async function readGroups(
  head: DatasetFile,
  opened: Large,
  people: People,
  terms: TermsReader,
  run: Run,
): Promise<unknown> {
  const ofPeople =
    opened.people?.groups.map((_, group) => ({ table: opened.people as ParquetTable, group })) ?? []
  const ofTerms = opened.terms.groups.map((_, group) => ({ table: opened.terms, group }))
  const first = [...ofPeople.slice(0, 1), ...ofTerms.slice(0, 1)]
  const steps = [...first, ...ofPeople.slice(1), ...ofTerms.slice(1)]
  const isPartial = ofTerms.length > 1 || ofPeople.length > 1
  let next = steps[0] && fetchStep(steps[0])
  let pending: { bytes: RemoteFile; cut: number } | undefined
  let peopleLeft = ofPeople.length
  for (const [k, step] of steps.entries()) {
    const bytes = await (next as Promise<RemoteFile>)
    const following = steps[k + 1]
    next = following && fetchStep(following)
    run.signal?.throwIfAborted()
    if (step.table !== opened.terms) {
      if ('readGroup' in people) await people.readGroup(bytes, step.group)
      peopleLeft--
    } else {
      await terms.readGroup(bytes, step.group)
      const cut = await terms.readPeople(bytes, step.group, people.ids().index.follow(), peopleLeft === 0)
      if (peopleLeft > 0) pending = { bytes, cut }
      if (k === first.length - 1 && isPartial && cut > 0)
        run.onPartial(partialOf(head, opened, people, terms, cut))
    }
    if (peopleLeft === 0 && pending) {
      await terms.readPeople(pending.bytes, 0, people.ids().index.follow(), true)
      pending = undefined
    }
  }
  const events = await run.events()
  run.bytes.stage('read')
  return events
}

/** A failure is told when its turn comes, not as one that nobody waited for. */
function fetchStep({ table, group }: { table: ParquetTable; group: number }): Promise<RemoteFile> {
  const bytes = fetchGroup(table, group)
  bytes.catch(() => {})
  return bytes
}

/** A copy: what is handed over is moved out of this thread, and the reader goes on with its own. */
function partialOf(
  head: DatasetFile,
  opened: Large,
  people: People,
  terms: TermsReader,
  rows: number,
): DatasetColumns {
  const whole = { people: opened.people?.count ?? head.people.length, terms: opened.terms.count }
  return structuredClone(assemble(head, tablesOf(head, people, terms, rows), { whole }))
}
