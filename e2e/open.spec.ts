/** Data of the reader's own: the ways in, that it stays in this browser, and how it was read. */
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { MADE_UP, parliament, serveMadeUp } from './datasets.ts'
import { canvasOf, expect, mark, open, queryOf, test } from './helpers.ts'
import { chosen, drop, hover, officials, paste, unnamed, untilTaken } from './ownFiles.ts'

const summary = (page: Page): Locator => page.locator('.summary > span')
const line = (page: Page): Locator => page.locator('.report-line')
const failure = (page: Page): Locator => page.getByRole('region', { name: 'The dataset could not be shown' })
const dialog = (page: Page): Locator => page.getByRole('dialog')
const openButton = (page: Page): Locator =>
  page.getByRole('toolbar').getByRole('button', { name: 'Open', exact: true })

async function start(page: Page, query = ''): Promise<void> {
  await open(page, query)
  await untilTaken(page)
  await page.evaluate(() => document.dispatchEvent(new DragEvent('dragleave')))
  await expect(page.locator('.drop')).toHaveCount(0)
}

async function expectOfficials(page: Page): Promise<void> {
  await expect(summary(page)).toContainText('3 people, 3 terms')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Officials of 2011')
  await expect(mark(page, /Governor of the North/)).toHaveCount(1)
}

test.describe('a file', () => {
  test('dropped anywhere on the page is shown, and nothing of it is sent', async ({ page }) => {
    await start(page, 'role=mayor&lang=en')
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() || /Officials|Lovelace/.test(request.url()))
        sent.push(request.url())
    })
    await hover(page, officials)
    await expect(page.locator('.drop')).toContainText('nothing of them is sent anywhere')
    await expectAccessible(page)
    await drop(page, officials)
    await expectOfficials(page)
    await expect(page.locator('.drop')).toHaveCount(0)
    await expect(page.locator('.tenure > .elsewhere')).toHaveText(
      'Data from Officials of 2011.csv, which you opened',
    )
    await expect(line(page)).toContainText('Read as a table in text (CSV): 3 people, 3 terms, 1999–')
    await expect(line(page)).toContainText('; 1 left out · How it was read')
    // Other data has other roles.
    expect(queryOf(page)).toMatch(/^data=local:officials-of-2011-[\da-f]{8}$/)
    await expectAccessible(page)
    expect(sent).toEqual([])
  })

  test('chosen by the keyboard is shown', async ({ page }) => {
    await start(page)
    // Listened for before the key is pressed, which is quicker than listening.
    const choosing = page.waitForEvent('filechooser')
    await openButton(page).focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveAccessibleName('Open data')
    await expect(dialog(page)).toContainText('stay in this browser')
    const choose = dialog(page).getByRole('button', { name: 'Choose a file…' })
    await expect(choose).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await (await choosing).setFiles(chosen(officials))
    await expectOfficials(page)
    await expect(dialog(page)).toHaveCount(0)
    // Where the new data begins, or among what acts on it.
    await expect(page.locator('.explorer :focus')).toHaveCount(1)
  })

  test('is one: of several the reader is told so', async ({ page }) => {
    await start(page)
    await drop(page, officials, unnamed)
    await expect(dialog(page).getByRole('alert')).toHaveText('One file at a time, please.')
    await expect(summary(page)).toContainText('34 terms')
  })

  test('of Tenure’s own is shown without a word on how', async ({ page }) => {
    await start(page)
    await drop(page, { name: 'own.json', text: JSON.stringify(parliament({ people: 2, terms: 10 })) })
    await expect(summary(page)).toContainText('2 people, 10 terms')
    await expect(page.locator('.tenure > .elsewhere')).toHaveText('Data from own.json, which you opened')
    await expect(line(page)).toHaveCount(0)
  })

  test('that is not understood leaves the view, and says what was looked for', async ({ page }) => {
    await start(page)
    await drop(page, { name: 'letter.txt', text: 'Dear reader, this is a letter.\n' })
    await expect(failure(page)).toContainText('Nothing in the file was recognized: no table')
    await expect(failure(page)).toContainText('What was shown before is still there.')
    await expect(failure(page).locator('.address')).toHaveText('letter.txt')
    await expect(summary(page)).toContainText('34 terms')
    await expect(canvasOf(page)).toBeVisible()
    await expectAccessible(page)
    await page.goBack()
    await expect(failure(page)).toHaveCount(0)
    // What could not be read is not kept.
    await page.reload()
    await openButton(page).click()
    await expect(dialog(page)).toBeVisible()
    await expect(dialog(page)).not.toContainText('letter.txt')
  })

  test('is called by its name where reading it was cancelled', async ({ page }) => {
    await start(page)
    // A worker that never answers.
    await page.route(/load\.worker/, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }))
    const row = 'Ada Lovelace,Mayor of Springfield,2001,2005\n'
    await drop(page, { name: 'Long one.csv', text: `Name,Office,From,To\n${row.repeat(20_000)}` })
    await page.getByRole('button', { name: 'Cancel' }).click()
    const notice = page.getByRole('region', { name: 'Loading was cancelled' })
    await expect(notice.locator('.address')).toHaveText('Long one.csv')
  })

  test('is shown where no worker can be started', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined })
    })
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await page.reload()
    await expectOfficials(page)
  })

  test('is read again where the worker breaks', async ({ page }) => {
    await page.route(/load\.worker/, (route) =>
      route.fulfill({ body: 'throw 1', contentType: 'text/javascript' }),
    )
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
  })
})

