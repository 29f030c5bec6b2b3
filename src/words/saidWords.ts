/** What is said to those who hear the page or have no mouse, and comes when the page is filled. */

const englishSaid = {
  skipTo: 'Skip to',
  skips: { timeline: 'Skip to the timeline', events: 'Skip to the events', table: 'Skip to the table' },
  allInView: 'All of it is in view',
  inView: (period: string) => `${period} in view`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  sorted: (order: string) => `Order: ${order}`,
  notCopied: 'Not copied: the text is selected, for you to copy',
}

const chineseSaid: typeof englishSaid = {
  skipTo: '跳转',
  skips: { timeline: '跳到时间线', events: '跳到事件', table: '跳到表格' },
  allInView: '已显示全部',
  inView: (period) => `现显示${period}`,
  fromTo: (first, last) => `${first}至${last}`,
  sorted: (order) => `排序：${order}`,
  notCopied: '未能复制：文字已选中，请自行复制',
}

export const saidWordsIn = (lang: 'en' | 'zh') => (lang === 'zh' ? chineseSaid : englishSaid)
