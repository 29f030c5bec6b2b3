/** What the picture says in Chinese (simplified): see `englishPicture.ts`. */
import { number } from './number.ts'
import type { PictureWords } from './pictureWords.ts'

export const chinesePicture: PictureWords = {
  number,
  people: (n) => `${number(n)}人`,
  terms: (n) => `${number(n)}项任职`,
  events: (n) => `${number(n)}个事件`,
  andList: (parts) => parts.join('、'),
  orList: (parts) => parts.join('或'),
  summary: (people, terms, events, filters) =>
    [
      `${number(people)}人`,
      `${number(terms)}项任职`,
      ...(events === undefined ? [] : [`${number(events)}个事件`]),
      ...filters,
    ].join('，'),
  asRole: (label) => label,
  matching: (q) => `含“${q}”`,

  thisLink: '此链接',
  elsewhere: (names, opened) => `数据来自${names}，${opened ? '由您打开' : '并非来自本站'}`,

  timeline: '时间线',
  eventList: '事件',
  filters: '筛选',
  asOf: (date) => `截至${date}`,

  born: (date) => `${date}生`,
  acting: '（代理）',
  context: '背景',
}