test.describe('what is pasted', () => {
  test('as cells is shown, where no field has the focus', async ({ page }) => {
    await start(page)
    expect(await paste(page, officials.text.replaceAll(',', '\t'))).toBe(true)
    await expect(summary(page)).toContainText('3 people, 3 terms')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasted data')
    expect(queryOf(page)).toMatch(/^data=local:pasted-data-[\da-f]{8}$/)
  })

  test('from a spreadsheet is read as its cells, line ends in them too', async ({ page }) => {
    await start(page)
    const cells = 'Name\tOffice\tFrom\tTo\r\nAnn Lee\t"Mayor\nof X"\t2001\t2005\r\nBo Ek\tJudge\t1999\t\r\n'
    expect(
      await paste(page, cells, '<google-sheets-html-origin><table><tr><td>Name<td>Office<tr><td>Ann</table>'),
    ).toBe(true)
    await expect(summary(page)).toContainText('2 people, 2 terms')
    await expect(line(page)).toContainText('2 people, 2 terms, 1999–2005 · How it was read')
    await expect(mark(page, /Mayor of X/)).toHaveCount(1)
  })

  test('from a page is read as its reader sees it, cells over several rows too', async ({ page }) => {
    await start(page)
    const text =
      'No.\tMayor\tTook office\tLeft office\n1\tAnn Lee\n(1950–2020)[1]\t4 May\n1971\t1975\n2\tBo Ek\tabout then'
    const markup = `<html><body><!--StartFragment--><table class="wikitable"><tbody><tr><th>No.</th><th>Mayor</th><th>Took office</th><th>Left office</th></tr>
      <tr><td>1</td><td><b>Ann Lee</b><br>(1950–2020)<sup class="reference">[1]</sup></td><td>4 May<br>1971</td><td rowspan="2">1975</td></tr>
      <tr><td>2</td><td>Bo Ek</td><td>about then</td></tr></tbody></table><!--EndFragment--></body></html>`
    expect(await paste(page, text, markup)).toBe(true)
    await expect(summary(page)).toContainText('1 person, 1 term')
    await expect(line(page)).toContainText(
      'Read as a table of a page (HTML): 1 person, 1 term, 1971–1975; 1 left out',
    )
    await expect(mark(page, /Mayor/)).toHaveCount(1)
    await line(page).getByRole('button', { name: 'How it was read' }).click()
    await expect(dialog(page)).toContainText(
      'row 3, column C “Took office”: about then was not understood as a start',
    )
    await expectAccessible(page)
  })

  test('as wikitext is told of by its lines', async ({ page }) => {
    await start(page)
    const text =
      '{| class="wikitable"\n! Mayor !! From !! To\n|-\n| [[Ann Lee]] || 2001 || 2005\n|-\n| Bo Ek || 2/1/18 ||\n|}'
    expect(await paste(page, text)).toBe(true)
    await expect(line(page)).toContainText(
      'Read as a table in wikitext: 1 person, 1 term, 2001–2005; 1 left out',
    )
    await line(page).getByRole('button', { name: 'How it was read' }).click()
    await expect(dialog(page)).toContainText(
      'line 6: 2/1/18 has a year of two figures: write all four, as 1918 or 2018',
    )
  })

  test('into a field is the field’s', async ({ page }) => {
    await start(page)
    await page.locator('.search:visible').focus()
    expect(await paste(page, officials.text)).toBe(false)
    await expect(summary(page)).toContainText('34 terms')
  })

  test('as an address is opened as one', async ({ page, baseURL }) => {
    await serveMadeUp(page, parliament({ people: 2, terms: 10 }))
    await start(page)
    await paste(page, `${baseURL}${MADE_UP}\n`)
    await expect(summary(page)).toContainText('2 people, 10 terms')
  })

  test('as one line waits in the dialog, and is opened there', async ({ page }) => {
    await start(page)
    await paste(page, 'Ada Lovelace')
    const field = dialog(page).getByRole('textbox', { name: 'Cells, JSON or wikitext to paste' })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('Ada Lovelace')
    await field.fill(officials.text)
    await dialog(page).getByRole('button', { name: 'Open the text' }).click()
    await expect(summary(page)).toContainText('3 people, 3 terms')
  })
})

