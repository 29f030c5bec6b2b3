/** Hostile texts in every text of a dataset and of a link, in every view: they stay texts. */
import type { DatasetFile } from '../src/dataset/format.ts'
import { validateCarefully } from '../src/dataset/validate.ts'
import { HOSTILE_TEXTS } from './hostileTexts.ts'
import { type Options, type Outcome, shown, Tally } from './part.ts'
import { host, Target } from './target.ts'

/** A dataset in which every text is this one; its title says which it is. */
function filledWith(text: string, title: string): DatasetFile {
  const sources = [{ source: 'source', at: text }]
  const both = { en: text, zh: text }
  const claims = [{ field: 'note', value: text, sources, note: text }]
  const names = [
    { name: text, note: text },
    { person: 'other', note: text },
  ]
  return {
    tenure: 1,
    title: `${title} ${text}`,
    headline: both,
    description: text,
    licence: text,
    asOf: '2020-12-31',
    sources: [{ id: 'source', title: both, publisher: text, note: text, url: addressWith(text) }],
    groups: [{ id: 'group', label: both }],
    roles: [{ id: 'role', label: both, group: 'group' }],
    organizations: [{ id: 'org', name: both }],
    people: [
      {
        id: 'person',
        name: both,
        birthplace: text,
        party: both,
        note: text,
        sources,
        claims,
        education: [{ label: text, sources }],
      },
      { id: 'other', name: text },
    ],
    offices: [{ id: 'office', title: both, short: text, role: 'role', organization: 'org', place: text }],
    terms: [
      {
        ...{
          id: 'term',
          person: 'person',
          office: 'office',
          start: '2001',
          end: '2010-05',
          sources,
          party: text,
          note: text,
        },
        ...{
          startSources: sources,
          endSources: sources,
          related: { predecessor: names, successor: names, alongside: names },
          claims,
        },
      },
      { id: 'open', person: 'other', office: 'office', start: '2012~', sources },
    ],
    events: [
      {
        id: 'event',
        title: both,
        date: '2005-06',
        people: ['person'],
        with: names,
        places: [text],
        organizations: ['org'],
        note: text,
        sources,
        claims,
      },
      { id: 'context', title: text, date: '2008', sources },
    ],
    annotations: [
      { term: 'term', text: both },
      { event: 'event', text },
      { date: '2007', text },
    ],
  }
}

/** A source's address with the text in it, as far as the format lets it. */
const addressWith = (text: string) => `https://example.org/${text.replace(/\s/g, '')}`

/** Every view that shows texts, in both languages. */
const viewsWith = (text: string): string[] => [
  ...[
    '',
    'show=events',
    'show=table',
    'show=text',
    'sel=term.term',
    'sel=person.person',
    'sel=event.event',
    'sel=day',
  ],
  ...['lang=zh&sel=term.term', 'embed=1', 'colour=party', 'density=comfortable', 'org=org', 'theme=dark'],
  ...[
    `q=${encodeURIComponent(text)}`,
    `person=${encodeURIComponent(text)}&party=${encodeURIComponent(text)}`,
  ],
  `headline=${encodeURIComponent(text)}&notes=${encodeURIComponent(`term.term:${text}`)}`,
  `embed=1&title=${encodeURIComponent(text)}`,
  ...[`time=${encodeURIComponent(text)}&lang=${encodeURIComponent(text)}`, `${encodeURIComponent(text)}=1`],
]

/** The dialogs of the header by their places: sharing, about, help, and the filters. */
const DIALOGS = ['.actions button:not(.plain):not(.not-narrow)', '.actions button.plain:nth-last-of-type(2)']
DIALOGS.push('.actions button.plain:last-of-type', '.filters-button')

export async function payloads({ count, browser, dist, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const texts = HOSTILE_TEXTS.slice(0, count)
  const files = new Map([['/payload/-1.json', filledWith('A text', 'Text -1:')]])
  for (const [n, text] of texts.entries()) files.set(`/payload/${n}.json`, filledWith(text, `Text ${n}:`))
  const { base, close } = await host(dist, (path, _, response) => {
    const file = files.get(path)
    if (!file) return false
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file))
    return true
  })
  const target = await Target.open(browser, base)
  // What elements a page has whose texts are harmless: no text may add another.
  // Which of the page's own lists are there yet is a matter of time, and what isolates a foreign text stands in some alone.
  const known = new Set<string>(['bdi'])
  const harmless = await tried(target, -1, 'A text', known, true)
  if (typeof harmless === 'object') tally.failures.push(harmless.failed)
  let views = 0
  for (const [n, text] of texts.entries()) {
    tally.add(await tried(target, n, text, known, false))
    views += viewsWith(text).length + DIALOGS.length + 2
  }
  await target.close()
  close()
  tally.remarks.push(`${views.toLocaleString('en')} views`)
  return tally
}

async function tried(
  target: Target,
  n: number,
  text: string,
  known: Set<string>,
  isFirst: boolean,
): Promise<Outcome> {
  const failed = (where: string, why: string): Outcome => ({
    failed: `text ${n} ${shown(text)} in ${where}: ${why}`,
  })
  let where = 'the page'
  const check = async () => {
    const elements = await elementsOf(target)
    if (isFirst) for (const element of elements) known.add(element)
    const foreign = elements.filter((element) => !known.has(element))
    if (foreign.length > 0) return `foreign: ${foreign.join(', ')}`
    return target.wrong(await target.seen())
  }
  try {
    const data = `data=payload/${n}.json`
    await target.open(data)
    const first = await target.settled()
    const isRefused = !validateCarefully(filledWith(text, `Text ${n}:`)).ok
    if (first.failure !== '') return isRefused ? 'refused' : failed(where, `refused: ${first.failure}`)
    if (isRefused) return failed(where, 'shown, though the reader refuses it')
    for (const view of viewsWith(text)) {
      where = view
      await target.turnTo(`${data}&${view}`)
      await target.settled()
      const why = await check()
      if (why !== null) return failed(where, why)
    }
    await target.turnTo(data)
    for (const dialog of DIALOGS) {
      where = dialog
      await target.page.locator(dialog).first().click()
      await target.page.locator('dialog[open]').waitFor()
      const why = await check()
      if (why !== null) return failed(where, why)
      await target.page.keyboard.press('Escape')
      await target.page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    where = 'a hovered mark'
    const mark = await target.page.locator('.marks li button').first().boundingBox()
    if (mark) await target.page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2)
    await target.painted()
    const hovered = await check()
    if (hovered !== null) return failed(where, hovered)
    where = 'print'
    await target.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await target.page.locator('.paper').waitFor({ state: 'attached' })
    const printed = await check()
    await target.page.evaluate(() => dispatchEvent(new Event('afterprint')))
    return printed === null ? 'accepted' : failed(where, printed)
  } catch (error) {
    return failed(where, String(error))
  }
}

/** The kinds of elements there are, and every attribute that runs or leads somewhere it must not. */
function elementsOf(target: Target): Promise<string[]> {
  return target.page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.querySelectorAll('*')) {
      // What stands there until the page has taken over is in the file itself.
      if (element.closest('.standstill')) continue
      found.add(element.localName)
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'srcdoc') found.add(`${element.localName}[${name}]`)
        if (
          /^(?:href|src|action|data|formaction|xlink:href)$/.test(name) &&
          /^\s*(?:javascript|data|vbscript|file|blob):/i.test(value)
        )
          found.add(`${element.localName}[${name}=${value}]`)
      }
    }
    return [...found]
  })
}
