/** Why a dataset is refused, in Chinese: phrases without a full stop. */
import type { Cause, Found, Part, Reason, Unreadable, Wanted } from '../dataset/reasons.ts'
import type { TableName } from '../dataset/references.ts'
import type { DateFault } from '../dates/refusal.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { chineseFormats, nameIn } from './formatNames.ts'

const faults: ByCode<DateFault> = {
  nothing: () => '内容为空',
  space: () => '含有空格',
  dashes: () => '其中的连字符是破折号：请用普通的“-”',
  markInside: () => '标记~、?、%应写在末尾',
  dotsAlone: () => '“..”须与日期并用，如2006/..',
  oneOf: () => '“其中之一”应写作[1985..1995]、[..1998]或[2004..]',
  timeOfDay: () => '请略去时刻',
  smallX: () => '未知的数字应写作大写X',
  noHyphens: () => '请加连字符，如2006-10-18',
  fourDigits: () => '年份应为四位数字',
  twoDigits: () => '月和日应为两位数字，如2017-01-05',
  xInside: () => 'X只能代替末尾的数字：198X、19XX、2006-XX、2006-10-XX',
  form: () => '请写作2006、2006-10或2006-10-18',
  slashes: () => '含有不止一个“/”',
  namesNothing: () => '没有写出日期',
  yearZero: () => '公元零年不带负号，写作0000',
  wholeYear: () => '有月和日时，年份须完整',
  monthForDay: () => '有日时须有月',
  seasonDay: () => '季节没有日',
  dayZero: () => '日从01算起',
  backwards: ({ first, last }) => `${last}早于${first}`,
  noMonth: ({ month }) => `${month}既不是月份（01至12），也不是季节（21至24）`,
  shortMonth: ({ year, month, days }) => `${year}年${month}月只有${days}天`,
}

export const chineseDateFault = /* @__PURE__ */ wordedBy(faults)

const NOUNS: Readonly<Record<TableName, string>> = {
  sources: '来源',
  groups: '职务类别',
  roles: '职务种类',
  organizations: '机构',
  people: '人物',
  offices: '职务',
  terms: '任职',
  events: '事件',
}

const KINDS: Readonly<Record<Wanted, string>> = {
  text: '文本',
  list: '列表',
  object: '对象',
  date: '日期',
  flag: 'true或false',
}

const named = (found: Found): string => (found === 'list' || found === 'object' ? KINDS[found] : found)

const causes: ByCode<Cause> = {
  endsEarly: () => '内容不完整',
  doesNotDecompress: () => '无法解压',
  otherThanHeader: () => '数据页与页头不符',
  checksum: () => '数据页与页头所载的校验和不符',
  textBeyondPage: () => '有文本超出数据页',
  noDictionary: () => '数据页缺少字典',
  notInDictionary: () => '有值不在字典中',
  noColumn: () => '此列不在文件中',
  unknownValues: () => '含有不支持的值类型',
  compression: ({ name }) => `不支持${name}压缩：请用Snappy，或不压缩`,
  encoding: ({ name }) => `不支持${name}编码`,
  pageKind: ({ name }) => `不支持${name}类数据页`,
  said: ({ words }) => `读取程序的原话：\`${words}\``,
}
const causeText = /* @__PURE__ */ wordedBy(causes)
const inBrackets = (cause?: Cause): string => (cause ? `（${causeText(cause)}）` : '')

function partText(part: Part): string {
  if (part.part === 'file') return '内容'
  if (part.part === 'contents') return '目录'
  const rows = `第${part.first}至${part.last}行`
  return part.part === 'rows' ? rows : `${rows}的${part.column}列`
}

