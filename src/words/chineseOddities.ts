/** What is odd in a dataset, in Chinese. */
import type { OddityKind } from '../dataset/oddityGroups.ts'
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
  heldByTwo: '同一职务同时由两人担任',
  vacant: '职务空缺超过两个月',
  otherSuccessor: '所列继任者与下一任不符',
  otherPredecessor: '所列前任与上一任不符',
  orderUnknown: '日期不够精确，无法判断先后',
  currentWithSuccessor: '仍在任，却已列出继任者',
  young: '未满16岁就任',
  samePerson: '同一姓名和出生日期有两个标识符',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string, other: string) => string>> = {
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
  heldByTwo: (_, end, start, other) => `任职至${end}，${other}于${start}就任`,
  vacant: (_, end, start) => `上一任任职至${end}，此任于${start}就任`,
  otherSuccessor: (_, other) => `下一任为${other}`,
  otherPredecessor: (_, other) => `上一任为${other}`,
  orderUnknown: (_, first, second, other) => `${other}于${first}就任，此任于${second}就任`,
  currentWithSuccessor: () => '',
  young: (_, born, start) => `${born}出生，${start}就任`,
  samePerson: (_, other) => `与${other}相同`,
}

export const chineseOddities: OddityWords = {
  count: (n) => `此数据有${number(n)}处异常`,
  note: '这些情况并非不可能，但往往是笔误。',
  checks: (n) => `前后任之间有${number(n)}处待核对`,
  checksNote: '由比较同一职务的前后任得出；同时由多人担任的职务不在其列。',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? '', values[2] ?? ''),
  current: '今',
  more: (n) => `另有${number(n)}处`,
  colon: '：',
}