test('an address is opened from the dialog, and one that is none is refused there', async ({ page }) => {
  await serveMadeUp(page, parliament({ people: 2, terms: 10 }))
  await start(page)
  await openButton(page).click()
  const field = dialog(page).getByRole('textbox', { name: /^Address/ })
  await field.fill('ftp://example.org/a.csv')
  await field.press('Enter')
  await expect(dialog(page).getByRole('alert')).toContainText('only http: and https: are read')
  await field.fill(MADE_UP)
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await field.press('Enter')
  await expect(summary(page)).toContainText('2 people, 10 terms')
  expect(queryOf(page)).toBe(`data=${MADE_UP}`)
})

test.describe('opened data', () => {
  test('is there after a reload, and where Back leads', async ({ page }) => {
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await page.reload()
    await expectOfficials(page)
    await expect(line(page)).toContainText('Read as a table')
    await page.goBack()
    await expect(summary(page)).toContainText('34 terms')
    await page.goForward()
    await expectOfficials(page)
  })

  test('has the same link when it is opened again, and is listed once, until it is removed', async ({
    page,
  }) => {
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    const address = queryOf(page)
    await page.reload()
    await expectOfficials(page)
    await start(page, address)
    await drop(page, officials)
    await expectOfficials(page)
    expect(queryOf(page)).toBe(address)

    await openButton(page).click()
    const listed = dialog(page).getByRole('listitem')
    await expect(listed).toHaveCount(1)
    await expect(listed).toContainText(/^Officials of 2011\.csv\d+ \w+ \d{4} · 1 kB · shown now/)
    await expectAccessible(page)
    await listed.getByRole('button', { name: 'Remove Officials of 2011.csv' }).click()
    await expect(listed).toHaveCount(0)
    // The focus stays in the dialog.
    await expect(dialog(page).locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expectOfficials(page)

    await page.reload()
    await expect(failure(page)).toContainText('has been removed from this one')
  })

  test('is opened from the list', async ({ page }) => {
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(line(page)).toHaveCount(0)
    await openButton(page).click()
    await dialog(page).getByRole('button', { name: 'Open the page’s own dataset' }).click()
    await expect(summary(page)).toContainText('34 terms')
    await openButton(page).click()
    await dialog(page).getByRole('button', { name: 'Officials of 2011.csv', exact: true }).click()
    await expectOfficials(page)
  })

  test('of another browser is not in the link, and can be opened here', async ({ page }) => {
    await page.goto('./?data=local:officials-of-2011-1a2b3c4d')
    await expect(failure(page)).toContainText(
      'This data was opened in another browser, or has been removed from this one: it is not in the link',
    )
    await expectAccessible(page)
    await failure(page).getByRole('button', { name: 'Open', exact: true }).click()
    const choosing = page.waitForEvent('filechooser')
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await (await choosing).setFiles(chosen(officials))
    await expectOfficials(page)
    await expect(failure(page)).toHaveCount(0)
  })

  test('of another browser leaves what was shown before', async ({ page }) => {
    await start(page)
    await page.evaluate(() => {
      history.pushState(null, '', '?data=local:nothing-1a2b3c4d')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await expect(failure(page)).toContainText('opened in another browser')
    await expect(summary(page)).toContainText('34 terms')
  })

  test('is there until the page is left where the browser keeps nothing, which is said', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError')
      }
    })
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await expect(line(page)).toContainText('This browser keeps no files for this page')
    await openButton(page).click()
    await expect(dialog(page)).toContainText('This browser keeps no files for this page')
    await expect(dialog(page).getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.goBack()
    await expect(summary(page)).toContainText('34 terms')
    await page.goForward()
    await expectOfficials(page)
  })

  test('has a link that says where it works', async ({ page }) => {
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(dialog(page)).toContainText('This data is in this browser alone')
    await expect(dialog(page).getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/data=local:/)
  })
})

