/** What saving says, in Chinese. */
import type { englishSave } from './englishSave.ts'
import { number } from './number.ts'

export const chineseSave: typeof englishSave = {
  title: '另存为文件',
  onlyShown: '仅限筛选结果',
  pictureHeading: '图片',
  dataHeading: '数据',
  otherHeading: '文字、日历、维基数据',
  dataset: '数据集（JSON）',
  table: '表格（CSV）',
  text: '文字（TXT）',
  calendar: '日历（ICS）',
  note: '数据集和表格可以在此重新打开。表格供电子表格软件使用，包含人物、职务、日期、备注和来源，不含来源之间的分歧。',
  forExcel: '表格供Excel使用，带字节顺序标记',
  withTerms: '日历包含任职的起止日',
  picture: (format) => `图片（${format}）`,
  choices: '尺寸、配色、范围',
  width: '宽度（像素）',
  times: (n) => `${n}倍像素`,
  colours: '配色',
  asShown: '与页面相同',
  light: '浅色',
  dark: '深色',
  part: '范围',
  whole: '筛选出的全部',
  inView: '当前可见的年份',
  notPainted: (width, height, times) =>
    `图片将有${number(width)} × ${number(height)}像素，超出浏览器所能绘制的大小：请${times > 0 ? `选择${times}倍，或` : ''}另存为SVG，或先筛选。`,
  refused: '浏览器未能绘制图片：请另存为SVG。',
  sources: (titles, more) => `来源：${titles.join('；')}${more > 0 ? `；另有${more}种` : ''}`,
  lanesLeftOut: (shown, all) => `只含${number(all)}人中的前${number(shown)}人`,
  datesLeftOut: (n) => `不含${number(n)}个未精确到日的日期`,
  noDays: '没有精确到日的日期，无法生成日历。',
  statements: (n) => `${number(n)}条陈述`,
  noStatements: (n) =>
    `没有可写的陈述：${number(n)}项任职中，没有一项既注明人物和职务的维基数据条目，又是其中唯一的一项。`,
  notStated: ({ withoutItem, heldAgain, dates, people }) =>
    [
      withoutItem > 0 ? `${number(withoutItem)}项任职的人物或职务没有维基数据条目` : '',
      heldAgain > 0 ? `${number(heldAgain)}项任职属于多次担任的职务，QuickStatements会将其并为一条` : '',
      dates > 0 ? `${number(dates)}个日期在维基数据中没有对应的写法` : '',
      people > 0 ? `${number(people)}位前任或继任没有条目` : '',
    ].filter((text) => text !== ''),
  without: (parts) => `未包含：${parts.join('；')}。`,
  termStarts: (who, what) => `${who}：${what}（就任）`,
  termEnds: (who, what) => `${who}：${what}（离任）`,
}
