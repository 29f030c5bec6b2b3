/** The sources of what a filter lets through. */
import type { Dataset } from '../dataset/dataset.ts'
import type { SourceRef } from '../dataset/format.ts'
import type { Result } from './result.ts'

/** Each row is read from the file's own text: of more than this, all sources are taken for shown. */
const MOST_ROWS = 2000

/** Indexes, ascending. */
export function sourcesShown(
  { sources, terms, events }: Dataset,
  result: Pick<Result, 'terms' | 'events'>,
): number[] {
  const all = [...Array(sources.count).keys()]
  if (result.terms.length + result.events.length > MOST_ROWS) return all
  const shown = new Set<string>()
  const add = (refs: readonly SourceRef[] = []) => {
    for (const { source } of refs) shown.add(source)
  }
  for (const term of result.terms) {
    const row = terms.row(term)
    add(row.sources)
    add(row.startSources)
    add(row.endSources)
  }
  for (const event of result.events) add(events.row(event).sources)
  return all.filter((source) => shown.has(sources.id(source)))
}
