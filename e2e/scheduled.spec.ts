/** What is still to come on the day of the data is said to be scheduled, and nobody certainly holds it. */
import type { Page } from '@playwright/test'
import { MADE_UP, serveMadeUp } from './datasets.ts'
import { expect, mark, open, test } from './helpers.ts'

const sources = [{ source: 'gazette' }]

/** At the end of October 2025 Ann is in office until 2031, and Cy elected from 2026 on. */
const SENATE = {
  tenure: 1,
  title: 'A senate',
  asOf: '2025-10-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [{ id: 'state', label: 'State' }],
  roles: [{ id: 'senator', label: 'Senator', group: 'state' }],
  organizations: [],
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'cy', name: 'Cy' },
  ],
  offices: [{ id: 'seat', title: 'Senator', role: 'senator' }],
  terms: [
    { id: 'ann', person: 'ann', office: 'seat', start: '2025-01-03', end: '2031-01-03', sources },
    { id: 'cy', person: 'cy', office: 'seat', start: '2026-01-03', end: '2032-01-03', sources },
  ],
  events: [{ id: 'vote', title: 'A vote', date: '2026-05-01', people: ['cy'], sources }],
}

const ANN = 'in office on 31 October 2025, until 3 January 2031 (scheduled)'
const details = (page: Page) => page.locator('.details')

test.beforeEach(({ page }) => serveMadeUp(page, SENATE))

test('in marks, details, table and list', async ({ page }) => {
  await open(page, `data=${MADE_UP}&sel=term.ann`)
  await expect(mark(page, `Senator, 3 January 2025, ${ANN}`)).toBeAttached()
  await expect(mark(page, 'Senator, 3 January 2026 (scheduled) to 3 January 2032 (scheduled)')).toBeAttached()
  await expect(details(page)).toContainText(ANN)
  await expect(details(page)).toContainText('6 years (scheduled)')
  await expect(page.locator('.event time')).toHaveText('1 May (scheduled)')
  await expect(page.locator('.event')).toContainText('Cy, Senator (scheduled)')
  await open(page, `data=${MADE_UP}&show=table`)
  await expect(page.getByRole('cell', { name: ANN })).toBeVisible()
  await expect(page.getByRole('cell', { name: '3 January 2026 (scheduled)' })).toBeVisible()
})

test('on a day: certain up to the day of the data, scheduled after it', async ({ page }) => {
  const headings = details(page).locator('h4')
  await open(page, `data=${MADE_UP}&at=2025-10-31&sel=day`)
  await expect(headings).toHaveText(['Certainly'])
  await open(page, `data=${MADE_UP}&at=2026-02-01&sel=day`)
  await expect(headings).toHaveText(['Scheduled', 'Scheduled'])
  await open(page, `data=${MADE_UP}&at=2026-02-01&sel=day&lang=zh`)
  await expect(headings).toHaveText(['预定就任', '预定就任'])
  await expect(details(page)).toContainText('2025年10月31日仍在任，预定至2031年1月3日')
})
