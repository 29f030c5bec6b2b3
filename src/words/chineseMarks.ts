/** What marks say in Chinese: see `englishMarks.ts`. */
import { beforeTo } from '../dates/chinese.ts'
import type { MarkWords } from './markWords.ts'
import { number } from './number.ts'

export const chineseMarks: MarkWords = {
  comma: '，',
  listComma: '、',
  semicolon: '；',
  labelled: (label, text) => `${label}：${text}`,
  bracketed: (text) => `（${text}）`,
  termDates: ({ start, end, isStartStated, isEndDate }) => {
    if (!isStartStated) return `${start}，${end}${isEndDate ? '离任' : ''}`
    if (!isEndDate) return `${start}就任，${end}`
    return `${beforeTo(start)}至${end}`
  },

  filteredOut: '不在筛选范围内',
  eventsHere: (n) => `此处有${number(n)}个事件：放大查看`,
  eventsAtOnce: (n) => `此处有${number(n)}个事件：打开列表`,
  moreHere: (n) => `所见范围内另有${number(n)}项：放大后可用键盘选取`,
  showDay: '当日任职情况',

  current: (date) => `${date}仍在任`,
  scheduled: (date) => `${date}（预定）`,
  currentUntil: (current, end) => `${current}，预定至${end}`,
  endUnstated: '离任时间不详',
  startUnstated: '就任时间不详',
  partyUnstated: '党派不详',
}
