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
import { askFor } from './loading/ahead.ts'
import { publisher } from './state/publisher.ts'

const root = document.getElementById('tenure')
// Nothing can be loaded then that would say so: the words are in the page, and shown by this.
if (root) start(root).catch(() => root.classList.add('stopped'))

async function start(element: HTMLElement): Promise<void> {
  const config = await heedConfig(document.querySelector('[rel=tenure-config]'))
  const said = publisher.said(location.search)
  const asked = askFor(datasetOfLink(said, document.baseURI))
  const lang = languageOfLink(said)
  askForWords(lang)
  // How an embed lies in its frame: what says so comes with the picture, and only there.
  const [{ startPage, learn }, embed] = await Promise.all([
    import('./app/page.ts'),
    /[?&;]embed\b/.test(said) && import('./app/followEmbed.ts'),
  ])
  await learn(lang)
  const page = startPage(element, { asked, fonts: config?.fonts })
  config?.follow(page)
  if (embed) embed.followEmbed(page)
  await page.pictured
  const { fill } = await import('./app/start.tsx')
  await learn()
  fill(page)
}

/** What a publisher says of the page comes with the code that reads it, and before all that depends on it. */
async function heedConfig(link: HTMLLinkElement | null) {
  const asked = link && askFor(link.href)
  return asked && (await import('./app/config.ts')).heed(link, asked)
}
