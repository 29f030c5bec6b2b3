/**
 * The built-in dataset as a page of sentences, for whoever has no JavaScript: readers, search engines, text browsers. It runs
 * nothing, and has its few styles in it.
 */
import { createHash } from 'node:crypto'
import type { Dataset } from '../dataset/dataset.ts'
import { foreignTag } from '../dataset/foreignTag.ts'
import type { Text } from '../dataset/format.ts'
import { textIn } from '../dataset/text.ts'
import { formatDay } from '../dates/format.ts'
import { escaped } from '../exporters/html.ts'
import { LANGUAGES, type Lang, OWN_NAMES } from '../languages.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import type { Prose } from '../sentences/prose.ts'
import { type ViewText, viewText } from '../sentences/viewText.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import { textPageWords } from '../words/textPageWords.ts'
import { wordsIn } from '../words/words.ts'
import { MOST_BYTES, type UpTo, upTo } from './upTo.ts'

export const textPageName = (lang: Lang): string => `text.${lang}.html`

const USED = ['page', 'ink', 'line', 'accent']

/** With the page's own colours, as its stylesheet writes them. */
const styleOf = (sheet: string): string => `
:root {
  color-scheme: light dark;
${USED.map((name) => new RegExp(`^ *--${name}: .*;$`, 'm').exec(sheet)?.[0]).join('\n')}
}
body {
  max-inline-size: 42em; margin: 0 auto; padding: 12px 20px 40px; overflow-wrap: anywhere;
  background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif;
}
:lang(zh) { line-height: 1.75; }
h1, h2 { line-height: 1.3; font-family: Georgia, "Noto Serif", "Noto Serif CJK SC", serif; }
h2 { margin-block: 1.6em 0.3em; }
h3 { margin-block: 1em 0.3em; font-size: 1rem; }
p, ul, ol { margin-block: 0 0.75em; }
ul, ol { padding-inline-start: 1.4em; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; }
nav a { display: inline-block; min-block-size: 24px; }
footer { margin-block-start: 2em; border-block-start: 1px solid var(--line); }
`

/** A page that runs nothing and asks for nothing. */
const policyOf = (style: string): string =>
  `default-src 'none'; img-src 'self'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'`

interface Around {
  /** The address of the dataset's file, relative to the page. */
  readonly file: string
  /** The text of the page's stylesheet of colours. */
  readonly sheet: string
  /** Where the page will be, as a folder; nothing where that is not known. */
  readonly site?: string | undefined
}

