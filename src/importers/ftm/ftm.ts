/**
 * FollowTheMoney: entities in JSON, one a line or in one list, as OpenSanctions and Aleph write them. Occupancies of positions,
 * memberships of organizations and what they refer to are read. Schemata: https://followthemoney.tech/explorer/.
 */
import { isDay } from '../../dataset/format.ts'
import type { Assembly } from '../assemble.ts'
import type { Content } from '../content.ts'
import type { Importer, ImportOptions } from '../format.ts'
import { pause } from '../pause.ts'
import { collectEntities } from './entities.ts'
import { isEntity, type Line, linesOf, membersOf } from './lines.ts'
import { tellTerms } from './terms.ts'

export const ftm: Importer = {
  id: 'ftm',
  recognizes: (content) => {
    // No other text is decoded to find that it has none.
    if (!/^\s*[[{]/m.test(content.start())) return false
    let count = 0
    for (const { value } of partsOf(content)) {
      if (isEntity(value) && 'id' in value && SCHEMA.test(`${value.schema}`)) return true
      if (++count === LOOKED_AT) break
    }
    return false
  },
  read: async (content, assembly, options) => {
    await readEntities(content, assembly, options)
    return undefined
  },
}

/** Names of schemata are words: `PublicBody`. */
const SCHEMA = /^[A-Z][A-Za-z]{2,40}$/

/** So many lines are looked at: the first ones may be damaged. */
const LOOKED_AT = 20

async function readEntities(content: Content, assembly: Assembly, options: ImportOptions): Promise<void> {
  const entities = collectEntities(assembly)
  let count = 0
  for (const line of partsOf(content)) {
    entities.add(line)
    await pause(++count, line.done, options)
  }
  tellTerms(entities, assembly)
  entities.finish()
  const seen = entities.lastSeen()
  if (seen !== undefined && isDay(seen) && seen <= options.asOf) assembly.head({ asOf: seen })
}

function partsOf(content: Content): Iterable<Line> {
  if (content.isArchive) return []
  // A list may be written over many lines; so may one entity alone.
  const value = content.json()
  if (Array.isArray(value)) return membersOf(value)
  return isEntity(value)
    ? [{ place: { kind: 'line', line: 1 }, value, text: '', done: 1 }]
    : linesOf(content.text())
}
