/** What the custom element says of itself, in Chinese. */
import type { ElementWords } from './elementWords.ts'
import { number } from './number.ts'

export const chineseElement: ElementWords = {
  close: '关闭',
  zoomIn: '放大',
  zoomOut: '缩小',
  legend: '图例',
  fitAll: '显示全部',
  loading: '正在载入数据集',
  nothing: '没有符合条件的内容',
  sources: (titles, more) => `来源：${titles.join('；')}${more > 0 ? `；以及另外${number(more)}个` : ''}`,
  fullView: '打开完整视图',
  failed: '无法显示数据集',
  keptView: '先前显示的内容仍保留。',
  unexplained: '无法说明原因：网络连接已断，或网站已发布新版本。',
  partsMissing: '此时间线的一部分无法载入。请检查网络连接。',
  ignored: '部分属性未能应用',
  attribute: (name, why) => `${name}：${why}`,
}
