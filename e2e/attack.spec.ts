/** A small part of `npm run attack`: what a network does to a file ends in words, and the view that was there stays. */
import { expect, test } from '@playwright/test'
import { someFaults } from '../attack/faults.ts'
import { findBrowser } from '../scripts/browser.mjs'

test('20 network faults leave the view that was there, and are told', async () => {
  const tally = await someFaults({ count: 20, seed: 11, browser: findBrowser() ?? '', dist: 'dist' })
  expect(tally.failures).toEqual([])
  expect({ tried: tally.tried, refused: tally.refused }).toEqual({ tried: 20, refused: 18 })
})
