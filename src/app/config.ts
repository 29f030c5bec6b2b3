/**
 * What a publisher says of the page in a file beside it, which `index.html` names in its head: another dataset, its title, what an
 * address without a view shows, and a house style. Without that line none of this is loaded.
 *
 *   link in the head ─▶ file ─▶ house style, title ─▶ dataset asked for ─▶ the page, as any other
 */
import type { Dataset } from '../dataset/dataset.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import type { OfFile, Unreadable } from '../dataset/reasons.ts'
import type { Asked } from '../loading/ahead.ts'
import { parseJson } from '../loading/parseJson.ts'
import { type CssFonts, fontsIn } from '../shapes/fonts.ts'
import { parametersIn } from '../state/parametersIn.ts'
import { publisher } from '../state/publisher.ts'
import { type ConfigProblem, decodeConfig, type PublisherConfig } from '../state/publisherConfig.ts'
import { TRACKING } from '../state/url.ts'
import { UNTIL_FILLED } from './frame.ts'
import { wearHouseStyle } from './houseStyle.ts'
import type { Page } from './page.ts'

/** Why the file could not be read, or what is wrong in it. */
export type ConfigFailure =
  | { readonly reason: Unreadable | OfFile; readonly bytes?: ArrayBuffer }
  | { readonly problems: readonly ConfigProblem[] }

interface Heeded {
  /** Of the lanes. */
  readonly fonts?: CssFonts | undefined
  /** What waits for the page, or for its dataset. */
  readonly follow: (page: Page) => void
}

/** Before the page begins. Where anything is wrong in the file the page is as without it, and says so. */
export async function heed(link: HTMLLinkElement, { downloaded }: Asked): Promise<Heeded> {
  const { href, ownerDocument: document } = link
  const read = await readConfig(downloaded)
  // Until now nothing of the page was to be seen: `styles/frame.css`.
  link.remove()
  if (!('config' in read)) return { follow: (page) => void tell(page, href, read) }
  const { config } = read
  publish(config, href, document.baseURI)
  const { title, data, style } = config
  const isOwn = !/[?&;]data\b/.test(document.location.search)
  if (data !== '' || title !== '') entitle(document, isOwn ? title : '')
  const wearGroups = wearHouseStyle(document, style)
  const family = style['--tenure-font']
  return {
    fonts: family === undefined ? undefined : fontsIn(family),
    follow: ({ loads: { shown }, timeline }) => {
      const wear = memoizeLast((dataset: Dataset | undefined) => {
        if (dataset) wearGroups(dataset)
        timeline.recolour()
      })
      shown.subscribe(() => wear(shown.get()?.dataset))
    },
  }
}

async function readConfig(
  downloaded: Asked['downloaded'],
): Promise<{ readonly config: PublisherConfig } | ConfigFailure> {
  const file = await downloaded
  if (!file.ok) return { reason: file.reason }
  const parsed = parseJson(file.bytes)
  if (!parsed) return { reason: { code: 'notJson' }, bytes: file.bytes }
  const decoded = decodeConfig(parsed.value, (property, value) => CSS.supports(property, value))
  return decoded.ok ? { config: decoded.config } : { problems: decoded.problems }
}

/** From now on addresses are read and written by it; `href` is the config's own, `base` the page's. */
export function publish(
  { data, title, view }: Omit<PublisherConfig, 'style'>,
  href: string,
  base: string,
): void {
  if (data !== '') publisher.data = new URL(data, href).href
  if (title !== '') {
    const own = new URL(publisher.data, base).href
    publisher.entitled = (dataset, url) =>
      url === own ? { ...dataset, head: { ...dataset.head, title } } : dataset
  }
  if (view === '') return
  publisher.said = (search) => (saysNothing(search) ? `?${view}` : search)
  publisher.byDefault = 'show=timeline'
}

const saysNothing = (search: string): boolean => parametersIn(search).every(([name]) => TRACKING.test(name))

/** Until the dataset is there: what the page was built with is another one's. */
function entitle(document: Document, title: string): void {
  for (const [selector, text] of [
    ['h1', title],
    ['.subtitle', ''],
  ] as const) {
    const part = document.querySelector(`${selector}[${UNTIL_FILLED}]`)
    if (part) part.textContent = text || '\u00a0'
  }
  document.title = [title, 'Tenure'].filter((one) => one !== '').join(' · ')
}

async function tell(page: Page, href: string, failure: ConfigFailure): Promise<void> {
  const { tellOfConfig } = await import('./configNotice.ts')
  await tellOfConfig(page, href, failure)
}