test.describe('how a table was read', () => {
  const takenFor = (page: Page, column: string): Locator =>
    dialog(page).getByRole('combobox', { name: `What column ${column} is` })

  test('is told with places and values, and changed by the keyboard, and kept', async ({ page }) => {
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await line(page).getByRole('button', { name: 'How it was read' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveAccessibleName('How it was read')
    await expect(dialog(page)).toContainText('Read as a table in text (CSV): 3 people, 3 terms')
    await expect(dialog(page)).toContainText(
      'row 5, column C “From”: about then was not understood as a start',
    )
    await expectAccessible(page)

    const office = takenFor(page, 'B “Office”')
    await expect(office).toHaveValue('office')
    await office.focus()
    await page.keyboard.type('Not')
    await expect(office).not.toHaveValue('office')
    await office.selectOption({ label: 'Organization' })
    await takenFor(page, 'A “Name”').selectOption({ label: 'Office' })
    await office.selectOption({ label: 'Person' })
    // Two of the three are of one name now.
    await expect(dialog(page).getByRole('status').first()).toContainText('2 people, 3 terms')
    await expect(office).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(summary(page)).toContainText('2 people, 3 terms')
    await page.reload()
    await expect(summary(page)).toContainText('2 people, 3 terms')

    await line(page).getByRole('button', { name: 'How it was read' }).click()
    await dialog(page).getByRole('button', { name: 'Back to what was found' }).click()
    await expect(dialog(page).getByRole('status').first()).toContainText('3 people, 3 terms')
    await page.keyboard.press('Escape')
    await expectOfficials(page)
  })

  test('of a thousand columns some are there, and more when asked for', async ({ page }) => {
    const more = Array.from({ length: 997 }, (_, i) => `x${i}`)
    const text = `Name,Office,From,${more.join(',')}\nAda Lovelace,Mayor,2001,${more.map(() => '1').join(',')}\n`
    await start(page)
    await drop(page, { name: 'wide.csv', text })
    await line(page).getByRole('button', { name: 'How it was read' }).click()
    const columns = dialog(page).getByRole('columnheader')
    await expect(columns).toHaveCount(50)
    await dialog(page).getByRole('button', { name: 'Show 50 more' }).click()
    await expect(columns).toHaveCount(100)
    await expect(takenFor(page, 'A “Name”')).toHaveValue('person')
  })

  test('has what its dates were read as', async ({ page }) => {
    await start(page)
    await drop(page, officials)
    await line(page).getByRole('button', { name: 'How it was read' }).click()
    const dates = dialog(page).locator('.dates-read li')
    await expect(dates).toHaveText([
      'C From2001 → 2001',
      /^D To2005 → 2005 *2011-03 → March 2011 *present → still in office$/,
    ])
  })

  test('can be looked at again from where data is opened, and from what is said about it', async ({
    page,
  }) => {
    await start(page)
    await drop(page, officials)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(line(page)).toHaveCount(0)
    const again = dialog(page).getByRole('button', { name: 'How it was read' })
    for (const way of ['Open', 'About this data']) {
      await page.getByRole('button', { name: way, exact: true }).first().click()
      await again.click()
      await expect(dialog(page)).toHaveAccessibleName('How it was read')
      await expect(dialog(page).getByRole('status').first()).toContainText('3 people, 3 terms')
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toHaveCount(0)
    }
  })

  test('is said of no dataset that is the page’s own', async ({ page }) => {
    await start(page)
    await page.getByRole('button', { name: 'About this data' }).click()
    await expect(dialog(page).getByRole('link', { name: 'Licences' })).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'How it was read' })).toHaveCount(0)
  })

  test('can be put right where nothing was found in it', async ({ page }) => {
    await start(page)
    await drop(page, officials)
    await expectOfficials(page)
    await line(page).getByRole('button', { name: 'How it was read' }).click()
    await takenFor(page, 'A “Name”').selectOption({ label: 'Not read' })
    await expect(dialog(page)).toContainText('4 left out')
    await page.keyboard.press('Escape')
    await expect(failure(page)).toContainText('It was read as a table in text (CSV), and nothing in it')
    await expect(failure(page)).toContainText('What was shown before is still there.')
    await failure(page).getByRole('button', { name: 'How it was read' }).click()
    await expectAccessible(page)
    await takenFor(page, 'A “Name”').selectOption({ label: 'Person' })
    await page.keyboard.press('Escape')
    await expect(failure(page)).toHaveCount(0)
    await expectOfficials(page)
  })

  test('at an address is changed for as long as the page is there, and is not asked for again', async ({
    page,
  }) => {
    await serveMadeUp(page, officials.text, {})
    const asked: string[] = []
    page.on('request', (request) => request.url().endsWith(`/${MADE_UP}`) && asked.push(request.url()))
    await start(page, `data=${MADE_UP}`)
    await expect(summary(page)).toContainText('3 people, 3 terms')
    await line(page).getByRole('button', { name: 'How it was read' }).click()
    await takenFor(page, 'D “To”').selectOption({ label: 'Not read' })
    await expect(takenFor(page, 'D “To”')).toHaveValue('')
    await expect(dialog(page)).toContainText('3 people, 3 terms, 1999–2005')
    await takenFor(page, 'D “To”').selectOption({ label: 'End' })
    await expect(dialog(page)).not.toContainText('3 people, 3 terms, 1999–2005')
    await expect(dialog(page)).toContainText('3 people, 3 terms')
    expect(queryOf(page)).toBe(`data=${MADE_UP}`)
    expect(asked).toHaveLength(1)
  })

  test('is told in Chinese', async ({ page }) => {
    await start(page, 'lang=zh')
    await drop(page, officials)
    await expect(line(page)).toContainText('已按文本表格（CSV）读取：3人，3项任职')
    await line(page).getByRole('button', { name: '读取情况' }).click()
    await expect(dialog(page)).toContainText('第5行C列“From”：about then无法识别为就任日期')
    await expectAccessible(page)
  })
})
