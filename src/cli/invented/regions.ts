/** Invented regions: each has the same organizations and offices under its own name. */
import type { OfficeRow, OrganizationRow, Text } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { type Random, randomOf } from '../random.ts'
import { SCRIPTS } from './names.ts'
import { PARTS, ROLES, slug } from './roles.ts'

export interface Region {
  readonly id: string
  readonly name: Text
  /** Which of SCRIPTS its people have their names in. */
  readonly script: number
  readonly organizations: readonly OrganizationRow[]
  readonly offices: readonly OfficeRow[]
  /** The id of one of its offices, those of a parliament more often: they are held by many. */
  officeOf(random: Random): string
}

/** As many as a dataset of this many terms would have: 5, one for each script, up to 100 for a million terms. */
export const regionCount = (terms: number): number =>
  Math.min(100, Math.max(5, Math.round(Math.sqrt(terms) / 10)))

export function regionsOf(seed: number, count: number): Region[] {
  const random = randomOf(seed ^ 0x5eed)
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, n) => {
    const script = n % SCRIPTS.length
    for (;;) {
      const { latin, text } = (SCRIPTS[script] ?? SCRIPTS[0])?.place(random) ?? { latin: '', text: '' }
      const id = taken.has(slug(latin)) ? `${slug(latin)}-${n}` : slug(latin)
      if (taken.has(id)) continue
      taken.add(id)
      return regionOf(id, text, script)
    }
  })
}

function regionOf(id: string, name: Text, script: number): Region {
  const of = (part: string) => `${id}.${part}`
  const place = textIn(name, 'en')
  const organizations = PARTS.map(([part, title, whole]) => ({
    id: of(part),
    name: title.replace('{}', place),
    ...(whole ? { partOf: of(whole) } : {}),
  }))
  const offices = ROLES.map((role) => ({
    id: `${role.id}-of-${id}`,
    title: titleOf(role.label, name),
    short: role.label.en,
    role: role.id,
    organization: of(role.within),
    place: name,
  }))
  const often = offices.filter(({ organization }) => organization === of('parliament'))
  const officeOf = (random: Random) => random.pick(random.chance(0.4) ? often : offices).id
  return { id, name, script, organizations, offices, officeOf }
}

function titleOf(role: { en: string; zh: string }, place: Text): Text {
  const en = `${role.en} of ${textIn(place, 'en')}`
  const zh = typeof place === 'string' ? undefined : place.zh
  return zh === undefined ? en : { en, zh: `${zh}${role.zh}` }
}
