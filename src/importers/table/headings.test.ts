import { describe, expect, it } from 'vitest'
import { meaningOf } from './headings.ts'

describe('a heading', () => {
  it.each([
    ['name', 'person'], ['Full Name', 'person'], ['姓名', 'person'], ['Nom', 'person'], ['Nombre', 'person'], ['namn', 'person'],
    ['start_date', 'start'], ['startDate', 'start'], ['Start date (yyyy-mm-dd)', 'start'], ['Took office', 'start'], ['Year of assuming the post', 'start'],
    ['上任时间', 'start'], ['任職日期', 'start'], ['Date de début', 'start'], ['Fecha de inicio', 'start'], ['Amtsantritt', 'start'],
    ['end_date', 'end'], ['Left office', 'end'], ['year of leaving it', 'end'], ['离任时间', 'end'], ['離任時間', 'end'], ['fin de mandat', 'end'], ['till', 'end'],
    ['职务', 'office'], ['Position', 'office'], ['POSITIONS', 'office'], ['Cargo', 'office'], ['Fonction', 'office'],
    ['单位', 'organization'], ['organ', 'organization'], ['Department', 'organization'], ['chamber', 'organization'],
    ['area', 'place'], ['constituency', 'place'], ['Valkrets', 'place'],
    ['Date of birth', 'born'], ['出生年月', 'born'], ['birth_year', 'born'], ['Né(e)', 'born'], ['籍贯', 'birthplace'], ['Province of birth', 'birthplace'],
    ['入党时间', 'personNote'], ['year of joining the party', 'personNote'],
    ['wikidata', 'personWikidata'], ['position QID', 'officeWikidata'], ['person_id', 'personKey'], ['Source URL', 'sourceUrl'], ['来源', 'source'], ['first name', 'givenName'],
    ['Years in office', 'period'], ['任期', 'period'], ['Start month', 'startMonth'],
    ['Name of\nofficial', 'person'], ['Nom du maire', 'person'], ['Name of the party', 'party'], ['Date of leaving', 'end'], ['  Name* ', 'person'], ['Name\n(as in the register)', 'person'],
  ])('%j is %s', (heading, field) => expect(meaningOf(heading)?.field).toBe(field)) // biome-ignore format: two columns

  it.each([
    ['name_zh', 'person', 'zh'], ['Name (Chinese)', 'person', 'zh'], ['name@en', 'person', 'en'], ['Chinese name', 'person', 'zh'],
    ['中文姓名', 'person', 'zh'], ['英文名称', undefined, undefined], ['title_fr', 'title', 'fr'], ['职务（英文）', 'office', 'en'],
    ['name_zh_Hant', 'person', 'zh-Hant'],
  ])('%j is %s in %s', (heading, field, lang) => {
    expect(meaningOf(heading)?.field).toBe(field)
    expect(meaningOf(heading)?.lang).toBe(lang)
  }) // biome-ignore format: three columns

  it.each([['Ann Lee'], ['2001'], [''], ['Mayor of Harbour'], ['constructor'], ['x'.repeat(100_000)]])(
    '%j is not known',
    (text) => expect(meaningOf(text)).toBeUndefined(),
  )
})
