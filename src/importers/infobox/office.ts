/** Which office a section of a box is of: by its name, or as the box itself puts it together of state, district and the like. */
import { withoutActing } from '../acting.ts'
import type { OfficeRecord } from '../records.ts'
import type { FieldName } from './fields.ts'

export interface BoxOffice extends Pick<OfficeRecord, 'title' | 'place'> {
  readonly title: string
  /** Which holder in a row: `12th`. */
  readonly order?: string | undefined
  readonly acting?: true | undefined
}

/** Gives the text of a field, empty where there is none. */
export type TextOf = (name: FieldName) => string

/** `undefined` where no office is named. Titles are put together in the words of the box, which are English. */
export function officeOf(text: TextOf): BoxOffice | undefined {
  const named = text('office')
  const place = text('constituency') || undefined
  if (named !== '')
    return { ...titled(named, text('order')), place: place ?? (text('district') || undefined) }
  const made = madeOf(text)
  if (made !== undefined) return made
  // In old boxes the order names the office: "16th President of the United States".
  const order = titled(text('order'), '')
  return order.title === '' || ORDINAL_ALONE.test(order.title) ? undefined : { ...order, place }
}

const ORDINAL_ALONE = /^\d+(?:st|nd|rd|th)?(?:(?:,| and|&) ?\d+(?:st|nd|rd|th)?)*$/i
/** An ordinal before a title counts its holders, but for ranks that are called so: "1st Vice President". */
const ORDINAL = /^((?:\d+(?:st|nd|rd|th))(?:(?:,| and|,? &) \d+(?:st|nd|rd|th))*) (?!vice|deputy|lieutenant|class|degree|assistant|secretary|district|circuit)(\S.*)$/i // biome-ignore format: one pattern

function titled(text: string, ordered: string): BoxOffice {
  const [, before, counted = text] = ORDINAL.exec(text) ?? []
  const title = withoutActing(counted)
  const order = ordered || before
  return {
    title,
    ...(order === undefined || order === '' ? {} : { order }),
    ...(title === counted ? {} : { acting: true }),
  }
}

function madeOf(text: TextOf): BoxOffice | undefined {
  const [state, district] = [text('state'), text('district')]
  const from = district === '' ? undefined : numbered(district)
  const seat = CHAMBERS.find(([field]) => text(field) !== '')
  if (seat) return { title: `Member of the ${text(seat[0])} ${seat[1]}`, place: from }
  if (text('seniority') !== '')
    return { title: state === '' ? text('seniority') : `${text('seniority')} from ${state}` }
  for (const [field, rank] of ENVOYS)
    if (text(field) !== '') return { title: `${text(field)} ${rank}${to(text('country'))}` }
  const member = memberOf(text)
  if (member) return member
  if (state === '' || district === '') return undefined
  return { title: `Member of the U.S. House of Representatives from ${state}`, place: from }
}

const CHAMBERS: readonly (readonly [FieldName, string])[] = [
  ['stateSenate', 'Senate'],
  ['stateHouse', 'House of Representatives'],
  ['stateAssembly', 'State Assembly'],
  ['stateDelegate', 'House of Delegates'],
  ['stateLegislature', 'Legislature'],
]

const ENVOYS = [
  ['ambassadorFrom', 'Ambassador'],
  ['ministerFrom', 'Minister'],
] as const

const to = (country: string): string => (country === '' ? '' : ` to ${country}`)

function memberOf(text: TextOf): BoxOffice | undefined {
  const [parliament, assembly] = [text('parliament'), text('assembly')]
  const seat = text('constituencyOfParliament')
  if (seat !== '')
    return {
      title: parliament === '' ? 'Member of Parliament' : `Member of the ${parliament} Parliament`,
      place: seat,
    }
  const place = text('constituencyOfAssembly')
  if (place === '') return undefined
  return { title: assembly === '' ? 'Member of the Assembly' : `Member of the ${assembly} Assembly`, place }
}

const numbered = (district: string): string =>
  /^\d+(?:st|nd|rd|th)?$/i.test(district) ? `${district} district` : district
