/**
 * A newspaper's page on another origin, under a strict policy, with each form in which a timeline is embedded: a frame, one shut off
 * by `sandbox`, one inside HTML that the host wrote, and two elements. For the specs, and for the other engines.
 */
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '../../scripts/serve.mjs'

export interface Gallery {
  /** Of the newspaper's page. */
  readonly address: string
  close(): void
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Serves the build to everyone (CORS), and beside it the newspaper. */
export async function serveGallery(dist: string): Promise<Gallery> {
  const site = await serve(dist, { port: 0, cors: true })
  const tenure = `http://localhost:${portOf(site)}`
  const newspaper = createServer((request, response) => {
    const found = filesOf(tenure)[request.url?.replace(/\?.*/, '') ?? '']
    if (!found) return response.writeHead(404).end()
    const [type, body] = found
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': policyOf(tenure),
    })
    return response.end(body)
  })
  await new Promise<void>((listening) => newspaper.listen(0, 'localhost', listening))
  return {
    address: `http://localhost:${portOf(newspaper)}/`,
    close: () => {
      for (const server of [newspaper, site]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/** Its own scripts and styles, and of the other site only what it embeds; nothing may be made of a text. */
const policyOf = (tenure: string): string =>
  `default-src 'none'; script-src 'self' ${tenure}; style-src 'self'; img-src 'self' data:; connect-src ${tenure}; frame-src ${tenure}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`

/** The frames' height before one tells its own, in pixels. */
const BEFORE = 77

const filesOf = (tenure: string): Readonly<Record<string, readonly [type: string, body: string]>> => ({
  '/': ['text/html', pageOf(tenure)],
  '/newspaper.css': ['text/css', STYLE],
  '/newspaper.js': ['text/javascript', SCRIPT],
})

/** What the page's policy has refused. */
const SCRIPT = `window.refused = []
addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI))
`

const STYLE = `body { max-width: 900px; margin: 0 auto; padding: 0 10px; font: 17px/1.5 Georgia, serif; background: #fff9f2; color: #33302e }
header { border-block-end: 3px double; font-size: 32px } figure { margin: 20px 0 } figcaption { font-size: 14px }
iframe { inline-size: 100%; border: 0 } tenure-timeline { --tenure-page: #fff9f2; --tenure-max-height: 400px }
`

function pageOf(tenure: string): string {
  const frame = (query: string, more = '') =>
    `<iframe src="${tenure}/?${query}" title="Careers" height="${BEFORE}" ${more}></iframe>`
  const written = `<!doctype html><title>Careers</title><script src="${tenure}/resize.js"></script>${frame('embed=1&amp;role=ambassador&amp;height=auto')}`
  const figure = (id: string, body: string, caption: string) =>
    `<figure id="${id}">${body}<figcaption>${caption}</figcaption></figure>\n`
  const quoted = written.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const element = (attributes: string) =>
    `<tenure-timeline src="${tenure}/data/two-careers.json" page="${tenure}/" ${attributes}></tenure-timeline>`
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The Courier</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="newspaper.css">
<script src="newspaper.js"></script><script src="${tenure}/resize.js"></script><script type="module" src="${tenure}/tenure.js"></script></head>
<body><header>The Courier</header>
<h1>From the shop floor to vice premier</h1>
${figure('frame', frame('embed=1&amp;role=mayor&amp;height=auto'), 'In a frame.')}
${figure('sandboxed', frame('embed=1&amp;time=2010..2015&amp;height=auto', 'sandbox="allow-scripts"'), 'In a frame that is shut off.')}
${figure('written', `<iframe title="Careers, in HTML of our own" height="400" srcdoc="${quoted}"></iframe>`, 'In HTML of our own.')}
${figure('element', element('time="2000..2020"'), 'As an element.')}
${figure('another', element('role="mayor" lang="fr" theme="light"'), 'As another one.')}
<p>The article goes on.</p></body></html>`
}

const one = (selector: string): string => `document.querySelector('${selector}')`

/** Scrolled to as by a reader: of frames of other origins that are out of view browsers draw nothing. */
const seen = (id: string, isDrawn: string): string => `(${one(`#${id}`)}?.scrollIntoView(), ${isDrawn})`

const isHigh = (id: string, iframe: string): string =>
  seen(id, `parseFloat(${iframe}?.style.height ?? '') > ${BEFORE}`)
const isElement = (id: string): string =>
  seen(id, `!!${one(`#${id} tenure-timeline`)}?.shadowRoot?.querySelector('.picture[data-view]')`)

/** The frame that is shut off from its own site by `sandbox="allow-scripts"`. */
export const SHUT_OFF = { name: 'a sandboxed frame', selector: '#sandboxed iframe' }

/** What is true in such a frame that cannot be drawn: a sentence can be read, and a link to the same view on a page of its own. */
export const SAYS_SO = `[...document.querySelectorAll('.standstill p')].some((said) => {
  const link = said.querySelector('.framed a')
  const isSeen = getComputedStyle(said).visibility === 'visible' && link?.getBoundingClientRect().height > 0
  return isSeen && said.innerText.length > 30 && link.href === location.href.replace(/embed=1&|&height=auto/g, '')
})`

/** What is true in the newspaper's page when each form is drawn: a frame has told the height of its lanes, an element shows them. */
export const DRAWN: Readonly<Record<string, string>> = {
  'a frame': isHigh('frame', one('#frame iframe')),
  [SHUT_OFF.name]: isHigh('sandboxed', one(SHUT_OFF.selector)),
  'a frame in HTML of the host': isHigh(
    'written',
    `${one('#written iframe')}?.contentDocument?.querySelector('iframe')`,
  ),
  'an element': isElement('element'),
  'another element': isElement('another'),
}

/** What the newspaper's policy has refused: nothing. */
export const REFUSED = 'window.refused'
