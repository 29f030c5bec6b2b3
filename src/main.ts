/**
 * The page's entry: it asks for the dataset; then come the first picture, and React. The styles here are those of what stands
 * before there are components, or keeps a place for them; the others bring their own.
 */
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/timeline.css'
import './styles/document.css'
import './timeline/timeline.css'
import { datasetOfLink } from './app/address.ts'
import { askFor } from './loading/ahead.ts'

const asked = askFor(datasetOfLink(location.search, document.baseURI))
const root = document.getElementById('tenure')
if (root) void start(root)

async function start(element: HTMLElement): Promise<void> {
  const { startPage } = await import('./app/page.ts')
  const page = startPage(element, { asked })
  await page.pictured
  const { fill } = await import('./app/start.tsx')
  fill(page)
}
