/** What the picture says in Chinese (simplified): see `englishPicture.ts`. */
import { number } from './number.ts'
import type { PictureWords } from './pictureWords.ts'

export const chinesePicture: PictureWords = {
  number,
  people: (n) => `${number(n)}人`,
  terms: (n) => `${number(n)}个任期`,
  events: (n) => `${number(n)}个事件`,
  filteredOut: '筛选之外',
  andList: (parts) => parts.join('、'),
  orList: (parts) => parts.join('或'),
  summary: (people, terms, events, filters) =>
    [`${number(people)}人`, `${number(terms)}个任期`, `${number(events)}个事件`, ...filters].join('，'),
  asRole: (label) => label,
  matching: (q) => `含“${q}”`,

  timeline: '时间线',
  eventList: '事件',
  filters: '筛选',
  eventsHere: (n) => `此处有${number(n)}个事件：放大查看`,
  eventsAtOnce: (n) => `此处有${number(n)}个事件：打开列表`,
  asOf: (date) => `截至${date}`,
  moreHere: (n) => `视野内还有${number(n)}项：放大后可用键盘到达`,

  born: (date) => `${date}生`,
  current: (date) => `${date}在任`,
  scheduled: (date) => `${date}（预定）`,
  currentUntil: (current, end) => `${current}，预定至${end}`,
  endUnstated: '未说明何时结束',
  startUnstated: '未说明何时开始',
  acting: '代理',
  showDay: '当日谁任何职',
  context: '背景',
}
