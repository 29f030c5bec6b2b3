/** What is odd in a dataset, in Chinese. */
import type { OddityKind } from '../dataset/oddities.ts'
import { number } from './number.ts'
import type { OddityWords } from './oddityWords.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: '就任晚于数据截止日期20年以上',
  endsFarAhead: '离任晚于数据截止日期100年以上',
  bornInOffice: '出生晚于就任',
  afterDeath: '逝世之后仍在任',
  sameTerm: '同一项任职有两个标识符',
  lifeAhead: '出生或逝世晚于数据截止日期',
  longLife: '寿命超过130年',
  longTerm: '任期超过100年',
  noSource: '没有来源',
  noSources: '数据没有列出任何来源',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `${born}出生，${start}就任`,
  afterDeath: (key, date, died) => `${died}逝世，${key === 'start' ? `${date}就任` : `任职至${date}`}`,
  sameTerm: (_, other) => `与${other}相同`,
  lifeAhead: (key, date) => `${date}${key === 'born' ? '出生' : '逝世'}`,
  longLife: (_, born, died) => `${born}至${died}`,
  longTerm: (_, start, end) => `${start}至${end}`,
  noSource: () => '',
  noSources: () => '',
}

export const chineseOddities: OddityWords = {
  count: (n) => `此数据有${number(n)}处异常`,
  note: '这些情况并非不可能，但往往是笔误。',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? ''),
  current: '今',
  more: (n) => `另有${number(n)}处`,
  colon: '：',
}
