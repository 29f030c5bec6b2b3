/** For tests only: sound files of each format, as bytes, for what damages them. A format is here with one line. */
import type { FormatId } from '../format.ts'
import { exampleOf } from './imported.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

/** Popolo in which everything stands inside of something. */
const EMBEDDED = {
  id: 'p',
  name: 'Ann Lee',
  death_date: '2020',
  memberships: [
    {
      label: 'Clerk of B',
      post: { id: 'q', label: 'Clerk', area: { name: 'B' } },
      organization: { name: 'Council', parent_id: 'x' },
      on_behalf_of: { name: 'Greens' },
      legislative_period: { name: '5th Council', start_date: '2001', end_date: '2005' },
      start_date: '1 May 2002',
    },
  ],
}

/** An occupancy inside its holder, with its position inside. */
const NESTED = {
  id: 'p',
  schema: 'Person',
  last_seen: '2024-05-01T10:00:00',
  properties: {
    name: ['Ann Lee', 'A. Lee'],
    positionOccupancies: [
      {
        id: 'o',
        schema: 'Occupancy',
        properties: {
          startDate: ['2001-05', '2001'],
          endDate: ['9999'],
          post: [{ id: 'q', schema: 'Position', properties: { name: ['Clerk'], country: ['fr'] } }],
        },
      },
    ],
  },
}

export const CORPUS: Readonly<Partial<Record<FormatId, readonly Uint8Array[]>>> = {
  popolo: [exampleOf('popolo.md'), JSON.stringify(EMBEDDED)].map(bytesOf),
  ftm: [exampleOf('followthemoney.md'), JSON.stringify([NESTED])].map(bytesOf),
  sparql: [exampleOf('wikidata.md'), exampleOf('wikidata.md', 2)].map(bytesOf),
  wikidataEntities: [exampleOf('wikidata.md', 3)].map(bytesOf),
  html: [exampleOf('page-tables.md')].map(bytesOf),
  wikiTable: [exampleOf('page-tables.md', 2)].map(bytesOf),
  infobox: [exampleOf('infobox.md')].map(bytesOf),
  flatInfobox: [exampleOf('infobox.md', 2)].map(bytesOf),
}
