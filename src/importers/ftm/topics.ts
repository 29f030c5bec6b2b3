/** FollowTheMoney's topics of positions as groups of offices: https://followthemoney.tech/explorer/types/topic/. */
import type { Text } from '../../dataset/format.ts'

/** The first that a position has is its group: what kind of office says more than of which level. */
const GROUPS: readonly (readonly [topic: string, group: Text])[] = [
  ['gov.head', { en: 'Heads of state and government', zh: '国家元首和政府首脑', fr: 'Chefs d’État et de gouvernement', es: 'Jefes de Estado y de Gobierno' }],
  ['gov.executive', { en: 'Executive', zh: '行政机构', fr: 'Exécutif', es: 'Ejecutivo' }],
  ['gov.legislative', { en: 'Legislature', zh: '立法机构', fr: 'Législatif', es: 'Legislativo' }],
  ['gov.judicial', { en: 'Judiciary', zh: '司法机构', fr: 'Justice', es: 'Judicial' }],
  ['gov.security', { en: 'Security forces', zh: '军警', fr: 'Forces de sécurité', es: 'Fuerzas de seguridad' }],
  ['gov.financial', { en: 'Central banks and finance', zh: '央行和金融', fr: 'Banques centrales et finances', es: 'Bancos centrales y finanzas' }],
  ['gov.religion', { en: 'Religious offices', zh: '宗教', fr: 'Fonctions religieuses', es: 'Cargos religiosos' }],
  ['gov.soe', { en: 'State-owned enterprises', zh: '国有企业', fr: 'Entreprises publiques', es: 'Empresas públicas' }],
  ['gov.igo', { en: 'Intergovernmental organizations', zh: '政府间组织', fr: 'Organisations intergouvernementales', es: 'Organizaciones intergubernamentales' }],
  ['role.diplo', { en: 'Diplomacy', zh: '外交', fr: 'Diplomatie', es: 'Diplomacia' }],
  ['pol.party', { en: 'Parties', zh: '政党', fr: 'Partis', es: 'Partidos' }],
  ['pol.union', { en: 'Unions', zh: '工会', fr: 'Syndicats', es: 'Sindicatos' }],
  ['gov.admin', { en: 'Civil service', zh: '文官系统', fr: 'Fonction publique', es: 'Función pública' }],
  ['gov.national', { en: 'National government', zh: '中央政府', fr: 'Gouvernement national', es: 'Gobierno nacional' }],
  ['gov.state', { en: 'State and regional government', zh: '州和地区政府', fr: 'Gouvernements régionaux', es: 'Gobiernos regionales' }],
  ['gov.muni', { en: 'Local government', zh: '地方政府', fr: 'Collectivités locales', es: 'Gobierno local' }],
] // biome-ignore format: a table

/** The group of a position; of an organization too, whose topics are the same. */
export const groupOf = (topics: readonly string[]): Text | undefined =>
  GROUPS.find(([topic]) => topics.includes(topic))?.[1]
