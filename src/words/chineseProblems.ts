/** What is wrong with a dataset file, in Chinese. */
import type { ProblemKind } from '../dataset/problemGroups.ts'
import { chineseReason } from './chineseReasons.ts'
import { number } from './number.ts'
import type { ProblemWords } from './problemWords.ts'

const rows: Readonly<Record<string, string>> = {
  sources: '个来源',
  groups: '个职务类别',
  roles: '个职务种类',
  organizations: '个机构',
  people: '个人物',
  offices: '项职务',
  terms: '项任职',
  events: '个事件',
}

const kinds: Readonly<Record<ProblemKind, string>> = {
  missing: '缺失',
  unknownKey: '不是格式中的键',
  notDate: '不是日期',
  unknownId: '所指不存在',
  repeatedId: '重复',
  notId: '不是合格的标识符',
  backwards: '先后颠倒',
  other: '有误',
}

const slips: Readonly<Record<string, string | ((found: string) => string)>> = {
  trailingComma: (found) => `\`${found}\`前的逗号后面没有内容：请删去`,
  noComma: (found) => `\`${found}\`前缺少逗号`,
  noColon: (found) => `\`${found}\`前缺少冒号`,
  key: (found) => `\`${found}\`处缺少双引号中的键`,
  value: (found) => `\`${found}\`前缺少值`,
  quotes: (found) => `\`${found}\`不是JSON的引号：请写\`"\``,
  lineBreak: '此行有文本缺少结尾的`"`',
  control: '文本中有制表符或其他控制字符：请写`\\t`或空格',
  escape: '文本中有单独的`\\`：请写`\\\\`',
  comment: 'JSON没有注释：请删去',
  word: (found) => `\`${found}\`不是JSON的值：请加双引号，或写\`true\`、\`false\`、\`null\``,
  number: (found) => `\`${found}\`不是JSON的数字写法：请加双引号`,
  bracket: (found) => `\`${found}\`与前面的括号不配对`,
  after: (found) => `文件结束之后还有\`${found}\``,
}

export const chineseProblems: ProblemWords = {
  rows: (n, table) => `${number(n)}${rows[table] ?? `行（${table}）`}`,
  group: (kind, key, where) => `${where}中\`${key}\`${kinds[kind]}`,
  more: (n) => `以及另外${number(n)}处`,
  count: (all, looked) =>
    looked < all ? `共${number(all)}个问题，以下是前${number(looked)}个：` : `共${number(all)}个问题：`,
  moreGroups: (n) => `以及另外${number(n)}类`,
  notDate: (value) => `${value}不是日期`,
  reason: chineseReason,
  sentence: (reason) => `${chineseReason(reason)}。`,
  write: (texts) => `请写${texts.map((text) => `\`${text}\``).join('或')}`,
  leaveOut: (key) => `来源未说明时，请略去\`${key}\``,
  rowOf: (table) => `请写\`${table}\`中某一行的\`id\`，或添加该行`,
  colon: '：',
  comma: '、',
  empty: '文件是空的。',
  webPage: '文件是网页（HTML），不是数据集。',
  xml: '文件是XML，不是JSON。',
  cutOff: (bytes) => `文件不完整：在第${bytes}个字节处中断。`,
  utf16: '文件是UTF-16编码：请存为UTF-8。',
  notUtf8: (line, column, byte, offset, letter) =>
    `文件不是UTF-8文本：第${line}行第${column}列（${offset}个字节之后）的字节${byte}不是文字${letter === '' ? '' : `，在Latin-1中是“${letter}”`}。请存为UTF-8。`,
  notJson: (line, column, why) => `文件不是JSON：第${line}行第${column}列：${why}。`,
  slip: (kind, found) => {
    const said = slips[kind] ?? ''
    return typeof said === 'string' ? said : said(found)
  },
}
