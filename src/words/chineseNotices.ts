/** Why a part of a link is not applied, in Chinese: read on its own, and without a full stop. */
import { LONGEST_NOTE, type WhyIgnored } from '../dataset/annotations.ts'
import { MOST_ANNOTATIONS } from '../dataset/format.ts'
import type { LinkReason } from '../state/linkReasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { chineseDateFault } from './chineseReasons.ts'

const notes: Readonly<Record<WhyIgnored, string>> = {
  noPlace: '开头不是“term.…:”“event.…:”或日期',
  noText: '没有文字',
  unknown: '所指不在此数据集中',
  tooLong: `批注至多${LONGEST_NOTE}字`,
  tooMany: `链接至多有${MOST_ANNOTATIONS}条批注`,
}

const reasons: ByCode<LinkReason> = {
  notDate: ({ value, why }) => `“${value}”不是日期：${chineseDateFault(why)}`,
  notId: ({ value }) => `“${value}”不是合格的标识符`,
  notPlainDate: ({ value }) => `“${value}”不是2018、2018-03、2018-03-09这样的日期`,
  season: ({ value }) => `“${value}”是季节，不是月份`,
  notOneDay: ({ value }) => `“${value}”不是某一天`,
  notFlag: ({ value }) => `“${value}”既不是1，也不是0`,
  noSelection: ({ value }) => `“${value}”开头不是“term.”“person.”或“event.”`,
  twoRanges: ({ value }) => `“${value}”含有不止一个“..”`,
  endsBefore: ({ value }) => `“${value}”的终点早于起点`,
  noneOf: ({ value, choices }) => `“${value}”不是${choices.join('、')}之一`,
  tooLong: ({ what, most }) =>
    `${what === 'search' ? '查找词' : what === 'title' ? '名称' : '标题'}至多${most}字`,
  noParameter: ({ parameter }) => `本页没有参数“${parameter}”`,
  givenTwice: ({ parameter }) => `参数“${parameter}”出现两次：以后一个为准`,
  notAddress: ({ value }) => `“${value}”不是地址`,
  protocol: ({ value, protocol }) => `“${value}”是${protocol}地址：只读取http:和https:地址`,
  userInAddress: ({ value }) => `“${value}”含有用户名或密码`,
  hostWithoutHttp: ({ value }) => `“${value}”写有主机名，但开头不是http://或https://`,
  oneFile: () => '本页是单个文件，只显示其中的数据',
  unknownId: ({ value }) => `此数据集中没有“${value}”`,
  note: ({ why }) => notes[why],
}

export const chineseNotice = wordedBy(reasons)
