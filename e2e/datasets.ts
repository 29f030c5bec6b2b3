/** Datasets that a test makes up, answered in the place of `data/made-up.json` beside the page. */
import type { Page, Route } from '@playwright/test'
import type { DatasetFile } from '../src/dataset/format.ts'

export const MADE_UP = 'data/made-up.json'

const numbered = <Row>(count: number, row: (n: number) => Row): Row[] =>
  Array.from({ length: count }, (_, n) => row(n))

const sources = [{ source: 'gazette' }]
const FIRST_YEAR = 1900
const YEARS = 120

/** A parliament: each member holds one seat, year after year; each event falls on a day of its own. */
export function parliament({
  people = 1,
  terms = 0,
  events = 0,
}: {
  people?: number
  terms?: number
  events?: number
}): DatasetFile {
  return {
    tenure: 1,
    title: 'A parliament',
    asOf: '2020-12-31',
    sources: [{ id: 'gazette', title: 'The gazette', url: 'https://example.org/gazette' }],
    groups: [{ id: 'state', label: 'State' }],
    roles: [{ id: 'member', label: 'Member', group: 'state' }],
    organizations: [],
    people: numbered(people, (n) => ({ id: `member-${n}`, name: `Member ${n}` })),
    offices: [{ id: 'seat', title: 'Seat', role: 'member' }],
    terms: numbered(terms, (n) => {
      const year = FIRST_YEAR + (Math.floor(n / people) % YEARS)
      return {
        id: `term-${n}`,
        person: `member-${n % people}`,
        office: 'seat',
        start: `${year}-01-01`,
        end: `${year}-12-31`,
        sources,
      }
    }),
    events: numbered(events, (n) => ({
      id: `sitting-${n + 1}`,
      title: `Sitting ${n + 1}`,
      date: dayNumber(n),
      people: [`member-${n % people}`],
      sources,
    })),
  }
}

const dayNumber = (n: number): string =>
  new Date(Date.UTC(FIRST_YEAR, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)

/** Answers `data/made-up.json` with these bytes, this text, or this value as JSON; the last call counts. */
export async function serveMadeUp(
  page: Page,
  body: string | Buffer | object,
  { status = 200, type = 'application/json' }: { status?: number; type?: string } = {},
): Promise<void> {
  const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  await routeMadeUp(page, (route) => route.fulfill({ status, contentType: type, body: bytes }))
}

export async function routeMadeUp(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.unroute(`**/${MADE_UP}`)
  await page.route(`**/${MADE_UP}`, answer)
}
