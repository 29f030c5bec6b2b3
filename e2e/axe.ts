import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from './helpers.ts'

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

/** The rules that colours decide; what the others find is the same in each theme. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * Nothing is found in this state of the page: every rule of axe in light, the best practices too, and those about colour in dark;
 * with `AXE=all` every rule in each look, in forced colours too. What is found is told of each look.
 */
export async function expectAccessible(page: Page, state = ''): Promise<void> {
  // The page holds no other, so one run in it finds all.
  expect(page.frames()).toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const isAll = process.env.AXE === 'all'
  for (const [look, media] of isAll ? LOOKS : LOOKS.slice(0, 2)) {
    await page.emulateMedia(media)
    // What slides in has no colours to be measured yet.
    await page.waitForFunction(() => document.getAnimations().length === 0)
    const rules = isAll || look === 'light' ? [] : ABOUT_COLOUR
    const found = await foundIn(page, rules)
    test.info().annotations.push({ type: 'axe', description: `${found.length}` })
    expect.soft(found, `${state} ${look}`).toEqual([])
  }
}

/** What axe finds, by these rules or by all; each names rule, element and what is wrong with it. */
function foundIn(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    // Of what is right one element a rule is told, not each; and nothing of it leaves the page, which takes longer than all rules.
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(only.length > 0 && { runOnly: { type: 'rule', values: [...only] } }),
    })
    // The lanes under a panel take no focus until Escape has closed it; a finger scrolls what is seen of them.
    const isUnderPanel = (id: string) =>
      id === 'scrollable-region-focusable' && document.querySelector('.scroller .marks[inert]') !== null
    return violations.flatMap(({ id, nodes }) =>
      isUnderPanel(id)
        ? []
        : nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    )
  }, rules)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
