/** Entities of Wikidata as JSON: of one item (Special:EntityData), of several (wbgetentities), or a list of them. */
import type { Text } from '../../dataset/format.ts'
import { isObject } from '../../dataset/rules.ts'
import type { Assembly } from '../assemble.ts'
import type { Content } from '../content.ts'
import { definedOf } from '../defined.ts'
import type { Importer } from '../format.ts'
import type { Place } from '../place.ts'
import type { PersonRecord } from '../records.ts'
import { lifeDate } from './dates.ts'
import { sourceOfItem } from './items.ts'
import { textOf } from './labels.ts'
import { namer } from './naming.ts'
import { type Telling, tellPosition } from './positions.ts'
import { bestOf, listOf, objectOf, own, textIn, valueIn } from './snaks.ts'
import { eitherOf } from './time.ts'

export const wikidataEntities: Importer = {
  id: 'wikidataEntities',
  recognizes: (content) => !entitiesIn(content.json()).next().done,
  read: async (content, assembly, { onProgress, signal }) => {
    const entities = [...entitiesIn(content.json())]
    const labels = new Map<string, Text | undefined>()
    for (const [, entity] of entities) labels.set(idOf(entity), labels.get(idOf(entity)) ?? labelOf(entity))
    const telling = { assembly, nameOf: namer((id) => labels.get(id), assembly) }
    tellTitle(entities, content, telling)
    const told = new Set<string>()
    entities.forEach(([path, entity], i) => {
      signal?.throwIfAborted()
      onProgress?.(i / entities.length)
      if (!told.has(idOf(entity))) tellEntity(entity, path, telling)
      told.add(idOf(entity))
    })
    return undefined
  },
}

type Entity = Readonly<Record<string, unknown>>

const idOf = (entity: Entity): string => textIn(entity.id) ?? ''

/** Each entity with its path: of one answer, or of a list of entities and answers. */
function* entitiesIn(value: unknown): Generator<readonly [path: string, entity: Entity]> {
  if (!Array.isArray(value)) return yield* entitiesOf(value, '')
  for (const [i, one] of value.entries()) yield* entitiesOf(one, `[${i}]`)
}

function* entitiesOf(value: unknown, path: string): Generator<readonly [path: string, entity: Entity]> {
  if (isEntity(value)) return yield [path, value]
  for (const [id, one] of Object.entries(objectOf(objectOf(value).entities)))
    if (isEntity(one)) yield [`${path === '' ? '' : `${path}.`}entities.${id}`, one]
}

/** PHP writes an empty object as an empty list. */
const isEntity = (value: unknown): value is Entity =>
  isObject(value) && /^Q\d+$/.test(`${(value as Entity).id}`) && ('claims' in value || 'labels' in value)

/** The label in the languages of the page, and in the person's own as the native name (P1559, P1705) says it. */
function labelOf(entity: Entity): Text | undefined {
  const native = ['P1559', 'P1705'].flatMap((property) =>
    bestOf(entity, property).flatMap(({ mainsnak }) => {
      const name = valueIn(mainsnak)
      return name?.kind === 'text' && name.lang !== undefined ? [[name.lang, name.text] as const] : []
    }),
  )
  const labels = Object.entries(objectOf(entity.labels)).flatMap(([code, label]) => {
    const { value, language } = objectOf(label)
    return typeof value === 'string' ? [[textIn(language) ?? code, value] as const] : []
  })
  return textOf(
    [...labels, ...native],
    native.map(([lang]) => lang),
  )
}

/** A person, and all that they held; of an entity that is no person the label alone is used. */
function tellEntity(entity: Entity, path: string, telling: Telling): void {
  const { assembly } = telling
  const id = idOf(entity)
  const positions = listOf(own(objectOf(entity.claims), 'P39'))
  const isPerson = bestOf(entity, 'P31').some(({ mainsnak }) => isItem(mainsnak, 'Q5'))
  if (positions.length === 0 && !isPerson) return
  const at = pathTo(path)
  const person = personOf(entity, id, at(''), telling)
  if (positions.length === 0) assembly.row()
  assembly.person(person, at(''))
  positions.forEach((statement, i) => {
    const item = { ...sourceOfItem(id), at: 'P39' }
    tellPosition(statement, person, item, at(`claims.P39[${i}]`), telling)
  })
}

const pathTo =
  (path: string) =>
  (part: string): Place => {
    const whole = [path, part].filter((one) => one !== '').join('.')
    return whole === '' ? { kind: 'file' } : { kind: 'path', path: whole }
  }

function isItem(snak: unknown, id: string): boolean {
  const value = valueIn(snak)
  return value?.kind === 'item' && value.id === id
}

function personOf(entity: Entity, id: string, place: Place, { assembly, nameOf }: Telling): PersonRecord {
  const firstName = (property: string): Text | undefined => {
    const held = bestOf(entity, property).flatMap(({ mainsnak }) => valueIn(mainsnak) ?? [])
    const item = held.findLast((value) => value.kind === 'item')
    return item && nameOf(item.id, place)
  }
  return definedOf({
    name: nameOf(id, place),
    key: id,
    wikidata: id,
    born: lifeOf(entity, 'P569', 'born', place, assembly),
    died: lifeOf(entity, 'P570', 'died', place, assembly),
    birthplace: firstName('P19'),
    party: firstName('P102'),
    sources: [sourceOfItem(id)],
  })
}

function lifeOf(
  entity: Entity,
  property: string,
  wanted: 'born' | 'died',
  place: Place,
  assembly: Assembly,
): string | undefined {
  const read = bestOf(entity, property).map(lifeDate)
  for (const { notDate } of read)
    if (notDate !== undefined) assembly.leaveOut(place, { code: 'noDate', value: notDate, wanted })
  return eitherOf(read.flatMap(({ date }) => (date === undefined ? [] : [date])))
}

/** A file of one person is called by the name: addresses of items are numbers. */
function tellTitle(
  entities: readonly (readonly [string, Entity])[],
  { name }: Content,
  { assembly, nameOf }: Telling,
): void {
  const people = entities.filter(([, entity]) => listOf(own(objectOf(entity.claims), 'P39')).length > 0)
  const [one] = people
  const isNumber = /(?:^|\/)(?:Q\d+|api\.php|entities)(?:\.json)?(?:\?.*)?$/i.test(name)
  if (one && people.length === 1 && isNumber) assembly.head({ title: nameOf(idOf(one[1]), { kind: 'file' }) })
}
