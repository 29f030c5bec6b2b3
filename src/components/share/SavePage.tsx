/** What is shown, or all of it, as a page in one file, which needs no other and no connection. */
import { useRef } from 'react'
import { THE_LINK } from '../../dataset/columns.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { slug } from '../../dataset/slug.ts'
import { textIn, writtenIn } from '../../dataset/text.ts'
import type { Part } from '../../exporters/datasetFile.ts'
import { datasetJson } from '../../exporters/datasetJson.ts'
import { innerQuotes } from '../../exporters/innerQuotes.ts'
import { inSlices, partOf, type SliceOptions } from '../../exporters/inSlices.ts'
import { type PageFile, pageFile, zipped } from '../../exporters/pageFile.ts'
import type { Result } from '../../query/result.ts'
import { fullView } from '../../state/fullView.ts'
import { encodeView } from '../../state/url.ts'
import type { ViewState } from '../../state/viewState.ts'
import { citeWordsIn } from '../../words/citeWords.ts'
import { elsewhereText } from '../../words/elsewhere.ts'
import { pageFileWordsIn } from '../../words/pageFileWords.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { summaryText } from '../filters/summaryText.ts'
import { titleOf } from '../filters/viewTitle.ts'
import { useShownView } from '../shared/session.ts'
import { SaveGroup } from './SaveGroup.tsx'
import type { Made } from './useSaving.ts'

/** Beside the page, in its build. */
const TEMPLATE = 'one-file.txt'

/** Bytes of data above which such a page is a burden. */
const MANY_BYTES = 20_000_000

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  /** `undefined`: all of the dataset. */
  readonly part: Part | undefined
  readonly save: (name: string, make: (options: SliceOptions) => Promise<Made>) => Promise<void>
}

/** Data that a reader was warned of: it is saved when it is asked for again, and not made once more. */
interface Warned {
  readonly of: unknown
  readonly json: readonly string[]
}

export function SavePage({ dataset, result, part, save }: Props) {
  const view = useShownView()
  const words = pageFileWordsIn(view.lang)
  const warned = useRef<Warned>(undefined)
  const make = async (options: SliceOptions): Promise<Made> => {
    if (!('CompressionStream' in globalThis)) return { none: words.tooOld }
    const of = part ?? dataset
    const known = warned.current?.of === of ? warned.current.json : undefined
    warned.current = undefined
    const json = known ?? (await inSlices(datasetJson(dataset, part), partOf(options, 0, 0.6)))
    const { size } = new Blob([...json])
    if (size > MANY_BYTES && !known) {
      warned.current = { of, json }
      return { none: words.large(sizeText(size, view)) }
    }
    const template = await templateText().catch(() => undefined)
    const zip = await zipped(json, partOf(options, 0.6, 1))
    const html = filled(template, { ...saidOf(dataset, result, view), dataset: zip })
    if (html === undefined) return { none: words.failed }
    const page = new Blob([html])
    return { pieces: [page], type: 'text/html', said: sizeText(page.size, view) }
  }
  return (
    <SaveGroup heading={words.title}>
      <button
        type="button"
        onClick={() => void save(`${slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'}.html`, make)}
      >
        {words.save}
      </button>
      <p className="muted">{words.note}</p>
    </SaveGroup>
  )
}

/** `undefined` where there is no template: static hosts answer with a page of their own for what is missing. */
function filled(template: string | undefined, file: PageFile): string | undefined {
  try {
    return template && pageFile(template, file)
  } catch {
    return undefined
  }
}

async function templateText(): Promise<string> {
  const response = await fetch(new URL(TEMPLATE, document.baseURI))
  if (!response.ok) throw new Error(String(response.status))
  return response.text()
}

function saidOf(dataset: Dataset, result: Result, view: ViewState) {
  const { lang } = view
  const { description } = dataset.head
  const title = titleOf(dataset, view)
  return {
    title,
    description: description ? textIn(description, lang) : title,
    lang: lang === 'zh' ? 'zh-Hans' : lang,
    // It has this data and no other, and is no frame in somebody's page.
    view: encodeView({
      ...fullView(view),
      data: '',
      show: view.show === 'text' ? 'timeline' : view.show,
    }),
    text: [
      title,
      elsewhereText(dataset, lang),
      summaryText(dataset, result, view),
      pageFileWordsIn(lang).noScript,
    ]
      .filter(Boolean)
      .join('\n\n'),
    host: hostsOf(dataset, lang),
  }
}

/** Whose data it is. Of a link nothing is left in the file: there it is a link to this data, by its title. */
function hostsOf({ elsewhere, head }: Dataset, lang: ViewState['lang']): string {
  const title = innerQuotes(textIn(head.title, lang), ...citeWordsIn(lang).inner)
  return elsewhere
    .filter(({ kind }) => kind === 'host')
    .map(({ name }) => (name === THE_LINK ? pageFileWordsIn(lang).aLink(title) : name))
    .join(' ')
}

/** `238 kB`, `21.3 MB`. */
const sizeText = (bytes: number, { lang }: ViewState): string => {
  const { number } = pictureWordsIn(lang)
  return bytes < 1e6 ? `${number(Math.round(bytes / 1000))} kB` : `${number(Math.round(bytes / 1e6))} MB`
}
