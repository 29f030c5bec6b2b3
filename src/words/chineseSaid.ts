/** What is said to those who hear the page or have no mouse, in Chinese. */
import type { SaidWords } from './saidWords.ts'

export const chineseSaid: SaidWords = {
  skipTo: '跳转',
  skips: { timeline: '跳到时间线', events: '跳到事件', table: '跳到表格' },
  allInView: '已显示全部',
  inView: (period) => `现显示${period}`,
  fromTo: (first, last) => `${first}至${last}`,
  sorted: (order) => `排序：${order}`,
  notCopied: '未能复制：文字已选中，请自行复制',
}
