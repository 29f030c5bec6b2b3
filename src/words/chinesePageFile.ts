/** What saving a file says while it is made, and a page as one file of itself, in Chinese. */
import type { englishPageFile } from './englishPageFile.ts'

export const chinesePageFile: typeof englishPageFile = {
  title: '单个文件的网页',
  save: '网页（HTML）',
  note: '网页与数据合为一个文件：可离线打开，显示现在的视图，适用于2023年及以后的浏览器。可以筛选、查找、缩放和打印；不能打开其他数据，不能用拼音查找中文姓名，没有文字视图，只能导出数据本身。',
  large: (size) =>
    `数据大小为${size}：超过20 MB时，这样的网页打开较慢，手机可能无法承受。请先筛选，或分享链接；如仍要保存，请再按一次。`,
  noScript: '时间线由JavaScript绘制。',
  failed: '无法生成网页：未能取得模板。请联网后重试。',
  tooOld: '此浏览器无法生成：不支持压缩（CompressionStream）。',
  making: (name) => `正在生成${name}……`,
  stop: '停止',
  stopped: '已停止，没有保存任何内容。',
  saved: (name) => `已保存为${name}`,
  aLink: (title) => `一个链接（“${title}”）`,
  linkNote:
    '本页是一个文件：链接指向文件在此设备上的位置。请将文件一并发送；链接中#之后的部分就是视图，无论文件在何处都有效。',
  data: '数据集（JSON）',
  leftOut: '图片、表格等其他格式，可在生成此文件的网站上打开数据集后保存。',
}
