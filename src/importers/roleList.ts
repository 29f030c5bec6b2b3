/** The kinds of offices that are known by the words of a title, and the groups they are sorted into. Published in `docs/roles.md`. */

export type Labels = Readonly<Record<'en' | 'zh' | 'fr' | 'es', string>>

export const GROUPS = {
  party: { en: 'Party', zh: '党务', fr: 'Parti', es: 'Partido' },
  government: { en: 'Government', zh: '政府', fr: 'Gouvernement', es: 'Gobierno' },
  legislature: { en: 'Legislature', zh: '立法机关', fr: 'Parlement', es: 'Parlamento' },
  diplomacy: { en: 'Diplomacy', zh: '外交', fr: 'Diplomatie', es: 'Diplomacia' },
  enterprise: { en: 'Enterprise', zh: '企业', fr: 'Entreprise', es: 'Empresa' },
  judiciary: { en: 'Judiciary', zh: '司法', fr: 'Justice', es: 'Justicia' },
  military: { en: 'Military', zh: '军队', fr: 'Armée', es: 'Ejército' },
  international: { en: 'International organizations', zh: '国际组织', fr: 'Organisations internationales', es: 'Organismos internacionales' },
  education: { en: 'Education and research', zh: '教育与科研', fr: 'Enseignement et recherche', es: 'Educación e investigación' },
  other: { en: 'Other', zh: '其他', fr: 'Autres', es: 'Otros' },
} as const satisfies Readonly<Record<string, Labels>> // biome-ignore format: a table

export type Group = keyof typeof GROUPS

export interface KnownRole {
  readonly group: Group
  readonly labels: Labels
  /** Words of titles, in lower case, parted by semicolons. */
  readonly en: string
  readonly zh: string
  /** One of these words has to stand in the title, the organization or the place too. */
  readonly beside?: string
}

const role = (group: Group, labels: readonly [en: string, zh: string, fr: string, es: string], en: string, zh: string, beside?: string): KnownRole => ({
  group,
  labels: { en: labels[0], zh: labels[1], fr: labels[2], es: labels[3] },
  en,
  zh,
  ...(beside === undefined ? {} : { beside }),
}) // biome-ignore format: a short way to write the table

const UNIVERSITY =
  'university; college; school; institute; academy; faculty; 大学; 学院; 学校; 中学; 小学; 党校'
const COURT = 'court; tribunal; 法院'
const WORLD =
  'united nations; un; unesco; who; world bank; imf; international monetary fund; wto; world trade organization; nato; european commission; african union; asean; interpol; 联合国; 世界银行; 世界贸易组织; 世界卫生组织; 国际货币基金组织; 国际组织'
const COMPANY =
  'company; corporation; corp; inc; ltd; plc; group; bank; holdings; enterprise; 公司; 集团; 银行; 企业; 证券; 保险'
const ARMY =
  'army; navy; air force; military; armed forces; defence force; theater command; 解放军; 军区; 战区; 军委; 海军; 空军; 陆军; 火箭军; 部队; 武警'
const LEGISLATURE =
  'parliament; senate; assembly; congress; house; legislative council; city council; county council; municipal council; knesset; bundestag; riksdag; legislature; 人大; 全国人民代表大会; 人民代表大会; 议会; 国会; 立法会'
const CPPCC = 'cppcc; political consultative conference; 政协; 政治协商会议'
const PARTY =
  'party; communist; cpc; ccp; politburo; political bureau; central committee; 党; 党委; 中央政治局; 共青团'

