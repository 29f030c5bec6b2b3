/** What is said of careers to readers who hear the timeline: see `timeline/careers.ts`. */
import { count } from './englishPicture.ts'
import { number } from './number.ts'

const englishCareers = {
  /** Between what is said of one thing. */
  comma: ', ',
  semicolon: '; ',
  careers: 'Careers',
  keys:
    'Arrow keys go along a career and from person to person. Home and End go to its first and last office, ' +
    'Page Up and Page Down on by a screenful of people, letters to a name. Enter shows the details.',
  /** Which of all lanes are in view, the first as 1. */
  peopleInView: (first: number, last: number, all: number) =>
    `${number(first)} to ${number(last)} of ${number(all)} lanes are in view.`,
  offices: 'Offices',
  events: 'Events',
  /** "12 offices, 5 of them in view" */
  officesOf: (all: number, inView: number) =>
    count(all, 'office') +
    (inView < all ? `, ${inView === 0 ? 'none' : number(inView)} of them in view` : ''),
  eventsOf: (all: number) => count(all, 'event'),
  /** What else the person held then. */
  meanwhile: (titles: readonly string[], more: number) =>
    `while ${[...titles, ...(more > 0 ? [`${number(more)} more`] : [])].join(' and ')}`,
  disputed: 'sources disagree',
  selected: 'selected',
}

export type CareerWords = typeof englishCareers

const chineseCareers: CareerWords = {
  comma: '，',
  semicolon: '；',
  careers: '任职经历',
  keys:
    '方向键在同一人的各项职务间及不同人物间移动，Home和End到首项和末项，' +
    'Page Up和Page Down翻过一屏人物，键入字母跳到该姓名，回车键打开详情。',
  peopleInView: (first, last, all) => `共${number(all)}行，现显示第${number(first)}至${number(last)}行。`,
  offices: '职务',
  events: '事件',
  officesOf: (all, inView) =>
    `${number(all)}项任职${inView < all ? (inView === 0 ? '，均不在视野内' : `，其中${number(inView)}项在视野内`) : ''}`,
  eventsOf: (all) => `${number(all)}个事件`,
  meanwhile: (titles, more) => `同期任${titles.join('、')}${more > 0 ? `等另外${number(more)}项` : ''}`,
  disputed: '来源说法不一',
  selected: '已选中',
}

export const careerWordsIn = (lang: 'en' | 'zh'): CareerWords =>
  lang === 'zh' ? chineseCareers : englishCareers
