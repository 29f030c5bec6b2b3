/** The dates of a membership: its own, and where it has none, those of its legislative period, which is said. */
import type { Text } from '../../dataset/format.ts'
import { allTexts, writtenIn } from '../../dataset/text.ts'
import { parseEdtf } from '../../dates/edtf.ts'
import type { Assembly } from '../assemble.ts'
import type { TermRecord } from '../records.ts'
import { registerDate } from '../registerDate.ts'
import { nameOf } from './names.ts'
import { at } from './persons.ts'
import type { Item } from './tables.ts'

/** Of `died` nothing is claimed but that no term is lent an end after it. */
export function datesOf(
  { fields, path }: Item,
  period: Item | undefined,
  died: string | undefined,
  assembly: Pick<Assembly, 'leaveOut'>,
): Pick<TermRecord, 'start' | 'end' | 'note'> {
  const own = {
    start: registerDate(fields.start_date, 'start', at(path, 'start_date'), assembly),
    end: registerDate(fields.end_date, 'end', at(path, 'end_date'), assembly),
  }
  if (!period) return own
  const lent = periodDates(period, NOBODY)
  const start = own.start ?? (inTurn(lent.start, own.end) ? lent.start : undefined)
  const end = own.end ?? (inTurn(start, lent.end) && inTurn(lent.end, died) ? lent.end : undefined)
  const isLent = start !== own.start || end !== own.end
  const name = nameOf(period.fields)
  return { start, end, note: isLent ? lentFrom(name) : name }
}

/** A period's own dates, which are told of where it is read as an event. */
const NOBODY: Pick<Assembly, 'leaveOut'> = { leaveOut: () => {} }

export const periodDates = ({ fields, path }: Item, assembly: Pick<Assembly, 'leaveOut'>) => ({
  start: registerDate(fields.start_date, 'start', at(path, 'start_date'), assembly),
  end: registerDate(fields.end_date, 'end', at(path, 'end_date'), assembly),
})

/** May one date come before the other? So may what is not known. */
function inTurn(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined || second === '..') return true
  const [one, other] = [parseEdtf(first), parseEdtf(second)]
  return one.ok && other.ok && one.date.min <= other.date.max
}

/** Said of a term in each language of the page, for who reads a format knows none of its readers. */
function lentFrom(name: Text | undefined): Text {
  const named = (lang: string) => (name === undefined ? '' : writtenIn(name, lang))
  const said = (sentence: string, colon: string, lang: string) =>
    allTexts(name).length === 0 ? sentence : `${sentence}${colon}${named(lang)}`
  return {
    en: said('Dates not given for the membership are those of its legislative period', ': ', 'en'),
    zh: said('原始数据未注明的任期日期取自所属届次', '：', 'zh'),
    fr: said('Les dates que le mandat n’indique pas sont celles de la législature', '\u00a0: ', 'fr'),
    es: said('Las fechas que no constan para el mandato son las de la legislatura', ': ', 'es'),
  }
}
