/** Dates within Chinese sentences: 约1999年, 1999年（存疑）, 1985年至1995年间某时. */
import type { EdtfDate, Point } from '../dates/edtf.ts'
import { formatDate } from '../dates/format.ts'
import { isMarked } from '../dates/words.ts'
import { endsOf } from './dateEnds.ts'

/** A date as a noun, and as the time of something: Chinese has no preposition for it. */
export function when(date: EdtfDate): string {
  if (date.kind === 'point') return ofPoint(date)
  const { from, to } = endsOf(date)
  if (from && to) return ofPoint(from) === ofPoint(to) ? ofPoint(from) : `${ofPoints(from, to)}间某时`
  if (from) return `${ofPoint(from)}或之后`
  return to ? `${ofPoint(to)}或之前` : ''
}

/** When something began: what had begun by a year reads 至迟1998年. */
export function began(date: EdtfDate): string {
  if (date.kind === 'point') return ofPoint(date)
  const { from, to } = endsOf(date)
  return from === null && to ? `至迟${ofPoint(to)}` : when(date)
}

/** Some time between two dates, and no more is known. */
export const isBetween = (date: EdtfDate): boolean => when(date).endsWith('某时')

/** 2016年12月30日至2018年1月2日; 自 and 止 keep two dates apart that are long themselves. */
export function span(from: EdtfDate, to: EdtfDate): string {
  if (from.kind === 'point' && to.kind === 'point') return ofPoints(from, to)
  return `自${when(from)}起，至${when(to)}止，`
}

function ofPoints(from: Point, to: Point): string {
  // 冬 before 至 would read as 冬至, the winter solstice.
  if (isMarked(from) || isMarked(to)) return `${ofPoint(from).replace(/冬$/, '冬季')}至${ofPoint(to)}`
  return formatDate({ kind: 'interval', start: from, end: to, min: from.min, max: to.max }, 'zh')
}

function ofPoint(point: Point): string {
  const text = formatDate({ ...point, approximate: false, uncertain: false }, 'zh')
  return `${point.approximate ? '约' : ''}${text}${point.uncertain ? '（存疑）' : ''}`
}
