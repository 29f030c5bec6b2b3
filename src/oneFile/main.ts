/**
 * A page in one file: the same page, all of its code at once, with the dataset that lies in the document beside it. `boot.ts`
 * unpacks and runs it; the styles have been unpacked with it.
 *
 *   file ─boot.ts─▶ styles, code ─▶ dataset in the document ─▶ timeline ─▶ React
 */
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/frame.css'
import '../styles/timeline.css'
import '../styles/document.css'
import '../timeline/timeline.css'
import { datasetUrl } from '../app/address.ts'
import { languageOfLink } from '../app/languageOfLink.ts'
import { learn, startPage } from '../app/page.ts'
import { fill } from '../app/start.tsx'
import { saidIn } from '../state/edition.ts'
import { askFor } from './ahead.ts'

const root = document.getElementById('tenure')
if (root) start(root).catch(() => root.classList.add('stopped'))

async function start(element: HTMLElement): Promise<void> {
  showSavedView()
  await learn(languageOfLink(`?${saidIn(location)}`))
  const page = startPage(element, { asked: askFor(datasetUrl('', document.baseURI)) })
  await page.pictured
  fill(page)
}

/** Opened without a fragment, it shows what it was saved with. */
function showSavedView(): void {
  const { view = '' } = document.documentElement.dataset
  if (view === '' || location.href.includes('#')) return
  try {
    history.replaceState(null, '', `#${view}`)
  } catch {
    // In a `srcdoc` frame the address stays.
  }
}
