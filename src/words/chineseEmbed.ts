/** What is said of embedding, in Chinese. */
import type { englishEmbed } from './englishEmbed.ts'

export const chineseEmbed: typeof englishEmbed = {
  note: '将代码粘贴到任意网页，即显示此视图。',
  withData: '数据就在代码之中，无须另行发布；嵌入后会注明数据的出处。',
  ofBrowser:
    '此数据只在本浏览器中，其他网页无法显示。请另存为文件并发布，再在此打开其网址：各个视图便都有代码。',
  form: '形式',
  frame: '框架（iframe）',
  element: '自定义元素',
  elementNote:
    '成为所在网页的一部分，可采用该网页的字体和颜色。本站的服务器须允许其他网站读取其文件（CORS）。',
  title: '标题',
  headline: '提要',
  theme: '浅色或深色',
  ofReader: '随读者的系统',
  height: '高度',
  pixels: (height) => `${height}像素`,
  auto: '随内容而定',
  autoNote: '框架高度随其内容变化，由代码中的脚本调整。',
  leaveOut: '不显示',
  hidden: {
    title: '标题',
    summary: '摘要',
    overview: '年份总览',
    events: '事件',
    key: '图例',
    controls: '按钮',
    sources: '来源',
  },
  preview: '预览',
  hidePreview: '隐藏预览',
  previewWidth: '预览宽度',
  size: (width, height) => `${width} × ${height}像素`,
}
