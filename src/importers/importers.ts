/** The formats there are, those that are surest of themselves first: a table takes nearly any text. */
import type { Importer } from './format.ts'
import { ftm } from './ftm/ftm.ts'
import { flatInfobox, infobox } from './infobox/infobox.ts'
import { popolo } from './popolo/popolo.ts'
import { csv, spreadsheet } from './table/tables.ts'
import { html, wikiTable } from './webTable/webTable.ts'
import { wikidataEntities } from './wikidata/entities.ts'
import { sparql } from './wikidata/sparql.ts'

export async function importers(): Promise<readonly Importer[]> {
  return [popolo, ftm, wikidataEntities, sparql, infobox, html, wikiTable, flatInfobox, spreadsheet, csv]
}