const files: ByCode<Unreadable> = {
  notJson: () => '文件不是UTF-8编码的JSON',
  notDataset: () => '文件不是此格式的数据集',
  notHere: () => '此数据是在另一浏览器中打开的，或已从本浏览器中移除：链接中不含数据，持有文件的人可在此重新打开',
  tablesBeside: () => '其数据表在旁边的文件中，单独打开一个文件时无法读取：请将它们一并发布，再打开数据集文件的网址',
  brokenLink: () =>
    '此链接中的数据已损坏：链接在传送中有缺失或改动，请重新索取链接或文件',
  tooMuchInLink: () => '此链接中的数据解压后超过5 MB，即链接可携带的上限',
  noInflate: () => '数据压缩在此链接中，而此浏览器版本过旧，无法解压',
  noDataInLinks: () => '本页不显示链接自带的数据：发布者未予允许。持有数据文件的人可在此打开，文件只留在其浏览器中',
  unknownFormat: () =>
    '文件中没有可识别的内容：既不是带标题行或日期的表格（CSV、TSV、XLSX、ODS、HTML、维基文本），也不是数据集、Popolo或维基数据的JSON、FollowTheMoney数据，或带信息框的条目',
  noCode: () => '无法读取数据集：读取它的程序未能载入，网络连接已断，或网站已发布新版本',
  pageFailed: () => '无法读取数据集：页面自身出错',
  status: ({ status }) => `服务器返回${status}`,
  otherOrigin: ({ origin }) =>
    `本页只显示本站的数据，不显示${origin}的数据。发布者可在构建之前于\`index.html\`中写入\`<meta name="tenure-origins" content="${origin}">\`以允许`,
  broke: () => '无法连接该地址，或连接中断',
  policy: ({ ledOn }) => `${ledOn ? '该地址转到另一网站，而' : ''}本页的Content-Security-Policy（connect-src）不允许读取该网站`,
  notShared: ({ ledOn, reached }) => `${ledOn ? '该地址转到另一网站，' : ''}${reached ? '已' : '无法'}连接${ledOn ? '该网站' : '该地址'}，${reached ? '但' : '或'}其服务器不允许其他网站读取（CORS）`,
  tooLarge: () => '文件超过500 MB，即一次可读的上限：`tenure convert`可将其写成按列的形式，分段读取',
  tooLargeInOne: () => '一次送来的内容超过500 MB，即一次可读的上限：请写成较小的行组，并让服务器支持分段请求',
  noMemory: () => '文件过大，此浏览器的内存不足',
  cutOffPart: ({ from, to, came }) => `不完整：第${from}至${to}个字节只收到${came}个`,
  tooShort: ({ bytes }) => `不完整：只有${bytes}个字节`,
  cutOff: ({ bytes }) => `不完整：在第${bytes}个字节处中断`,
  columnBeyondEnd: () => '不完整：有一列超出文件末尾',
  notParquet: () => '不是Parquet文件',
  notParquetButXml: () => '不是Parquet文件：服务器返回了XML',
  notParquetButHtml: () => '不是Parquet文件：服务器返回了网页（HTML）',
  noContents: () => '已损坏：目录是空的',
  contentsTooLong: () => '已损坏：目录与文件长度不符',
  columnNowhere: () => '已损坏：有一列不在文件中',
  otherDigest: ({ part }) => `已损坏，或已换成另一文件：${part.part === 'contents' ? '其目录' : partText(part)}与数据集文件所载的SHA-256不符`,
  corrupt: ({ part, cause }) => `已损坏：${partText(part)}无法读取${inBrackets(cause)}`,
  unsupported: ({ part, cause }) => `${partText(part)}无法读取${inBrackets(cause)}`,
  rowsLost: ({ part, read, all }) => `已损坏：${partText(part)}有${all}行，只读到${read}行`,
  noSuchFile: () => '没有此文件',
  notFile: () => '不是文件',
  tooLargeForPrompt: () => '超过500 MB，即一次可读的上限：请将人物和任职写成按列的形式（见大型数据集的说明）',
  hasColumns: () => '已有表格在单独的文件中',
  notConverted: () => '不是数据集，未予转换',
  nothingFound: ({ format }) => `已按${nameIn(chineseFormats, format)}读取，但没有找到任何有人物、职务和日期的内容`,
  brokenFile: ({ format, cause }) => `看起来是${nameIn(chineseFormats, format)}，但无法读取（${cause}）`,
  systemError: ({ message }) => `无法读取（系统的原话：\`${message}\`）`,
} // biome-ignore format: a table

const reasons: ByCode<Reason | Unreadable> = {
  ...files,
  file: ({ file, why }) => `${file}：${chineseReason(why)}`,
  notDate: ({ value, why }) => `"${value}"不是日期：${chineseDateFault(why)}`,
  missing: () => '缺失',
  empty: () => '为空',
  unseen: () => '没有可见的文字',
  unknownKey: () => '不是格式中的键',
  isNot: ({ found, wanted }) => `是${named(found)}，不是${KINDS[wanted]}`,
  dateWithoutQuotes: ({ found }) => `${found}不是日期：请加引号`,
  wrongVersion: ({ found, version }) => `是${named(found)}，不是${version}：本页读取格式的第${version}版`,
  notOneDay: ({ value }) => `"${value}"不是某一天`,
  notId: ({ value }) => `"${value}"不是合格的标识符：请用小写字母和数字，以“-”或“.”连接`,
  notAddress: ({ value }) => `"${value}"不是普通的http(s)地址`,
  notItem: ({ value }) => `"${value}"不是维基数据条目的编号，如"Q42"`,
  notLanguage: ({ value }) => `"${value}"不是语言标签`,
  noText: () => '既不是文本，也不是按语言标签的文本对象',
  noPerson: () => '既不是{"person": id}，也不是{"name": text}',
  noPlace: () => '"term"、"event"、"date"三者应有其一',
  tooMany: ({ most }) => `超过${most}行`,
  unknownId: ({ table, value }) => `没有${NOUNS[table]}"${value}"`,
  repeatedId: ({ value, other }) => `"${value}"已是${other}的标识符`,
  repeatedInRow: ({ value, row }) => `"${value}"已是第${row}行的标识符`,
  idOfGroup: ({ value }) => `"${value}"已是某个职务类别的标识符`,
  partOfItself: ({ value }) => `使"${value}"成为自身的一部分`,
  besideItself: ({ value }) => `"${value}"就是此项任职的人：请写同期在任的人`,
  startAfterAsOf: ({ value }) => `"${value}"晚于asOf，而end是".."`,
  endBeforeStart: ({ first, last }) => `"${last}"早于就任"${first}"`,
  deathBeforeBirth: ({ first, last }) => `"${last}"早于出生"${first}"`,
  noOther: ({ value, relation }) =>
    `"${value}"就是此项任职的人，且未再任此职：请写${relation === 'successor' ? '继任' : '前任'}`,
  noKey: ({ value, table }) => `"${value}"不是${NOUNS[table]}的键`,
  nested: ({ as }) => `是列表或结构：请写为${as === 'json' ? '文本中的JSON' : '文本'}`,
  wrongType: ({ found, wanted }) =>
    wanted === 'date'
      ? `是${found}，不是日期：请写为EDTF文本，或用DATE`
      : `是${found}，不是${wanted === 'text' ? '文本' : wanted}`,
  noColumn: ({ table }) => `不是${table}表的列`,
  namesNoFile: () => '未指明文件',
  notDigests: () => '不是由十六进制SHA-256组成的列表',
  notFileAddress: ({ value }) => `"${value}"不是文件的地址`,
}

export const chineseReason: (reason: Reason | Unreadable) => string = /* @__PURE__ */ wordedBy(reasons)
