/** Data of the reader's own on a phone: pasted into the dialog, and its columns put right. */
import { expectAccessible } from './axe.ts'
import { expect, open, test } from './helpers.ts'
import { officials } from './ownFiles.ts'

test('is opened as text, and how it was read can be changed', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Open', exact: true }).tap()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toHaveAccessibleName('Open data')
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: 'Cells, JSON or wikitext to paste' }).fill(officials.text)
  await dialog.getByRole('button', { name: 'Open the text' }).tap()
  await expect(page.locator('.summary > span')).toContainText('3 people, 3 terms')
  await page.getByRole('button', { name: 'How it was read' }).tap()
  await expect(dialog).toContainText('row 5, column C “From”')
  await expectAccessible(page)
  await dialog.getByRole('combobox', { name: 'What column A “Name” is' }).selectOption({ label: 'Not read' })
  await expect(dialog).toContainText('4 left out')
  // The page is as wide as the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
