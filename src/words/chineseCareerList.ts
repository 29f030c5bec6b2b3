/** What is said of careers in Chinese: see `englishCareerList.ts`. */
import type { CareerWords } from './careerListWords.ts'
import { chineseMarks } from './chineseMarks.ts'
import { number } from './number.ts'

export const chineseCareers: CareerWords = {
  careers: '任职经历',
  keys:
    '方向键在同一人的各项职务间及不同人物间移动，Home和End到首项和末项，' +
    'Page Up和Page Down翻过一屏人物，键入字母跳到该姓名，回车键打开详情。',
  mostIn: (years, terms) => `${years}最多：${terms}`,
  otherGroups: (n) => `另有${number(n)}个职务类别`,
  peopleInView: (first, last, all) => `共${number(all)}行，现显示第${number(first)}至${number(last)}行。`,
  offices: '职务',
  events: '事件',
  officesOf: (all, inView) =>
    `${number(all)}项任职${inView < all ? (inView === 0 ? '，均不在视野内' : `，其中${number(inView)}项在视野内`) : ''}`,
  eventsOf: (all) => `${number(all)}个事件`,
  meanwhile: (titles, more) => `同期任${titles.join('、')}${more > 0 ? `等另外${number(more)}项` : ''}`,
  to: '至',
  dates: chineseMarks.termDates,
  disputed: '来源说法不一',
  selected: '已选中',
}
