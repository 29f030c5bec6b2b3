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
import { askForWords, languageOfLink } from './app/languageOfLink.ts'
import { type Asked, askFor } from './loading/ahead.ts'

const root = document.getElementById('tenure')
if (root) {
  // Nothing can be loaded then that would say so: the words are in the page, and shown by this.
  const stop = () => root.classList.add('stopped')
  start(root, askFor(datasetOfLink(location.search, document.baseURI))).catch(stop)
}

async function start(element: HTMLElement, asked: Asked): Promise<void> {
  const lang = languageOfLink(location.search)
  askForWords(lang)
  // How an embed lies in its frame: what says so comes with the picture, and only there.
  const [{ startPage, learn }, embed] = await Promise.all([
    import('./app/page.ts'),
    /[?&;]embed\b/.test(location.search) && import('./app/followEmbed.ts'),
  ])
  await learn(lang)
  const page = startPage(element, { asked })
  if (embed) embed.followEmbed(page)
  await page.pictured
  const { fill } = await import('./app/start.tsx')
  await learn()
  fill(page)
}
