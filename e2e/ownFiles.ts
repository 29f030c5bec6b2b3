/** Files of a reader's own, and how they come to the page, for tests. */
import type { Page } from '@playwright/test'
import { open, until } from './helpers.ts'

interface OwnFile {
  readonly name: string
  readonly text: string
}

export const officials: OwnFile = {
  name: 'Officials of 2011.csv',
  text: `Name,Office,From,To
Ada Lovelace,Mayor of Springfield,2001,2005
Bo Chen,Mayor of Springfield,2005,2011-03
Cai Ying,Governor of the North,1999,present
Dov Levi,Treasurer,about then,2003
`,
}

/** Without a heading that says who held the office. */
export const unnamed: OwnFile = {
  name: 'unnamed.csv',
  text: `zzz,qqq,From,To
17,x-1,2001,2005
18,x-2,2005,2011
`,
}

/** Files come over the page, and are let go there. */
export async function drop(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  await hover(page, ...files)
  await drag(page, 'drop', files)
}

/** Files come over the page. */
export const hover = (page: Page, ...files: readonly OwnFile[]): Promise<void> =>
  drag(page, 'dragenter', files)

const drag = (page: Page, kind: string, files: readonly OwnFile[]): Promise<void> =>
  page.evaluate(
    ([type, all]) => {
      const dataTransfer = new DataTransfer()
      for (const { name, text } of all) dataTransfer.items.add(new File([text], name))
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    },
    [kind, files] as const,
  )

/** Pastes where the focus is. Was it taken from whatever has it? Spreadsheets put cells there as `html` too, and a picture of them. */
export const paste = (page: Page, text: string, html?: string): Promise<boolean> =>
  page.evaluate(
    ([pasted, markup]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      if (markup !== undefined) {
        clipboardData.setData('text/html', markup)
        clipboardData.items.add(new File(['no picture'], 'image.png', { type: 'image/png' }))
      }
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
      return !(document.activeElement ?? document.body).dispatchEvent(event)
    },
    [text, html] as const,
  )

/** As the browser gives a file to a page. */
export const chosen = ({ name, text }: OwnFile) => ({ name, mimeType: '', buffer: Buffer.from(text) })

/** Waits until the page takes files that come over it: what does may still be on its way. One is over it then. */
export const untilTaken = (page: Page): Promise<void> =>
  until(
    page,
    () => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([''], 'empty.csv'))
      const event = new DragEvent('dragenter', { bubbles: true, cancelable: true, dataTransfer })
      return !document.body.dispatchEvent(event)
    },
    undefined,
  )

/** Opens the page and drops a file on it. */
export async function openOwn(page: Page, file: OwnFile): Promise<void> {
  await open(page)
  await untilTaken(page)
  await drop(page, file)
}
