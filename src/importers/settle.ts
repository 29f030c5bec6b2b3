/** From what was put together to what the dataset format takes: what it refuses is left out and said, and all else stays. */
import { contradictions } from '../dataset/contradictions.ts'
import { type DatasetFile, datasetFile } from '../dataset/format.ts'
import type { Reason } from '../dataset/reasons.ts'
import type { Problem, Validated } from '../dataset/validate.ts'
import type { Assembled } from './assemble.ts'
import { collectNamed } from './named.ts'
import type { Place } from './place.ts'
import type { LeftOut } from './reasons.ts'

type TableName = keyof Assembled['places']

/** What of a row may be missing, and leaves the rest true. A term without a stated start or end would say something else. */
const MAY_GO: Readonly<Record<TableName, readonly string[]>> = {
  people: ['born', 'died', 'birthplace', 'party', 'education', 'note', 'claims'],
  terms: ['party', 'note', 'related', 'claims', 'startSources', 'endSources'],
  events: ['people', 'with', 'places', 'organizations', 'note', 'claims'],
}

/**
 * The file in order, and what was left out for it. The code that says what is wrong comes only where something is. Throws an
 * Error where what is wrong stands in no row: the importer's fault, not the reader's.
 */
export async function settle({ file, places, leftOut }: Assembled): Promise<{
  readonly file: DatasetFile
  readonly leftOut: Assembled['leftOut']
}> {
  const said = collectNamed<LeftOut>()
  for (const one of leftOut.list) said.add(one)
  let settled = { file, places }
  let validated = await validateAssembled(file)
  while (!validated.ok) {
    settled = leave(settled.file, settled.places, validated.problems, (place, reason) =>
      said.add({ place, reason: { code: 'refused', reason } }),
    )
    validated = (await import('../dataset/validate.ts')).validate(settled.file)
  }
  return { file: validated.file, leftOut: withCount(said.all(), leftOut) }
}

/** Of ids, and what refers to them, nothing is asked: all of them were made together. */
async function validateAssembled(file: DatasetFile): Promise<Validated> {
  const isRight = datasetFile.accepts(file)
  if (isRight && contradictions(file).length === 0) return { ok: true, file }
  const { validateCarefully, contradictionProblems } = await import('../dataset/validate.ts')
  return isRight ? { ok: false, problems: contradictionProblems(file) } : validateCarefully(file)
}

const withCount = (named: Assembled['leftOut'], before: Assembled['leftOut']): Assembled['leftOut'] => ({
  list: named.list,
  count: named.count + before.count - before.list.length,
})

/** The file without what the problems name. */
function leave(
  file: DatasetFile,
  places: Assembled['places'],
  problems: readonly Problem[],
  tell: (place: Place, reason: Reason) => void,
) {
  const gone: Record<TableName, Set<number>> = { people: new Set(), terms: new Set(), events: new Set() }
  const tables: { [K in TableName]: object[] } = {
    people: [...file.people],
    terms: [...file.terms],
    events: [...file.events],
  }
  for (const { path, reason } of problems) {
    const [, table, number, key = ''] = /^(people|terms|events)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? []
    if (table === undefined) throw new Error(`not put together as a dataset is: ${path} ${reason.code}`)
    const name = table as TableName
    const row = Number(number)
    if (gone[name].has(row)) continue
    tell(places[name][row] ?? { kind: 'file' }, reason)
    const { [key]: out, ...rest } = tables[name][row] as Record<string, unknown>
    if (MAY_GO[name].includes(key)) tables[name][row] = rest
    else gone[name].add(row)
  }
  const isKept = (name: TableName) => (_: unknown, i: number) => !gone[name].has(i)
  const kept = <K extends TableName>(name: K) => tables[name].filter(isKept(name)) as DatasetFile[K]
  return {
    file: { ...file, people: kept('people'), terms: kept('terms'), events: kept('events') },
    places: {
      people: places.people.filter(isKept('people')),
      terms: places.terms.filter(isKept('terms')),
      events: places.events.filter(isKept('events')),
    },
  }
}
