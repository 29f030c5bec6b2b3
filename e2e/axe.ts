import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './helpers.ts'

/** npm may give axe a copy of Playwright's types of its own: the same page under another name. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page']

/** Every rule of axe, the best practices too; a failure names rule, element and what is wrong with it. */
export async function expectAccessible(page: Page): Promise<void> {
  // What slides in has no colours to be measured yet.
  await page.waitForFunction(() => document.getAnimations().length === 0)
  // The page holds no other, so one run in it finds all: a second page to gather what several found takes as long again.
  expect(page.frames()).toHaveLength(1)
  const { violations } = await new AxeBuilder({ page: page as unknown as AxePage })
    .setLegacyMode()
    // Of what is right one element a rule is told, not each.
    .options({ resultTypes: ['violations'] })
    .analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  )
  expect(found).toEqual([])
}
