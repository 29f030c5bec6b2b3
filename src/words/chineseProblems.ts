/** What is wrong with a dataset file, in Chinese. */
import type { ProblemKind } from '../dataset/problemGroups.ts'
import { fileReason, said } from './chineseFileReasons.ts'
import { number } from './number.ts'
import type { ProblemWords } from './problemWords.ts'

const rows: Readonly<Record<string, string>> = {
  sources: '个来源',
  groups: '个职务类别',
  roles: '种职务',
  organizations: '个机构',
  people: '个人物',
  offices: '个职位',
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

const nouns: Readonly<Record<string, string>> = {
  source: '来源',
  'role group': '职务类别',
  role: '职务',
  organization: '机构',
  person: '人物',
  office: '职位',
}

const values: Readonly<Record<string, string>> = {
  'a list': '列表',
  'an object': '对象',
  'a text': '文本',
  'a date': '日期',
  'true or false': 'true或false',
}

const claimed: Readonly<Record<string, string>> = { people: '人物', terms: '任职', events: '事件' }

/** Reasons by what the format says in English; what is not here is told as it is. */
const reasons: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^The file is not a dataset of this format\.$/, () => '文件不是此格式的数据集。'],
  [/^The server answered (.*)\.$/, (status) => `服务器返回${status}。`],
  [/^The file has more than 500 MB, .*\.$/, () => '文件超过500 MB，即一次可读的上限：`tenure convert`可将其写成按列的形式，分段读取。'],
  [/^The file is too large for the memory of this browser\.$/, () => '文件过大，此浏览器的内存不足。'],
  [/^(\S+): is damaged, or another file in its place: (?:the rows (\d+) to (\d+) do|its table of contents does) not have .*$/,
    (file, from, to) => `${file}已损坏，或已换成另一文件：${from ? `第${from}至${to}行` : '其目录'}与数据集文件所载的SHA-256不符。`],
  [/^is not a list of SHA-256 in hexadecimal digits$/, () => '不是由十六进制SHA-256组成的列表'],
  [/^The dataset could not be read: the code for it could not be loaded\.$/, () => '无法读取数据集：读取它的程序未能载入，网络连接已断，或网站已发布新版本。'],
  [/^The dataset could not be read: the page itself failed\.$/, () => '无法读取数据集：页面自身出错。'],
  [/^(.*)[Tt]his page shows no data of (.*)\.$/s, (file, origin) => `${file}本页只显示本站的数据，不显示${origin}的数据。发布者可在构建之前于\`index.html\`中写入\`<meta name="tenure-origins" content="${origin}">\`以允许。`],
  [/^is missing$/, () => '缺失'],
  [/^is empty$/, () => '为空'],
  [/^is not a key of the format$/, () => '不是格式中的键'],
  [/^(.*) is not a date: .*$/s, (value) => `${value}不是日期`],
  [/^is (\S+), not a date: write it as text in EDTF, or as DATE$/, (is) => `是${is}，不是日期：请写为EDTF文本，或用DATE`],
  [/^is (.+), not (text|BOOLEAN)$/s, (is, not) => `是${is}，不是${not === 'text' ? '文本' : not}`],
  [/^is a list or a structure: write it as (JSON in text|text)$/, (as) => `是列表或结构：请写为${as === 'text' ? '文本' : '文本中的JSON'}`],
  [/^is not a column of (\w+)$/, (table) => `不是${table}表的列`],
  [/^names no file$/, () => '未指明文件'],
  [/^(.*) is not one day$/s, (value) => `${value}不是某一天`],
  [/^(.*) is not an id: .*$/s, (value) => `${value}不是合格的标识符：请用小写字母和数字，以“-”或“.”连接`],
  [/^(.*) is not a plain http\(s\) address$/s, (value) => `${value}不是普通的http(s)地址`],
  [/^cannot be seen$/, () => '没有可见的文字'],
  [/^(".*") is not a key of (people|terms|events)$/s, (value, row) => `${value}不是${claimed[row]}的键`],
  [/^(".*") holds this term, and has no other in this office: write who held it (before|after)$/s,
    (id, when) => `${id}就是此项任职的人，且未再任此职：请写${when === 'before' ? '前任' : '继任'}`],
  [/^(".*") holds this term: write who held it beside them$/s, (id) => `${id}就是此项任职的人：请写同期在任的人`],
  [/^(.*) is not a language tag$/s, (value) => `${value}不是语言标签`],
  [/^(.*) is already the id of (.*)$/s, (value, other) => `${value}已是${other}的标识符`],
  [/^unknown (.+?) (".*")$/s, (noun, value) => `没有${nouns[noun] ?? noun}${value}`],
  [/^(.*) is before the start (.*)$/s, (end, start) => `${end}早于就任${start}`],
  [/^(.*) is before the birth (.*)$/s, (died, born) => `${died}早于出生${born}`],
  [/^(.*) is after asOf, yet the end is "\.\."$/s, (start) => `${start}晚于asOf，而end是".."`],
  [/^is (.+), not (a text|a list|an object|a date|true or false)$/s, (is, not) => `是${values[is] ?? is}，不是${values[not]}`],
  [/^is not a text, nor an object of texts by language tag$/, () => '既不是文本，也不是按语言标签的文本对象'],
  [/^is neither \{"person": id\} nor \{"name": text\}$/, () => '既不是{"person": id}，也不是{"name": text}'],
  [/^is (.+), not (\d+): this page reads version \d+ of the format$/, (is, not) => `是${is}，不是${not}：本页读取格式的第${not}版`],
  [/^makes (".*") a part of itself$/s, (id) => `使${id}成为自身的一部分`],
] // biome-ignore format: a table

export const chineseProblems: ProblemWords = {
  rows: (n, table) => `${number(n)}${rows[table] ?? `行（${table}）`}`,
  group: (kind, key, where) => `${where}中\`${key}\`${kinds[kind]}`,
  more: (n) => `以及另外${number(n)}处`,
  count: (all, looked) =>
    looked < all ? `共${number(all)}个问题，以下是前${number(looked)}个：` : `共${number(all)}个问题：`,
  moreGroups: (n) => `以及另外${number(n)}类`,
  notDate: (value) => `${value}不是日期`,
  reason: (text) => fileReason(text) ?? said(reasons, text),
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
