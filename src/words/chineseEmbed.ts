/** What an embed says, and what is said of embedding, in Chinese. */
import type { englishEmbed } from './englishEmbed.ts'

export const chineseEmbed: typeof englishEmbed = {
  fullView: '完整视图',
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
