/** The years of a life that stand behind a name: "John Hart (1831–1902)", "Ann Lee (born 2 May 1950)". */
import { type DateRead, readDate, readDateColumn, readPeriod } from '../dates.ts'
import { remarked } from '../marks.ts'

export interface NamedLife {
  readonly name: string
  readonly born?: string
  readonly died?: string
}

const BORN = /^(?:born|b\.|née?|geb(?:oren|\.)|nac(?:ido|ida|\.)|född|f\.|生于|生於)\s*(?=\S)/i
const DIED = /^(?:died|d\.|†|gest(?:orben|\.)|död|卒于|卒於)\s*(?=\S)/i
/** A shorter time is no life of somebody who held an office: it may be that in which it was held. */
const SHORTEST = 16

const ANY = readDateColumn([])

/** `undefined` where there are none, or they may be something else. */
export function lifeInName(text: string): NamedLife | undefined {
  const { bare: name, remark = '' } = remarked(text) ?? {}
  if (name === undefined || !/\d/.test(remark)) return undefined
  const [born, died] = [BORN, DIED].map((words) =>
    words.test(remark) ? edtfOf(readDate(remark.replace(words, ''), ANY, 'other')) : undefined,
  )
  if (born !== undefined) return { name, born }
  if (died !== undefined) return { name, died }
  return lifeOf(name, remark)
}

function lifeOf(name: string, remark: string): NamedLife | undefined {
  const period = readPeriod(remark, ANY)
  const born = period && edtfOf(period.start)
  if (!period || born === undefined) return undefined
  if (period.end.kind !== 'date') return { name, born }
  const died = period.end.edtf
  return yearIn(died) - yearIn(born) < SHORTEST ? undefined : { name, born, died }
}

const edtfOf = (read: DateRead): string | undefined => (read.kind === 'date' ? read.edtf : undefined)

const yearIn = (edtf: string): number => Number(/-?\d{4}/.exec(edtf)?.[0])
