import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './helpers.ts'

/** Every rule of axe, the best practices too; a failure names rule, element and what is wrong with it. */
export async function expectAccessible(page: Page): Promise<void> {
  // What slides in has no colours to be measured yet.
  await page.waitForFunction(() => document.getAnimations().length === 0)
  // The page holds no other, so one run in it finds all.
  expect(page.frames()).toHaveLength(1)
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    // Of what is right one element a rule is told, not each; and nothing of it leaves the page, which takes longer than all rules.
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    )
  })
  expect(found).toEqual([])
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
