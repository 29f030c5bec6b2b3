/** What columns are by what stands in them, where headings say nothing: addresses, dates, offices, names of people. */
import { readDate, readDateColumn } from '../dates.ts'
import { isOfficeTitle } from '../roles.ts'
import { datesOrPeriods } from './findMapping.ts'
import type { ColumnMapping, Field } from './mapping.ts'

/** Values of a column, not empty. */
type Values = readonly string[]

/** `mapping` with the fields that are still missing; only columns of which `isFree` says so are given one. */
export function fieldsByContent(
  mapping: readonly ColumnMapping[],
  values: readonly Values[],
  isFree: readonly boolean[],
): ColumnMapping[] {
  const found: ColumnMapping[] = [...mapping]
  const has = (...fields: Field[]) => found.some(({ field }) => field !== undefined && fields.includes(field))
  const free = () =>
    values.flatMap((of, i) => (isFree[i] && found[i]?.field === undefined && of.length > 0 ? [i] : []))
  const give = (field: Field, at: number | undefined) => {
    if (at !== undefined) found[at] = { field }
  }
  const first = (share: (text: string) => boolean, least: number) =>
    free().find((i) => partOf(values[i] ?? [], share) >= least)

  if (!has('sourceUrl')) give('sourceUrl', first(isAddress, 0.8))
  if (!has('start', 'period', 'date')) giveDates(free(), values, give)
  const isOfEvents = has('event')
  if (!has('office') && !isOfEvents) give('office', mostOf(free(), values, isOfficeTitle, 0.4))
  if (!has('person', 'familyName') && !isOfEvents) give('person', first(isPersonName, 0.7))
  const texts = free().filter((i) => isText(values[i] ?? []))
  const isOnly = texts.length === 1 && has('person', 'familyName') && has('start', 'period')
  if (isOnly && !has('office', 'organization', 'place', 'party') && !isOfEvents) give('office', texts[0])
  return found
}

/** One column of dates is the start, of two the later one is the end; of more nobody can tell which is which. */
function giveDates(
  free: readonly number[],
  values: readonly Values[],
  give: (field: Field, at: number) => void,
) {
  const kinds = free.map((i) => [i, datesOrPeriods(values[i] ?? [])] as const)
  const periods = kinds.filter(([, kind]) => kind === 'periods').map(([i]) => i)
  const dates = kinds.filter(([, kind]) => kind === 'dates').map(([i]) => i)
  const [from, to] = dates
  if (periods[0] !== undefined && periods.length === 1) give('period', periods[0])
  else if (from !== undefined && dates.length <= 2) {
    const isTurned = to !== undefined && middle(values[to] ?? []) < middle(values[from] ?? [])
    give('start', isTurned ? to : from)
    if (to !== undefined) give('end', isTurned ? from : to)
  }
}

/** The date in the middle of a column's dates in order. */
function middle(values: Values): string {
  const column = readDateColumn(values)
  const dates = values
    .map((text) => readDate(text, column, 'other'))
    .flatMap((read) => (read.kind === 'date' ? [read.edtf] : []))
    .toSorted()
  return dates[dates.length >> 1] ?? ''
}

const partOf = (values: Values, is: (text: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(is).length / values.length

function mostOf(
  free: readonly number[],
  values: readonly Values[],
  is: (text: string) => boolean,
  least: number,
) {
  const parts = free.map((i) => [i, partOf(values[i] ?? [], is)] as const)
  const [at, part] = parts.toSorted((a, b) => b[1] - a[1])[0] ?? [undefined, 0]
  return part >= least ? at : undefined
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)

const isText = (values: Values): boolean =>
  partOf(values, (text) => /\p{L}{2}/u.test(text) && !isAddress(text)) > 0.8

/** The first signs of nearly all Chinese names. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武习温俞张劉陳楊黃趙吳孫馬許鄧馮韓葉蔣蘇鍾譚陸賈鄒閻龍賀顧龔萬錢嚴欧司上'

function isPersonName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return SURNAMES.includes(text[0] ?? '') && !isOfficeTitle(text)
  return (
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:(?:de|da|do|dos|van|von|af|der|den|el|al|bin|ibn|la|le)\b|\p{Lu}[\p{L}\p{M}'’.-]*)){1,5}$/u.test(
      text,
    ) && !isOfficeTitle(text)
  )
}