/** Those with words beside them come before the others. */
export const ROLES: readonly KnownRole[] = [
  // Beside words that say what kind of body it is.
  role('education', ['University president', '大学校长', 'Président d’université', 'Rector de universidad'], 'president; rector; chancellor; vice-chancellor; principal; dean; provost; headmaster', '校长; 院长; 教务长', UNIVERSITY),
  role('education', ['Deputy university president', '大学副校长', 'Vice-président d’université', 'Vicerrector de universidad'], 'vice president; vice rector; deputy president; deputy principal; pro-vice-chancellor; associate dean; deputy dean', '副校长; 副院长', UNIVERSITY),
  role('judiciary', ['President of a court', '法院院长', 'Président de tribunal', 'Presidente de tribunal'], 'president; chief justice; chief judge', '院长', COURT),
  role('judiciary', ['Vice president of a court', '法院副院长', 'Vice-président de tribunal', 'Vicepresidente de tribunal'], 'vice president; deputy chief justice', '副院长', COURT),
  role('international', ['Head of an international organization', '国际组织负责人', 'Chef d’une organisation internationale', 'Jefe de un organismo internacional'], 'secretary-general; secretary general; director-general; director general; president; managing director; high commissioner; executive director', '秘书长; 总干事; 行长; 总裁; 高级专员; 主席', WORLD),
  role('international', ['Deputy head of an international organization', '国际组织副职负责人', 'Adjoint au chef d’une organisation internationale', 'Segundo jefe de un organismo internacional'], 'deputy secretary-general; under-secretary-general; assistant secretary-general; deputy director-general; vice president; deputy managing director', '副秘书长; 副总干事; 副行长; 副总裁', WORLD),
  role('military', ['Political commissar', '政治委员', 'Commissaire politique', 'Comisario político'], 'political commissar; commissar', '政治委员; 政委', ARMY),
  role('military', ['Chair of a military commission', '军委主席', 'Président d’une commission militaire', 'Presidente de una comisión militar'], 'chairman; chairperson; chair', '主席', 'military commission; 军委; 军事委员会'),
  role('military', ['Vice chair of a military commission', '军委副主席', 'Vice-président d’une commission militaire', 'Vicepresidente de una comisión militar'], 'vice chairman; vice chairperson; vice chair', '副主席', 'military commission; 军委; 军事委员会'),
  role('legislature', ['Chair of a consultative conference', '政协主席', 'Président d’une conférence consultative', 'Presidente de una conferencia consultiva'], 'chairman; chairperson; chair; president', '主席', CPPCC),
  role('legislature', ['Vice chair of a consultative conference', '政协副主席', 'Vice-président d’une conférence consultative', 'Vicepresidente de una conferencia consultiva'], 'vice chairman; vice chairperson; vice chair; vice president', '副主席', CPPCC),
  role('legislature', ['Member of a consultative conference', '政协委员', 'Membre d’une conférence consultative', 'Miembro de una conferencia consultiva'], 'member; delegate', '委员; 常委', CPPCC),
  role('party', ['Party leader', '党的领袖', 'Chef de parti', 'Líder de partido'], 'general secretary; chairman; chairwoman; chairperson; leader; president; chair', '总书记; 主席', PARTY),
  role('party', ['Party secretary', '党委书记', 'Secrétaire du parti', 'Secretario del partido'], 'secretary; first secretary', '书记', PARTY),
  role('party', ['Deputy party secretary', '党委副书记', 'Secrétaire adjoint du parti', 'Vicesecretario del partido'], 'deputy secretary; vice secretary; deputy party secretary', '副书记', PARTY),
  role('party', ['Member of a party body', '党内委员', 'Membre d’un organe du parti', 'Miembro de un órgano del partido'], 'member; alternate member; delegate', '委员; 候补委员; 代表; 常委', PARTY),
  role('legislature', ['Speaker', '议长', 'Président d’assemblée', 'Presidente de la cámara'], 'speaker; president; chairman; chairperson; chair', '委员长; 议长; 主任; 主席', LEGISLATURE),
  role('legislature', ['Deputy speaker', '副议长', 'Vice-président d’assemblée', 'Vicepresidente de la cámara'], 'deputy speaker; vice president; vice chairman; vice chairperson; vice chair; deputy chair', '副委员长; 副议长; 副主任; 副主席', LEGISLATURE),
  role('legislature', ['Member of parliament', '议员', 'Parlementaire', 'Parlamentario'], 'member; deputy; delegate; representative', '委员; 常委; 代表', LEGISLATURE),
  role('enterprise', ['Chair of a company', '董事长', 'Président de conseil d’administration', 'Presidente de empresa'], 'chair; chairman; chairwoman; chairperson', '主席', COMPANY),
  role('enterprise', ['Chief executive', '首席执行官', 'Directeur général', 'Director ejecutivo'], 'president; director; governor; managing director; general manager', '总裁; 行长; 经理; 主任', COMPANY),
  role('enterprise', ['Deputy chief executive', '副总经理', 'Directeur général adjoint', 'Subdirector general'], 'vice president; deputy director; deputy general manager; deputy governor; vice governor', '副总裁; 副行长; 副经理; 副主任', COMPANY),
  role('enterprise', ['Senior executive', '企业高管', 'Cadre dirigeant', 'Alto directivo'], 'treasurer; chief accountant', '司库; 总会计师', COMPANY),
  role('enterprise', ['Board member', '董事', 'Administrateur', 'Consejero'], 'member; director', '成员', 'board; board of directors; 董事会; 理事会'),

  // By the title alone.
  role('government', ['Head of state', '国家元首', 'Chef d’État', 'Jefe de Estado'], 'president; head of state; king; queen; emperor; empress; emir; sultan; monarch; federal president; state president', '国家主席; 总统; 国王; 女王; 天皇; 皇帝'),
  role('government', ['Vice president', '副总统', 'Vice-président', 'Vicepresidente'], 'vice president; deputy president', '国家副主席; 副总统'),
  role('government', ['Head of government', '政府首脑', 'Chef du gouvernement', 'Jefe de gobierno'], 'prime minister; premier; chancellor; head of government; taoiseach; first minister; chief minister', '总理; 首相; 政府首脑'),
  role('government', ['Deputy head of government', '政府副首脑', 'Vice-chef du gouvernement', 'Vicejefe de gobierno'], 'deputy prime minister; vice premier; vice prime minister; vice chancellor; deputy premier; tánaiste', '副总理; 副首相'),
  role('government', ['State councillor', '国务委员', 'Conseiller d’État', 'Consejero de Estado'], 'state councillor; state councilor', '国务委员'),
  role('government', ['Minister', '部长', 'Ministre', 'Ministro'], 'minister; secretary of state; secretary of defense; secretary of the treasury; attorney general; chancellor of the exchequer; home secretary; foreign secretary; defence secretary; defense secretary; education secretary; health secretary; treasury secretary; secretary for', '部长; 大臣; 司司长; 署长'),
  role('government', ['Vice minister', '副部长', 'Vice-ministre', 'Viceministro'], 'vice minister; deputy minister; assistant minister; junior minister; minister of state for; parliamentary secretary; under-secretary; undersecretary; under secretary; state secretary', '副部长; 部长助理; 副大臣'),
  role('government', ['Governor', '省长', 'Gouverneur', 'Gobernador'], 'governor; chief executive of hong kong; chief executive of macau; minister-president; lord lieutenant; prefect; chief executive of the region; chairman of the autonomous region', '省长; 自治区主席; 州长; 行政长官; 总督; 知事; 县知事'),
  role('government', ['Vice governor', '副省长', 'Vice-gouverneur', 'Vicegobernador'], 'vice governor; deputy governor; lieutenant governor; vice chairman of the autonomous region', '副省长; 自治区副主席; 副州长'),
  role('government', ['Mayor', '市长', 'Maire', 'Alcalde'], 'mayor; lord mayor; burgomaster; lord provost', '市长'),
  role('government', ['Vice mayor', '副市长', 'Maire adjoint', 'Teniente de alcalde'], 'vice mayor; deputy mayor; executive vice mayor', '副市长; 常务副市长'),
  role('government', ['District or county head', '区县长', 'Chef de district', 'Jefe de distrito'], 'county magistrate; county head; district head; district governor; county governor; township head; village head', '县长; 区长; 旗长; 乡长; 镇长; 盟长; 村长; 专员; 区委会主任'),
  role('government', ['Deputy district or county head', '副区县长', 'Chef de district adjoint', 'Subjefe de distrito'], 'deputy county magistrate; deputy county head; deputy district head', '副县长; 副区长; 副乡长; 副镇长; 副专员'),
  role('government', ['Councillor', '地方议员', 'Conseiller municipal', 'Concejal'], 'councillor; councilor; alderman; council member; councilman; councilwoman; commissioner of the county', '区议员; 市议员; 参事'),
  role('government', ['Commissioner', '专员', 'Commissaire', 'Comisionado'], 'commissioner; comptroller; auditor general; ombudsman; superintendent', '监察专员; 审计长; 关长; 总警监'),
  role('government', ['Head of an agency', '局长', 'Directeur d’administration', 'Director de organismo'], 'director; general director; director general; director-general; head; administrator; chief; bureau chief; department head; registrar; controller', '局长; 司长; 厅长; 处长; 主任; 科长; 所长; 院长; 总署署长; 组长; 巡视员; 台长; 社长'),
  role('government', ['Deputy head of an agency', '副局长', 'Directeur adjoint d’administration', 'Subdirector de organismo'], 'deputy director; vice director; deputy director general; deputy director-general; deputy head; deputy chief; assistant director; deputy administrator', '副局长; 副司长; 副厅长; 副处长; 副主任; 副科长; 副所长; 副组长; 副台长; 副社长; 局长助理'),
  role('government', ['Treasurer', '司库', 'Trésorier', 'Tesorero'], 'treasurer; treasurer general', '司库'),
  role('government', ['Municipal clerk', '市政秘书', 'Secrétaire de mairie', 'Secretario municipal'], 'city clerk; town clerk; county clerk; borough clerk; municipal clerk; village clerk', '市政秘书'),
  role('government', ['Secretary general', '秘书长', 'Secrétaire général', 'Secretario general'], 'secretary general; secretary-general; chief of staff; cabinet secretary; permanent secretary; chief secretary', '秘书长; 办公厅主任; 政务司司长'),
  role('government', ['Deputy secretary general', '副秘书长', 'Secrétaire général adjoint', 'Vicesecretario general'], 'deputy secretary general; deputy secretary-general; deputy chief of staff', '副秘书长'),

  role('party', ['Party leader', '党的领袖', 'Chef de parti', 'Líder de partido'], 'party leader; general secretary; party chairman; party chair; leader of the opposition; leader of the party; party president', '总书记; 党主席; 党魁'),
  role('party', ['Party secretary', '党委书记', 'Secrétaire du parti', 'Secretario del partido'], 'party secretary; party committee secretary; secretary of the party committee; secretary of the communist party committee', '书记'),
  role('party', ['Deputy party secretary', '党委副书记', 'Secrétaire adjoint du parti', 'Vicesecretario del partido'], 'deputy party secretary; deputy secretary of the party committee; vice party secretary', '副书记'),
  role('party', ['Member of the Politburo', '中央政治局委员', 'Membre du Bureau politique', 'Miembro del Buró Político'], 'politburo; political bureau; politburo member; member of the politburo; politburo standing committee', '政治局委员; 政治局常委; 政治局常务委员会委员; 政治局候补委员'),
  role('party', ['Member of a party committee', '党委委员', 'Membre d’un comité du parti', 'Miembro de un comité del partido'], 'central committee; member of the central committee; alternate member of the central committee; party group member; member of the standing committee of the party committee; standing committee member', '中央委员; 候补委员; 中央候补委员; 党委委员; 党组成员; 常委; 市委委员; 省委委员; 县委委员; 纪委委员'),
  role('party', ['Head of a party department', '党委部门负责人', 'Chef de département du parti', 'Jefe de departamento del partido'], 'head of the organization department; head of the publicity department; head of the propaganda department; head of the united front work department; head of the international liaison department', '组织部部长; 组织部长; 宣传部部长; 宣传部长; 统战部部长; 统战部长; 政法委书记; 中联部部长; 党校校长'),
  role('party', ['Youth league secretary', '团委书记', 'Secrétaire de la ligue de la jeunesse', 'Secretario de la liga de la juventud'], 'youth league secretary; secretary of the communist youth league', '团委书记; 团中央书记; 团省委书记; 共青团书记'),

  role('legislature', ['Member of parliament', '议员', 'Parlementaire', 'Parlamentario'], 'member of parliament; mp; mep; member of the european parliament; member of the legislative assembly; mla; msp; assembly member; member of congress; congressman; congresswoman; representative; u.s. representative; member of the house of representatives; member of the house of commons; member of the bundestag; member of the riksdag; deputy to the national people’s congress; deputy to the national people\'s congress; legislator; lawmaker; peer', '议员; 人大代表; 国会议员; 众议员; 立法委员'),
  role('legislature', ['Senator', '参议员', 'Sénateur', 'Senador'], 'senator; member of the senate', '参议员'),
  role('legislature', ['Speaker', '议长', 'Président d’assemblée', 'Presidente de la cámara'], 'speaker; president of the senate; president of the national assembly; president of the chamber', '议长; 委员长; 人大主任; 人大常委会主任; 众议长'),
  role('legislature', ['Deputy speaker', '副议长', 'Vice-président d’assemblée', 'Vicepresidente de la cámara'], 'deputy speaker; vice president of the senate; vice speaker', '副议长; 副委员长; 人大副主任; 人大常委会副主任'),
  role('legislature', ['Floor leader', '议会党团领袖', 'Chef de groupe parlementaire', 'Portavoz parlamentario'], 'majority leader; minority leader; whip; chief whip; majority whip; minority whip; leader of the house; floor leader', '党鞭; 多数党领袖; 少数党领袖'),

  role('diplomacy', ['Ambassador', '大使', 'Ambassadeur', 'Embajador'], 'ambassador; high commissioner to; permanent representative; nuncio; envoy; minister plenipotentiary', '大使; 常驻代表; 特命全权大使; 公使; 特使'),
  role('diplomacy', ['Consul', '领事', 'Consul', 'Cónsul'], 'consul; consul general; consul-general; vice consul', '总领事; 领事; 副总领事'),
  role('diplomacy', ['Embassy staff', '外交官', 'Diplomate', 'Diplomático'], 'counsellor; counselor; attaché; attache; first secretary; second secretary; third secretary; chargé d’affaires; charge d\'affaires; diplomat; spokesperson of the ministry of foreign affairs', '参赞; 武官; 随员; 代办; 一等秘书; 二等秘书; 三等秘书; 外交官; 外交部发言人'),

  role('enterprise', ['Chair of a company', '董事长', 'Président de conseil d’administration', 'Presidente de empresa'], 'chairman of the board; chair of the board; chairwoman of the board; executive chairman; non-executive chairman; board chair', '董事长; 董事局主席; 董事会主席'),
  role('enterprise', ['Chief executive', '首席执行官', 'Directeur général', 'Director ejecutivo'], 'chief executive officer; ceo; chief executive; managing director; general manager; executive director; founder; co-founder; owner', '首席执行官; 总经理; 总裁; 行长; 创始人; 厂长'),
  role('enterprise', ['Deputy chief executive', '副总经理', 'Directeur général adjoint', 'Subdirector general'], 'deputy general manager; executive vice president; senior vice president; deputy managing director; deputy chief executive; assistant general manager', '副总经理; 副总裁; 副行长; 副董事长; 副厂长; 总经理助理'),
  role('enterprise', ['Senior executive', '企业高管', 'Cadre dirigeant', 'Alto directivo'], 'chief financial officer; cfo; chief operating officer; coo; chief technology officer; cto; chief engineer; chief economist; chief information officer; general counsel', '首席财务官; 首席运营官; 首席技术官; 总工程师; 总会计师; 财务总监; 总监; 首席经济学家'),
  role('enterprise', ['Board member', '董事', 'Administrateur', 'Consejero'], 'board member; member of the board; non-executive director; independent director; trustee; supervisor of the board; member of the board of directors; board of directors', '董事; 独立董事; 监事; 监事长; 监事会主席; 理事; 常务理事; 理事长'),
  role('enterprise', ['Engineer', '工程师', 'Ingénieur', 'Ingeniero'], 'engineer; technician; worker', '工程师; 高级工程师; 助理工程师; 技术员; 工人'),
  role('enterprise', ['Manager', '经理', 'Responsable', 'Gerente'], 'manager; senior manager; branch manager; partner; vice president of sales', '经理; 副经理; 合伙人; 车间主任'),

  role('judiciary', ['Judge', '法官', 'Juge', 'Juez'], 'judge; justice of; associate justice; chief justice; chief judge; magistrate; lord chief justice', '法官; 大法官; 首席大法官; 审判长; 审判员; 庭长'),
  role('judiciary', ['Prosecutor', '检察官', 'Procureur', 'Fiscal'], 'prosecutor; procurator; procurator-general; prosecutor general; district attorney; u.s. attorney; solicitor general; public prosecutor; advocate general; attorney', '检察长; 检察官; 副检察长; 公诉人; 律政司司长'),

  role('military', ['Commander', '司令员', 'Commandant', 'Comandante'], 'commander; commander-in-chief; commander in chief; supreme allied commander; commanding officer; commandant; chief of the general staff; chief of the defence staff; chief of defence; chairman of the joint chiefs of staff; chief of naval operations; chief of the army', '司令员; 司令; 总司令; 总参谋长; 军长; 师长; 旅长; 团长; 参谋长; 指挥官'),
  role('military', ['Deputy commander', '副司令员', 'Commandant adjoint', 'Subcomandante'], 'deputy commander; deputy chief of the general staff; vice chairman of the joint chiefs of staff', '副司令员; 副司令; 副总参谋长; 副军长; 副师长; 副参谋长'),
  role('military', ['Political commissar', '政治委员', 'Commissaire politique', 'Comisario político'], 'political commissar; deputy political commissar', '政委; 政治委员; 副政委; 副政治委员; 政治部主任'),
  role('military', ['Officer', '军官', 'Officier', 'Oficial'], 'admiral; colonel; brigadier; major general; lieutenant general; lieutenant colonel; vice admiral; rear admiral; field marshal; marshal; soldier', '上将; 中将; 少将; 大校; 上校; 营长; 连长; 排长; 战士'),

  role('education', ['University president', '大学校长', 'Président d’université', 'Rector de universidad'], 'rector; university president; provost; dean; vice-chancellor', '校长; 教务长; 系主任'),
  role('education', ['Professor', '教授', 'Professeur', 'Profesor'], 'professor; associate professor; assistant professor; lecturer; teacher; instructor; fellow; visiting scholar', '教授; 副教授; 讲师; 教师; 助教; 老师; 博士生导师'),
  role('education', ['Researcher', '研究员', 'Chercheur', 'Investigador'], 'researcher; research fellow; scientist; academician; research associate; scholar', '研究员; 副研究员; 院士; 科学家; 助理研究员'),
  role('education', ['Student', '学生', 'Étudiant', 'Estudiante'], 'student; doctoral student; phd student; graduate student', '学生; 研究生; 博士生; 学习'),

  role('other', ['Chair', '主席', 'Président', 'Presidente'], 'chair; chairman; chairwoman; chairperson; co-chair; president of the association', '主席; 会长; 主委; 主任委员; 理事会主席'),
  role('other', ['Vice chair', '副主席', 'Vice-président', 'Vicepresidente'], 'vice chair; vice chairman; vice chairwoman; vice chairperson; deputy chair; deputy chairman; deputy chairperson; deputy leader', '副主席; 副会长; 副主委; 副理事长; 副主任委员'),
  role('other', ['Secretary', '秘书', 'Secrétaire', 'Secretario'], 'secretary; assistant; adviser; advisor; aide; spokesperson; spokesman; spokeswoman; private secretary; assistant to; special assistant; consultant; special adviser; special advisor; press secretary; clerk', '秘书; 助理; 顾问; 发言人; 干事; 文书; 科员; 干部'),
  role('other', ['Lawyer', '律师', 'Avocat', 'Abogado'], 'lawyer; solicitor; barrister; advocate', '律师'),
  role('other', ['Journalist', '记者', 'Journaliste', 'Periodista'], 'journalist; reporter; editor; editor-in-chief; editor in chief; columnist; publisher', '记者; 编辑; 总编辑; 主编; 副主编'),
  role('other', ['Member', '成员', 'Membre', 'Miembro'], 'member; alternate member; delegate; commission member', '委员; 成员; 会员'),
] // biome-ignore format: a role a line
