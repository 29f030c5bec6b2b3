/** What is odd in a dataset, in Chinese. */
import type { OddityKind } from '../dataset/oddities.ts'
import { number } from './number.ts'
import type { OddityWords } from './oddityWords.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: '开始于数据日期20年之后',
  endsFarAhead: '结束于数据日期100年之后',
  bornInOffice: '出生晚于任职',
  afterDeath: '逝世之后仍在任',
  sameTerm: '同一任期有两个标识符',
  lifeAhead: '出生或逝世晚于数据日期',
  longLife: '寿命超过130年',
  longTerm: '任期超过100年',
  noSource: '没有来源',
  noSources: '数据没有列出任何来源',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `${born}出生，${start}任职`,
  afterDeath: (key, date, died) => `${key === 'start' ? '自' : '至'}${date}，${died}逝世`,
  sameTerm: (_, other) => `同${other}`,
  lifeAhead: (key, date) => `${date}${key === 'born' ? '出生' : '逝世'}`,
  longLife: (_, born, died) => `${born} – ${died}`,
  longTerm: (_, start, end) => `${start} – ${end}`,
  noSource: () => '',
  noSources: () => '',
}

export const chineseOddities: OddityWords = {
  count: (n) => `此数据有${number(n)}处异常`,
  note: '这些并非不可能，但笔误往往如此。',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? ''),
  current: '今',
  more: (n) => `以及另外${number(n)}处`,
  colon: '：',
}