/** The page in a language, person by person: the whole dataset, or the first of it (`MOST_BYTES`). */
export function textPage(dataset: Dataset, lang: Lang, { file, sheet, site = '' }: Around): string {
  const style = styleOf(sheet)
  const { title, description } = dataset.head
  const words = textPageWords[lang]
  const heading = textIn(title, lang)
  const result = queryDataset(dataset, resolveFilter(dataset, DEFAULT_VIEW).filter)
  const text = viewText({ dataset, result, filter: DEFAULT_VIEW, lang })
  const told = toldIn(lang)
  const others = LANGUAGES.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${escaped(site)}${textPageName(one)}">`,
  )
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(textIn(description ?? title, lang))}">
<title>${escaped(words.inWords(heading))}</title>
<link rel="icon" href="./icon.svg" type="image/svg+xml">
${site === '' ? '' : `<link rel="canonical" href="${escaped(site)}${textPageName(lang)}">\n`}${others.join('\n')}
<style>${style}</style>
</head>
<body>
<header>
<nav aria-label="${escaped(wordsIn(lang).language)}"><ul>${LANGUAGES.map((one) => languageItem(one, lang)).join('')}</ul></nav>
<h1${langOf(title, lang)}>${escaped(heading)}</h1>
${description ? `<p${langOf(description, lang)}>${escaped(textIn(description, lang))}</p>\n` : ''}<p><a href="./${lang === 'en' ? '' : `?lang=${lang}`}">${escaped(words.timeline)}</a></p>
</header>
<main>
${told.paragraph(text, text.summary)}
${peopleSections(text, told)}
${text.context.length > 0 ? contextSection(text, told) : ''}
</main>
<footer>
<h2>${escaped(wordsIn(lang).sources)}</h2>
${sourceList(dataset, lang)}
<p>${footText(dataset, lang)}</p>
<p>${escaped(words.data)}<a href="${escaped(file)}">${escaped(file)}</a></p>
</footer>
</body>
</html>
`
}

const languageItem = (one: Lang, lang: Lang): string =>
  one === lang
    ? `<li aria-current="page">${OWN_NAMES[one]}</li>`
    : `<li><a href="./${textPageName(one)}" hreflang="${one}" lang="${one}">${OWN_NAMES[one]}</a></li>`

function peopleSections(text: ViewText, told: Told): string {
  const { people, lang } = text
  const sections = upTo(MOST_BYTES.told, people.length, (i) => personSection(text, people[i] ?? 0, told))
  return sections.first.join('\n') + moreText(sections, 'people', lang)
}

function contextSection(text: ViewText, told: Told): string {
  const { context, lang } = text
  const items = upTo(MOST_BYTES.told, context.length, (i) => told.item(text.event(context[i] ?? 0)))
  const list = `<ul>\n${items.first.join('\n')}\n</ul>${moreText(items, 'events', lang)}`
  return `<section>\n<h2>${escaped(text.contextHeading)}</h2>\n${list}\n</section>`
}

/** How many more there are, where any are left out. */
const moreText = ({ left }: UpTo<string>, what: 'people' | 'events' | 'documents', lang: Lang): string =>
  left > 0 ? `\n<p class="more">${escaped(textPageWords[lang].more[what](left))}</p>` : ''

function personSection(text: ViewText, person: number, told: Told): string {
  const { heading, about, career, events } = text.person(person)
  const paragraphs = [...career].map((sentences) =>
    told.paragraph(
      text,
      sentences.map((sentence) => sentence.text),
    ),
  )
  const happened =
    events.length > 0
      ? [
          `<h3>${escaped(text.eventsHeading)}</h3>`,
          told.list(events.map((event) => text.event(event, person))),
        ]
      : []
  return [
    '<section>',
    `<h2>${told.prose(heading)}</h2>`,
    told.paragraph(text, about),
    ...paragraphs,
    ...happened,
    '</section>',
  ].join('\n')
}

type Told = ReturnType<typeof toldIn>

/** Prose as HTML: what the dataset has in another language than the page says so. */
function toldIn(lang: Lang) {
  const prose = (text: Prose): string =>
    text
      .map((piece) => {
        if (typeof piece === 'string') return escaped(piece)
        const { lang: its } = piece
        return its === undefined || its === lang
          ? escaped(piece.text)
          : `<span lang="${escaped(its)}">${escaped(piece.text)}</span>`
      })
      .join('')
  const paragraph = ({ between }: ViewText, sentences: readonly Prose[]): string =>
    `<p>${sentences.map(prose).join(escaped(between))}</p>`
  const item = (text: Prose): string => `<li>${prose(text)}</li>`
  const list = (items: readonly Prose[]): string => `<ul>\n${items.map(item).join('\n')}\n</ul>`
  return { prose, paragraph, item, list }
}

function langOf(text: Text, lang: Lang): string {
  const tag = foreignTag(text, lang)
  return tag === undefined ? '' : ` lang="${escaped(tag)}"`
}

function sourceList({ sources }: Dataset, lang: Lang): string {
  const items = upTo(MOST_BYTES.toldSources, sources.count, (i) => {
    const { title, url } = sources.row(i)
    const named = `<span${langOf(title, lang)}>${escaped(textIn(title, lang))}</span>`
    return `<li>${url === undefined ? named : `<a href="${escaped(url)}" rel="noreferrer">${named}</a>`}</li>`
  })
  return `<ol>${items.first.join('')}</ol>${moreText(items, 'documents', lang)}`
}

function footText({ head: { asOf, licence } }: Dataset, lang: Lang): string {
  const day = escaped(pictureWordsIn(lang).asOf(formatDay(asOf, lang)))
  return licence === undefined
    ? day
    : `${day} · <span${langOf(licence, lang)}>${escaped(textIn(licence, lang))}</span>`
}
