/** The roles of generated data: what a region has offices for. `{}` in a title is the region's name. */
import type { GroupRow, RoleRow, Text } from '../../dataset/format.ts'

export const GROUPS: readonly GroupRow[] = [
  { id: 'government', label: { en: 'Government', zh: '政府' } },
  { id: 'parliament', label: { en: 'Parliament', zh: '议会' } },
  { id: 'party', label: { en: 'Party', zh: '党务' } },
  { id: 'city', label: { en: 'City', zh: '城市' } },
  { id: 'diplomacy', label: { en: 'Diplomacy', zh: '外交' } },
  { id: 'courts', label: { en: 'Courts', zh: '司法' } },
  { id: 'enterprise', label: { en: 'Enterprise', zh: '企业' } },
]

/** group | role | Chinese | the organization that has it, of the region's own. */
const TABLE = `government|Head of Government|政府首脑|government
government|Deputy Head of Government|政府副首脑|government
government|Minister of Finance|财政部长|ministry-of-finance
government|Minister of Education|教育部长|ministry-of-education
government|Minister of Health|卫生部长|ministry-of-health
government|Minister of Defence|国防部长|ministry-of-defence
government|State Secretary|国务秘书|government
government|Governor|省长|government
parliament|Speaker|议长|parliament
parliament|Deputy Speaker|副议长|parliament
parliament|Member of Parliament|议员|parliament
parliament|Substitute Member|候补议员|parliament
parliament|Committee Chair|委员会主席|committee-on-finance
parliament|Committee Member|委员会委员|committee-on-finance
parliament|Committee Substitute|委员会候补委员|committee-on-culture
parliament|Member of the Culture Committee|文化委员会委员|committee-on-culture
parliament|Clerk of the House|秘书长|parliament
party|Party Leader|党首|party
party|Party Secretary|党委书记|party
party|Deputy Party Secretary|党委副书记|party
party|Central Committee Member|中央委员|party
party|Treasurer|司库|party
party|Youth League Secretary|团委书记|party
city|Mayor|市长|city-hall
city|Deputy Mayor|副市长|city-hall
city|Councillor|市议员|city-hall
city|District Head|区长|city-hall
city|City Clerk|市政秘书|city-hall
diplomacy|Ambassador|大使|ministry-of-foreign-affairs
diplomacy|Consul General|总领事|ministry-of-foreign-affairs
diplomacy|Permanent Representative|常驻代表|ministry-of-foreign-affairs
diplomacy|Attaché|随员|ministry-of-foreign-affairs
courts|Chief Justice|首席法官|supreme-court
courts|Justice|法官|supreme-court
courts|Prosecutor General|总检察长|supreme-court
courts|Ombudsman|监察专员|parliament
enterprise|Chairman|董事长|railways
enterprise|Chief Executive|总经理|railways
enterprise|Board Member|董事|railways
enterprise|Chief Engineer|总工程师|railways`

export interface RoleKind extends RoleRow {
  readonly label: Text & { readonly en: string; readonly zh: string }
  /** The last part of its organization's id. */
  readonly within: string
}

const slugs = new Map<string, string>()

/** An id of a name in Latin letters; names come again and again. */
export function slug(text: string): string {
  const known = slugs.get(text) ?? newSlug(text)
  slugs.set(text, known)
  return known
}

const newSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|’/gu, '')
    .replace(/[łđøıß]/g, (letter) => ({ ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss' })[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const ROLES: readonly RoleKind[] = TABLE.split('\n').map((line) => {
  const [group = '', en = '', zh = '', within = ''] = line.split('|')
  return { id: slug(en), label: { en, zh }, group, within }
})

/** What the organizations of a region are part of, within it. */
export const PARTS: readonly (readonly [id: string, name: string, whole?: string])[] = [
  ['government', 'Government of {}'],
  ['ministry-of-finance', 'Ministry of Finance of {}', 'government'],
  ['ministry-of-education', 'Ministry of Education of {}', 'government'],
  ['ministry-of-health', 'Ministry of Health of {}', 'government'],
  ['ministry-of-defence', 'Ministry of Defence of {}', 'government'],
  ['ministry-of-foreign-affairs', 'Ministry of Foreign Affairs of {}', 'government'],
  ['railways', 'Railways of {}', 'government'],
  ['parliament', 'Parliament of {}'],
  ['committee-on-finance', 'Committee on Finance, {}', 'parliament'],
  ['committee-on-culture', 'Committee on Culture, {}', 'parliament'],
  ['party', 'Unity Party of {}'],
  ['city-hall', 'City Hall of {}'],
  ['supreme-court', 'Supreme Court of {}'],
]
