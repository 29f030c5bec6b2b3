/** What variables of a query are called, in the languages that queries are written in. */

export type DateField = 'born' | 'died' | 'start' | 'end' | 'point'

/** What an item, or a text without one, can be of a term. */
export type ItemField =
  | 'person' | 'office' | 'party' | 'place' | 'organization' | 'birthplace'
  | 'predecessor' | 'successor' | 'cabinet' | 'legislature' | 'endCause' // biome-ignore format: a list

export type TextField = 'acting' | 'current' | 'ordinal'

/** Letters and figures alone: `start_date`, `?startDate` and `StartDate` are one; a number behind a name says nothing. */
export const flat = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!^p\d*)\d+$/, '')

type Meanings<F> = readonly (readonly [RegExp, F])[]

/** The first that fits: those that hold another's word stand before it. */
const DATES: Meanings<DateField> = [
  [/birth|^born|^dob$|gebor|geburt|naiss|nacim|nacido|出生|生年|生日|^p569$/, 'born'],
  [/death|^died|^dod$|gestorben|sterbe|^tod|mort|deces|muer|fallec|defunc|逝|死|卒|^p570$/, 'died'],
  [/start|begin|began|begun|^from|since|appoint|inaug|assum|^von$|seit|anfang|debut|depuis|inicio|desde|comienzo|toma|开始|開始|起|始|就任|上任|任职|任職|^p580$|^s$|^sd$|^sv$/, 'start'],
  [/end|finish|until|till|^to$|^to(?:date|time)|^bis|^fin|(?:date|fecha)(?:de)?fin|hasta|jusqu|^cese|left|结束|結束|止|终|終|離任|离任|卸任|^p582$|^e$|^ed$|^ev$/, 'end'],
  [/^(?:date|time|when|pointintime|datum|zeitpunkt|fecha|日期|时间|時間|p585)$/, 'point'],
] // biome-ignore format: a table

const ITEMS: Meanings<ItemField | 'other'> = [
  [/image|photo|picture|gender|^sex|country|citizen|nationality|father|mother|spouse|child|sibling|relig|occupation|^type|^class|instance|educat|award|flag|logo|coord|article|wiki|sitelink|性别|国籍/, 'other'],
  [/replacedby|successor|^next|followedby|nachfolg|successeur|remplacepar|suces|继任|繼任|后任|後任|^p1366$/, 'successor'],
  [/replaces|^replaced$|predecessor|^prev|^follows|vorgang|predecesseur|remplace|predeces|reemplaza|前任|^p1365$/, 'predecessor'],
  [/birth|^born|geburt|naiss|nacim|出生|^p19$/, 'birthplace'],
  [/cause|reason|原因|^p1534$/, 'endCause'],
  [/part(?:y|ies)$|partei|parti$|partido|政党|政黨|党派|黨派|党$|faction|parliamentarygroup|fraktion|^p102$|^p4100$/, 'party'],
  [/cabinet|kabinett|gabinete|内阁|內閣|^government$|^gouvernement$|^p5054$/, 'cabinet'],
  [/parliamentaryterm|legislat|^term$|届|屆|^p2937$/, 'legislature'],
  [/district|constituen|electorate|wahlkreis|circons|distrito|circunscrip|选区|選區|辖区|jurisdiction|^area$|^region$|^place$|^province$|^city$|^state$|^p768$|^p1001$/, 'place'],
  [/^(?:person|human|politician|holder|who|people|personne|persona|politico|titulaire|titular|mensch|officer|label|name|nom|nombre)$|(?:office|position)holder|amtsinhab|人物|姓名|人员|人員|^人$/, 'person'],
  [/organi[sz]ation|institution|ministry|department|^body$|committee|^of$|机构|機構|单位|單位|组织|組織|^p642$/, 'organization'],
  [/office|position|posn|^pos$|^post$|^role$|^job|title|职务|職務|职位|職位|官职|官職|fonction|^poste$|mandat|cargo|puesto|^amt$|^p39$/, 'office'],
] // biome-ignore format: a table

const TEXTS: Meanings<TextField> = [
  [/^(?:is)?(?:acting|interim|acting(?:as)?)$|代理|署理/, 'acting'],
  [/^(?:is)?(?:current|incumbent|inoffice|ongoing|stillheld)$|现任|現任|在任/, 'current'],
  [/ordinal|^number$|^no$|^nth$|序号|任次|^p1545$/, 'ordinal'],
]

const first = <F>(meanings: Meanings<F>, name: string): F | undefined =>
  meanings.find(([pattern]) => pattern.test(flat(name)))?.[1]

export const dateField = (name: string): DateField | undefined => first(DATES, name)
export const itemField = (name: string): ItemField | 'other' | undefined => first(ITEMS, name)
export const textField = (name: string): TextField | undefined => first(TEXTS, name)

/** Is an address under this name a reference? */
export const isReference = (name: string): boolean =>
  /ref|source|url|link|cite|citation|来源|來源|出处|參考|参考|quelle|fuente|^p854$/.test(flat(name)) &&
  !/image|wiki|article|sitelink/.test(flat(name))
