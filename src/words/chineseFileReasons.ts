/** Why a file of a dataset's tables cannot be read, in Chinese, by what is said in English. */

type Say = (...parts: string[]) => string

/** Why a part of a Parquet file is not read; what is not here is told as it is. */
const causes: readonly (readonly [RegExp, Say])[] = [
  [/^the compression (\w+) is not supported: .*$/, (codec) => `不支持${codec}压缩：请用Snappy，或不压缩`],
  [/^the encoding (\w+) is not supported$/, (encoding) => `不支持${encoding}编码`],
  [/^a kind of value is not supported$/, () => '含有不支持的值类型'],
  [/^it ends too early$/, () => '内容不完整'],
  [/^it does not decompress$/, () => '无法解压'],
  [/^a page is not what its header says$/, () => '数据页与页头不符'],
  [/^a text ends outside its page$/, () => '有文本超出数据页'],
  [/^a page has no dictionary$/, () => '数据页缺少字典'],
  [/^a value is not in its dictionary$/, () => '有值不在字典中'],
  [/^the column is nowhere$/, () => '此列不在文件中'],
  [/^a page of the kind (\w+)$/, (kind) => `不支持${kind}类数据页`],
] // biome-ignore format: a table

const whats: readonly (readonly [RegExp, Say])[] = [
  [/^column (.+) of the rows (\d+) to (\d+)$/, (column, first, last) => `第${first}至${last}行的${column}列`],
  [/^its table of contents$/, () => '目录'],
  [/^it$/, () => '内容'],
] // biome-ignore format: a table

const reasons: readonly (readonly [RegExp, Say])[] = [
  [/^the server answered (.*)$/, (status) => `服务器返回${status}`],
  [/^the address could not be reached, or the connection broke$/i, () => '无法连接该地址，或连接中断'],
  [/^the address (leads on to another site, which )?(?:was reached, (but)|could not be reached, or) its server .*$/i,
    (leads, but) => `${leads ? '该地址转到另一网站，' : ''}${but ? '已' : '无法'}连接${leads ? '该网站' : '该地址'}，${but ? '但' : '或'}其服务器不允许其他网站读取（CORS）`],
  [/^(the address leads on to another site, and )?the Content-Security-Policy of this page does not .*$/i,
    (leads) => `${leads ? '该地址转到另一网站，而' : ''}本页的Content-Security-Policy（connect-src）不允许读取该网站`],
  [/^the connection broke$/, () => '连接中断'],
  [/^is cut off: it has (\d+) bytes$/, (bytes) => `不完整：只有${bytes}个字节`],
  [/^is cut off: it ends after (\d+) bytes, in the middle$/, (bytes) => `不完整：在第${bytes}个字节处中断`],
  [/^is cut off: of the bytes (\d+) to (\d+) only (\d+) came$/, (from, to, came) => `不完整：第${from}至${to}个字节只收到${came}个`],
  [/^is cut off: a column lies beyond its end$/, () => '不完整：有一列超出文件末尾'],
  [/^is no Parquet file: .*$/, () => '不是Parquet文件：服务器返回了网页（HTML）'],
  [/^is no Parquet file$/, () => '不是Parquet文件'],
  [/^is corrupt: its table of contents does not fit$/, () => '已损坏：目录与文件长度不符'],
  [/^is corrupt: a column is nowhere$/, () => '已损坏：有一列不在文件中'],
  [/^is corrupt: (.*) has (\d+) of (\d+) rows$/, (what, read, all) => `已损坏：${said(whats, what)}有${all}行，只读到${read}行`],
  [/^is corrupt: (.*) cannot be read \((.*)\)$/, (what, cause) => `已损坏：${said(whats, what)}无法读取（${said(causes, cause)}）`],
  [/^(.*) cannot be read \((.*)\)$/, (what, cause) => `${said(whats, what)}无法读取（${said(causes, cause)}）`],
] // biome-ignore format: a table

/** What the first pattern that fits says of a text; else the text. */
export function said(table: readonly (readonly [RegExp, Say])[], text = ''): string {
  for (const [pattern, say] of table) {
    const match = pattern.exec(text)
    if (match) return say(...match.slice(1))
  }
  return text
}

/** `terms.parquet: is no Parquet file.`, the same of the dataset's own file, or `undefined` where the text is not of this kind. */
export function fileReason(text: string): string | undefined {
  const [, file, reason = ''] = /^(?:(.+?): )?(.+)\.$/s.exec(text) ?? []
  const told = said(reasons, reason)
  return told === reason ? undefined : `${file ? `${file}：` : ''}${told}。`
}
