/** What saving says, in Chinese. */
import type { englishSave } from './englishSave.ts'

export const chineseSave: typeof englishSave = {
  title: '另存为文件',
  onlyShown: '仅限筛选结果',
  dataset: '数据集（JSON）',
  table: '表格（CSV）',
  note: '图片、数据集和表格包含筛选显示的全部内容。数据集和表格可以在此重新打开；表格供电子表格软件使用，包含人物、职务、日期、备注和来源，不含来源之间的分歧。',
  picture: (format) => `图片（${format}）`,
  notPainted: '图片过大，无法生成：请另存为SVG，或先筛选。',
  sources: (titles, more) => `来源：${titles.join('；')}${more > 0 ? `；另有${more}种` : ''}`,
  saved: (name) => `已保存为${name}`,
}
