/** What the formats that are read are called, in a sentence. */
import type { FormatId } from '../importers/format.ts'

type Names = Readonly<Record<FormatId, string>>

export const englishFormats: Names = {
  csv: 'a table in text (CSV)',
  spreadsheet: 'a spreadsheet',
  html: 'a table of a page (HTML)',
  wikiTable: 'a table in wikitext',
  popolo: 'Popolo JSON',
  ftm: 'FollowTheMoney lines',
  sparql: 'results of a Wikidata query',
  wikidataEntities: 'Wikidata entities',
  infobox: 'an article with an infobox',
  flatInfobox: 'an infobox in plain text',
}

export const chineseFormats: Names = {
  csv: '文本表格（CSV）',
  spreadsheet: '电子表格',
  html: '网页表格（HTML）',
  wikiTable: '维基文本表格',
  popolo: 'Popolo 格式的 JSON',
  ftm: 'FollowTheMoney 数据',
  sparql: '维基数据查询结果',
  wikidataEntities: '维基数据条目',
  infobox: '带信息框的条目',
  flatInfobox: '纯文本信息框',
}

export const frenchFormats: Names = {
  csv: 'un tableau en texte (CSV)',
  spreadsheet: 'une feuille de calcul',
  html: 'un tableau d’une page (HTML)',
  wikiTable: 'un tableau en wikitexte',
  popolo: 'du JSON Popolo',
  ftm: 'des lignes FollowTheMoney',
  sparql: 'des résultats d’une requête Wikidata',
  wikidataEntities: 'des éléments de Wikidata',
  infobox: 'un article avec infobox',
  flatInfobox: 'une infobox en texte',
}

export const spanishFormats: Names = {
  csv: 'una tabla en texto (CSV)',
  spreadsheet: 'una hoja de cálculo',
  html: 'una tabla de una página (HTML)',
  wikiTable: 'una tabla en wikitexto',
  popolo: 'JSON de Popolo',
  ftm: 'líneas de FollowTheMoney',
  sparql: 'resultados de una consulta de Wikidata',
  wikidataEntities: 'elementos de Wikidata',
  infobox: 'un artículo con ficha',
  flatInfobox: 'una ficha en texto',
}

/** Reasons carry the format as a text. */
export const nameIn = (names: Names, format: string): string => names[format as FormatId] ?? format

/** What encodings are called that are not spelled as TextDecoder calls them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  gb18030: 'GB18030',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
}

export const encodingName = (encoding: string): string => ENCODINGS[encoding] ?? encoding
