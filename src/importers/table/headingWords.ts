/**
 * The headings that columns are known by, a list a field and a language; capitals, marks, signs between words and small words like
 * "of" make no difference. The first languages of a field win.
 */
import type { Field } from './mapping.ts'

/** Fields, what a column may mean by what stands beside it, and `none`: known to be nothing that is read. */
export type Known = Field | 'title' | 'role?' | 'group?' | 'id' | 'began?' | 'none'

type Words = Readonly<Partial<Record<'en' | 'zh' | 'fr' | 'es' | 'de' | 'sv', string>>>

export const HEADINGS: Readonly<Record<Known, Words>> = {
  person: {
    en: 'name; full name; person; person name; official; official name; officeholder; office holder; holder; incumbent; politician; member; member name; leader; mayor; governor; minister; president; prime minister; premier; chancellor; mp; senator; monarch; king; emperor; ambassador; people; participants; attendees',
    zh: '姓名; 名字; 人物; 人名; 官员; 官员姓名; 干部; 干部姓名; 领导; 领导姓名; 人物姓名; 任职者; 在任者; 历任; 参加者; 参与者; 出席者; 出席人员; 参会人员; 氏名',
    fr: 'président; présidente; gouverneur; préfet; sénateur; nom; nom complet; nom et prénom; prénom et nom; personne; titulaire; élu; maire; ministre; personnes; participants',
    es: 'presidente; presidenta; alcaldesa; gobernador; gobernadora; senador; senadora; nombre; nombre completo; nombre y apellidos; persona; titular; político; alcalde; ministro; personas; participantes; asistentes',
    de: 'vollständiger name; amtsinhaber; bürgermeister; bundeskanzler; präsident; minister',
    sv: 'namn; fullständigt namn; ledamot; statsminister; borgmästare',
  },
  givenName: { en: 'given name; first name; firstname; forename; given names', zh: '名', fr: 'prénom; prénoms', es: 'nombre de pila; nombres', de: 'vorname', sv: 'förnamn; tilltalsnamn' },
  familyName: { en: 'family name; last name; lastname; surname', zh: '姓; 姓氏', fr: 'nom de famille', es: 'apellido; apellidos', de: 'nachname; familienname', sv: 'efternamn' },
  personKey: {
    en: 'person id; person key; politician id; member id; mp id; official id; officeholder id; person uri',
    zh: '人物编号; 人物id; 干部编号; 官员编号; 官员id; 人员编号',
    fr: 'identifiant de la personne', es: 'id de la persona', de: 'personen id', sv: 'person id; intressent id',
  },
  personWikidata: { en: 'wikidata; wikidata id; wikidata qid; wikidata item; qid; q id; person wikidata; person qid', zh: '维基数据; 人物维基数据' },
  born: {
    en: 'born; birth; birth date; birthdate; date of birth; birthday; dob; birth year; birthyear; year of birth; yob',
    zh: '出生; 出生日期; 出生年月; 出生年月日; 出生年份; 出生时间; 生年; 出生年; 生日; 出生于',
    fr: 'né; née; né le; naissance; date de naissance; année de naissance',
    es: 'nacido; nacimiento; fecha de nacimiento; año de nacimiento; fecha nac',
    de: 'geboren; geboren am; geburtsdatum; geburtsjahr; geburt',
    sv: 'född; födelsedatum; födelseår; födelsetid',
  },
  died: {
    en: 'died; death; death date; deathdate; date of death; year of death; death year',
    zh: '去世; 去世日期; 去世时间; 去世年份; 逝世; 逝世日期; 逝世时间; 卒年; 死亡日期; 死亡',
    fr: 'décès; date de décès; mort; mort le; année de décès; date de mort',
    es: 'fallecimiento; fecha de fallecimiento; muerte; fecha de muerte; defunción; fecha de defunción',
    de: 'gestorben; todesdatum; sterbedatum; todesjahr; tod',
    sv: 'död; dödsdatum; dödsår; avliden',
  },
  birthplace: {
    en: 'birthplace; birth place; place of birth; born in; province of birth; birth province; city of birth; birth city; township of birth; country of birth; county of birth; province and township of birth; hometown; native place; native province; ancestral home',
    zh: '籍贯; 出生地; 祖籍; 出生省份; 籍贯省份; 籍贯省; 籍贯市; 籍贯地; 出生地点',
    fr: 'lieu de naissance; ville de naissance', es: 'lugar de nacimiento', de: 'geburtsort', sv: 'födelseort; födelseplats',
  },
  party: {
    en: 'party; political party; party name; party affiliation; political affiliation; parliamentary group; political group; faction; on behalf of',
    zh: '党派; 政党; 所属党派; 所属政党; 政治面貌; 党籍',
    fr: 'parti; parti politique; groupe politique; groupe parlementaire; étiquette; étiquette politique',
    es: 'partido; partido político; grupo parlamentario; filiación', de: 'partei; fraktion', sv: 'partitillhörighet; partibeteckning',
  },
  education: {
    en: 'education; alma mater; degree; university; school; educational background',
    zh: '学历; 学位; 毕业院校; 教育背景; 毕业学校; 最高学历; 教育; 学校',
    fr: 'études; diplôme; formation', es: 'educación; estudios; formación', de: 'ausbildung; studium', sv: 'utbildning',
  },
  personNote: {
    en: 'joined party; joined the party; year of joining the party; date of joining the party; joining the party; party joined; ethnicity; ethnic group; nationality',
    zh: '入党时间; 入党年份; 入党日期; 入党年月; 入党; 加入中共时间; 民族; 参加工作时间; 参加工作年月; 参加工作; 工作时间',
    fr: 'nationalité', es: 'nacionalidad',
  },
  office: {
    en: 'office; office title; office held; office name; position; position title; position held; position name; post; post title; job; job title; appointment; function; official position',
    zh: '职务; 职位; 官职; 岗位; 现任职务; 任职; 担任职务; 职务名称; 职位名称; 头衔; 所任职务; 任职职务; 担任的职务; 主要职务',
    fr: 'fonction; poste; mandat; charge; intitulé de la fonction; fonction occupée', es: 'cargo; puesto; función; cargo ocupado',
    de: 'amt; funktion; posten; amtsbezeichnung', sv: 'uppdrag; befattning; ämbete; tjänst',
  },
  officeKey: { en: 'office id; office key; position id; post id', zh: '职务编号; 职位编号' },
  officeWikidata: { en: 'position qid; position wikidata; position wikidata id; office wikidata; office qid', zh: '职务维基数据' },
  role: {
    en: 'office type; type of office; kind of office; position type; type of position; role type; office kind',
    zh: '职务类别; 职务类型; 职位类别; 职位类型', fr: 'type de fonction; type de mandat', es: 'tipo de cargo', de: 'amtstyp', sv: 'ämbetstyp',
  },
  group: {
    en: 'role group; office group; office category; group of offices; sector', zh: '职务分组; 职务大类; 系统', fr: 'groupe de fonctions', es: 'grupo de cargos',
  },
  organization: {
    en: 'organization; organisation; organization name; org; organ; institution; agency; body; ministry; department; dept; employer; company; chamber; house; legislature; work unit; unit; authority; committee',
    zh: '单位; 机构; 部门; 组织; 工作单位; 任职单位; 任职机构; 任职部门; 所在单位; 所属单位; 所在机构; 机关; 单位名称; 机构名称; 部门名称; 公司; 企业; 工作部门',
    fr: 'organisme; ministère; chambre; administration; entreprise; assemblée; structure',
    es: 'organización; institución; organismo; ministerio; departamento; empresa; entidad; cámara',
    de: 'behörde; ministerium; kammer; einrichtung', sv: 'myndighet; kammare; departement',
  },
  organizationKey: { en: 'organization id; organisation id; organization key; org id; institution id; body id', zh: '机构编号; 单位编号' },
  organizationWikidata: { en: 'organization wikidata; organization qid; organisation wikidata', zh: '机构维基数据' },
  place: {
    en: 'place; place name; location; area; area name; constituency; district; electoral district; riding; seat; state; province; city; town; county; country; region; municipality; prefecture; jurisdiction',
    zh: '地区; 地点; 所在地; 省份; 省; 市; 县; 城市; 地方; 选区; 任职地区; 任职地; 任职地点; 省市; 国家; 辖区; 地级市; 区域',
    fr: 'lieu; circonscription; département; région; ville; commune; pays', es: 'lugar; circunscripción; distrito; provincia; estado; municipio; ciudad; país; región',
    de: 'ort; wahlkreis; bundesland; land; stadt', sv: 'valkrets; kommun; län; plats; område',
  },
  termKey: { en: 'term id', zh: '任期编号' },
  start: {
    en: 'start; start date; date of start; start year; year of start; started; starts; begin; begin date; begins; began; beginning; from; since; from date; from year; date from; took office; assumed office; term start; start of term; term began; term begins; appointed; appointment date; date of appointment; date appointed; inaugurated; in office from; entered office; assumed post; date of assuming office; year of assuming the post; year of assuming office; valid from; date assumed office; sworn in',
    zh: '任职日期; 任职年份; 上任时间; 上任日期; 上任年份; 就任时间; 就任日期; 就职日期; 就职时间; 到职时间; 到职日期; 入职时间; 入职日期; 到任时间; 到任日期; 开始时间; 开始日期; 开始年份; 起始时间; 起始日期; 起始年份; 起始年; 任期开始; 开始; 起; 始; 任命时间; 任命日期; 任职开始时间; 任职起始时间; 任职开始; 上任; 就任; 任职年月; 起始年月; 开始年月; 担任时间; 任职开始年份; 自',
    fr: 'début; date de début; début de mandat; date de début du mandat; entrée en fonction; date d’entrée; depuis; nomination; date de nomination; prise de fonction; date de prise de fonction; année de début',
    es: 'inicio; fecha de inicio; comienzo; desde; fecha desde; toma de posesión; fecha de nombramiento; nombramiento; inicio del mandato; fecha de inicio del mandato; año de inicio; fecha de alta',
    de: 'beginn; anfang; amtsantritt; von; ab; seit; amtsbeginn; beginn der amtszeit; antritt',
    sv: 'startdatum; från; från och med; tillträdde; tillträde; början; från datum',
  },
  end: {
    en: 'end; end date; date of end; end year; year of end; ended; ends; ending; finish; finish date; to; until; till; to date; to year; date to; left office; left; leaves; departed; term end; end of term; term ended; term ends; in office until; year of leaving it; year of leaving the post; year of leaving office; date of leaving office; date left office; valid until; valid to; exit date; end of service; leaving; leaving office; departure; date of departure; termination; date of termination; resignation; resigned; retired; expiry; dismissal; dismissed',
    zh: '离任时间; 离任日期; 离任年份; 离职时间; 离职日期; 离职年份; 卸任时间; 卸任日期; 卸任年份; 结束时间; 结束日期; 结束年份; 终止时间; 终止日期; 终止年份; 截止时间; 截止日期; 任期结束; 结束; 止; 终; 离任; 卸任; 免职时间; 免职日期; 任职结束时间; 任职终止时间; 结束年; 离任年月; 结束年月; 终止年月; 至; 退任; 退任日; 离开时间; 去职; 去职时间',
    fr: 'fin; date de fin; fin de mandat; date de fin du mandat; fin de fonction; jusqu’à; jusqu’en; cessation de fonction; année de fin; date de sortie',
    es: 'fin; fecha de fin; final; hasta; fecha hasta; cese; fecha de cese; fin del mandato; fecha de fin del mandato; término; año de fin; fecha de baja',
    de: 'ende; amtsende; bis; enddatum; ende der amtszeit; ausscheiden', sv: 'slut; slutdatum; till; till och med; avgick; avgång; till datum',
  },
  'began?': { zh: '任职时间; 任期时间; 时间' },
  startMonth: { en: 'start month; month of start; begin month; from month; term start month', zh: '开始月份; 开始月; 起始月; 起始月份; 上任月份; 任职月份', fr: 'mois de début', es: 'mes de inicio' },
  startDay: { en: 'start day; day of start; begin day; from day; term start day', zh: '开始日; 起始日; 上任日', fr: 'jour de début', es: 'día de inicio' },
  endMonth: { en: 'end month; month of end; to month; term end month', zh: '结束月份; 结束月; 终止月; 终止月份; 离任月份', fr: 'mois de fin', es: 'mes de fin' },
  endDay: { en: 'end day; day of end; to day; term end day', zh: '结束日; 终止日; 离任日', fr: 'jour de fin', es: 'día de fin' },
  period: {
    en: 'period; years; years in office; in office; tenure; term; term of office; term in office; dates; dates in office; years of service; years served; served; dates served; reign; held office; time in office; service; terms; date range',
    zh: '任期; 任职期间; 在任时间; 任职期; 起止时间; 任职起止时间; 起止年月; 任职起止年月; 在任期间; 起止日期; 任职起止',
    fr: 'période; durée du mandat; années', es: 'periodo; período; mandato; años', de: 'amtszeit; zeitraum; jahre', sv: 'mandatperiod; tid',
  },
  acting: { en: 'acting; is acting; interim; caretaker', zh: '代理; 是否代理; 署理', fr: 'intérim; par intérim', es: 'interino; en funciones', de: 'kommissarisch', sv: 'tillförordnad' },
  predecessor: { en: 'predecessor; preceded by; replaces; previous holder; previous officeholder', zh: '前任; 前任者', fr: 'prédécesseur', es: 'predecesor; antecesor', de: 'vorgänger', sv: 'företrädare' },
  successor: { en: 'successor; succeeded by; replaced by; next holder', zh: '继任; 继任者; 后任; 下任', fr: 'successeur', es: 'sucesor', de: 'nachfolger', sv: 'efterträdare' },
  event: { en: 'event; event title; event name; what happened', zh: '事件; 活动; 事件名称; 活动名称; 大事', fr: 'événement', es: 'evento; suceso; acontecimiento', de: 'ereignis', sv: 'händelse' },
  eventKey: { en: 'event id', zh: '事件编号' },
  date: { en: 'date; event date; date of event; day; when; year', zh: '日期; 年月日; 年份; 事件日期; 事件时间; 活动时间', fr: 'année', es: 'fecha; año', de: 'datum; jahr', sv: 'år' },
  note: {
    en: 'note; notes; remark; remarks; comment; comments; description; details; term note', zh: '备注; 说明; 注; 注释; 附注',
    fr: 'remarque; remarques; commentaire; commentaires', es: 'nota; notas; observaciones; comentario; comentarios', de: 'bemerkung; bemerkungen; anmerkung; anmerkungen', sv: 'anmärkning; anmärkningar; kommentar',
  },
  source: {
    en: 'source; sources; reference; references; ref; refs; citation; source title', zh: '来源; 资料来源; 出处; 参考; 参考资料; 参考文献; 数据来源; 信息来源',
    fr: 'référence; références', es: 'fuente; fuentes; referencia; referencias', de: 'quelle; quellen', sv: 'källa; källor',
  },
  sourceUrl: { en: 'source url; source link; url; urls; link; links; reference url; web page; webpage', zh: '链接; 网址; 来源链接; 来源网址; 网页; 资料链接', fr: 'lien; adresse web', es: 'enlace; enlaces', sv: 'länk' },
  title: { en: 'title', fr: 'titre', es: 'título', de: 'titel', zh: '标题; 职称' },
  'role?': { en: 'role', fr: 'rôle', es: 'rol', de: 'rolle', sv: 'roll' },
  'group?': { en: 'group', zh: '分组; 组别', fr: 'groupe', es: 'grupo', de: 'gruppe', sv: 'grupp' },
  id: { en: 'id; uid; uuid; identifier; unique id', zh: '编号; 标识' },
  none: {
    en: 'no; nr; num; number; #; n; index; image; photo; portrait; picture; gender; sex; age; email; e-mail; phone; twitter; facebook; instagram; sort name; duration; term length; length of service; group id; area id; updated; last updated; start earliest; start latest; end earliest; end latest; date earliest; date latest',
    zh: '序号; 序; 照片; 图片; 性别; 年龄; 任期长度; 邮箱; 电话; 届次', fr: 'numéro; sexe; genre; âge; durée', es: 'número; sexo; género; edad; duración', de: 'nummer; geschlecht; alter', sv: 'kön; ålder',
  },
} // biome-ignore format: a list a line
