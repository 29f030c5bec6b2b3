/** What the help says, in Chinese. */
import type { englishHelp } from './englishHelp.ts'

export const chineseHelp: typeof englishHelp = {
  howToRead:
    '每个泳道是一个人，每条是一个职务。来源确定的部分为粗条；日期只知到月、到年或更模糊时为细线。来源没有说明何时结束的职务，墨迹渐隐，名称后有“–?”。只知道同一段年份的几个职务，按顺序放在一个框里。来源没有说的，一律不画。',
  keysTitle: '键盘、鼠标与触摸',
  keys: [
    ['← → ↑ ↓', '在职务与事件之间移动'],
    ['Enter', '打开详情'],
    ['Esc', '关闭详情'],
    ['+ −', '放大、缩小'],
    ['Shift ← →', '更早、更晚'],
    ['0 或双击', '显示匹配内容，再按显示全部'],
    ['拖动、滑动、Shift + 滚轮', '更早、更晚'],
    ['双指、Ctrl + 滚轮', '缩放'],
    ['点击时间轴', '设定日期线；轻触则打开当日'],
    ['T', '表格与时间线'],
    ['/', '查找'],
  ],
}
