/** What marks say, and the dates of terms and events: after the first picture, which has none of it. */
import { count } from './englishPicture.ts'
import { number } from './number.ts'

export const englishMarks = {
  /** Of a term that is drawn though the filters leave it out. */
  filteredOut: 'outside the filters',
  eventsHere: (n: number) => `${count(n, 'event')} here: zoom in`,
  eventsAtOnce: (n: number) => `${count(n, 'event')} here: open their list`,
  moreHere: (n: number) => `and ${number(n)} more in view: zoom in to reach them by key`,
  showDay: 'Who held what on this day',

  current: (date: string) => `in office on ${date}`,
  /** Of a date that is still to come on the day of the data. */
  scheduled: (date: string) => `${date} (scheduled)`,
  currentUntil: (current: string, end: string) => `${current}, until ${end} (scheduled)`,
  endUnstated: 'end not stated',
  startUnstated: 'start not stated',
  partyUnstated: 'party not stated',
}

export type MarkWords = typeof englishMarks

export const chineseMarks: MarkWords = {
  filteredOut: '筛选之外',
  eventsHere: (n) => `此处有${number(n)}个事件：放大查看`,
  eventsAtOnce: (n) => `此处有${number(n)}个事件：打开列表`,
  moreHere: (n) => `视野内还有${number(n)}项：放大后可用键盘到达`,
  showDay: '当日谁任何职',

  current: (date) => `${date}在任`,
  scheduled: (date) => `${date}（预定）`,
  currentUntil: (current, end) => `${current}，预定至${end}`,
  endUnstated: '未说明何时结束',
  startUnstated: '未说明何时开始',
  partyUnstated: '政党不详',
}

export const markWordsIn = (lang: 'en' | 'zh'): MarkWords => (lang === 'zh' ? chineseMarks : englishMarks)
