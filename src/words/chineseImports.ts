/** How a file in another format was read, in Chinese. Phrases are without a full stop; text between backticks is written in the file. */
import type { Doubt, ImportReason } from '../importers/reasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { chineseReason } from './chineseReasons.ts'
import { chineseFormats, encodingName } from './formatNames.ts'
import type { ImportWords } from './importWords.ts'
import { number } from './number.ts'

const dates = { start: '就任日期', end: '离任日期', born: '出生日期', died: '逝世日期', date: '日期' }

const reasons: ByCode<ImportReason> = {
  noName: () => '没有姓名',
  noOffice: () => '没有职务',
  nothing: () => '没有可用的内容',
  noDate: ({ value, wanted }) =>
    value === ''
      ? `没有${dates[wanted]}`
      : `\`${value}\`无法识别为${dates[wanted]}，可写作\`1998\`或\`1998-05-04\``,
  shortYear: ({ value, year }) => `\`${value}\`的年份只有两位，请写全四位，如\`19${year}\`或\`20${year}\``,
  noSuch: ({ value }) => `文件中没有\`${value}\``,
  notUnderstood: ({ value }) => `无法识别\`${value}\``,
  sameTerm: () => '与上一行是同一任期，其余内容未采用',
  deprecated: () => '在文件中已标为弃用',
  refused: ({ reason }) => chineseReason(reason),
}

const headings: ByCode<ImportReason> = {
  noName: () => '没有姓名',
  noOffice: () => '没有职务',
  nothing: () => '没有可用的内容',
  noDate: ({ wanted }) => `无法识别为${dates[wanted]}`,
  shortYear: () => '年份只有两位',
  noSuch: () => '所指的内容不在文件中',
  notUnderstood: () => '无法识别',
  sameTerm: () => '与上一行是同一任期',
  deprecated: () => '已弃用',
  refused: () => '自相矛盾，或与其他内容矛盾',
}

const doubts: ByCode<Doubt> = {
  sameName: ({ name, people }) =>
    people < 2 ? `多行都有\`${name}\`，已视为同一人` : `有${number(people)}人都叫\`${name}\``,
  spelledTwoWays: ({ first, second }) => `\`${first}\`与\`${second}\`只有写法不同`,
  dayOrMonth: ({ value, readAs }) => `\`${value}\`读作\`${readAs}\`：日和月也可能相反`,
  lessPrecise: ({ value, readAs }) => `\`${value}\`保留为\`${readAs}\`，精确度较低`,
  noLabel: ({ value }) => `文件中没有\`${value}\`的标签，以标识符代替`,
}

export const chineseImports: ImportWords = {
  formats: chineseFormats,
  fields: {
    person: '人物',
    givenName: '名',
    familyName: '姓',
    personKey: '人物标识符',
    personWikidata: '人物的维基数据条目',
    born: '出生',
    died: '逝世',
    birthplace: '出生地',
    party: '党派',
    education: '教育经历',
    personNote: '人物备注',
    office: '职务',
    officeKey: '职务标识符',
    officeWikidata: '职务的维基数据条目',
    role: '职务种类',
    group: '职务类别',
    organization: '机构',
    organizationKey: '机构标识符',
    organizationWikidata: '机构的维基数据条目',
    place: '地点',
    termKey: '任期标识符',
    start: '就任',
    startMonth: '就任月份',
    startDay: '就任日',
    end: '离任',
    endMonth: '离任月份',
    endDay: '离任日',
    period: '起止',
    acting: '代理',
    predecessor: '前任',
    successor: '继任',
    event: '事件',
    eventKey: '事件标识符',
    date: '事件日期',
    note: '备注',
    source: '来源',
    sourceUrl: '来源网址',
  },
  place: (place) => {
    switch (place.kind) {
      case 'row':
        return [
          place.sheet === undefined ? '' : `工作表“${place.sheet}”`,
          `第${place.row}行`,
          place.column ? chineseImports.column(place.column.letter, place.column.heading) : '',
        ].join('')
      case 'line':
        return `第${place.line}行`
      case 'path':
        return `\`${place.path}\``
      case 'file':
        return '整个文件'
    }
  },
  column: (letter, heading) => (heading === '' ? `${letter}列` : `${letter}列“${heading}”`),
  reason: wordedBy(reasons),
  heading: wordedBy(headings),
  doubt: wordedBy(doubts),
  readAs: (format) => `已按${chineseFormats[format]}读取`,
  encoded: (encoding) => `文本编码为${encodingName(encoding)}`,
  row: (n) => `第${n}行`,
  rows: (n) => `${number(n)}行`,
  people: (n) => `${number(n)}人`,
  terms: (n) => `${number(n)}项任职`,
  events: (n) => `${number(n)}个事件`,
  leftOut: (n) => `略去${number(n)}处`,
  doubts: (n) => `${number(n)}处存疑`,
  more: (n) => `另有${number(n)}处`,
  colon: '：',
  comma: '，',
  semicolon: '；',
}
