/** Results of a query of Wikidata, or of another Wikibase. */
import type { Text } from '../../dataset/format.ts'
import type { Importer } from '../format.ts'
import type { TermRecord } from '../records.ts'
import { asked } from './asked.ts'
import { namer } from './naming.ts'
import { labelsIn } from './resultLabels.ts'
import { areResults, resultsIn } from './results.ts'
import { NO_OFFICE, rowReader, saysWhen, textAt } from './rowReader.ts'
import { collectStatements } from './statements.ts'
import { rolesOf } from './variables.ts'

export const sparql: Importer = {
  id: 'sparql',
  recognizes: areResults,
  read: async (content, assembly, { onProgress, signal }) => {
    const results = await resultsIn(content)
    const roles = rolesOf(results)
    const query = asked(content.url)
    const readRow = rowReader({ roles, query, assembly, nameOf: namer(labelsIn(results, roles), assembly) })
    if (!roles.items.office && query.office === undefined && saysWhen(roles))
      assembly.leaveOut({ kind: 'file' }, { code: 'noOffice' })
    for (const [row, value] of results.malformed ?? []) {
      assembly.row()
      assembly.leaveOut({ kind: 'row', row }, { code: 'notUnderstood', value })
    }
    const statements = collectStatements()
    results.rows.forEach((row, i) => {
      signal?.throwIfAborted()
      if (i % 1000 === 0) onProgress?.(i / results.rows.length)
      assembly.row()
      const read = readRow(row)
      if (read) statements.add(read, textAt(roles.statement, row), row.place)
    })
    const terms = statements.terms()
    for (const [term, place] of terms) assembly.term(term, place)
    const title =
      query.title ??
      titleOf(
        terms.map(([term]) => term),
        content.name,
      )
    assembly.head({ title })
    return undefined
  },
}

/** What all terms share is what the results are of, where their name is that of every query's results. */
function titleOf(terms: readonly TermRecord[], name: string): Text | undefined {
  if (!/(?:^|\/)(?:query|sparql|results?|data)(?: ?\(\d+\))?(?:\.\w+)?(?:\?.*)?$/is.test(name))
    return undefined
  const offices = new Set(terms.map(({ office }) => JSON.stringify(office.title)))
  const people = new Set(terms.map(({ person }) => person.key ?? JSON.stringify(person.name)))
  const [first] = terms
  if (first && people.size === 1) return first.person.name
  return offices.size === 1 && first?.office.title !== NO_OFFICE.name ? first?.office.title : undefined
}
