/**
 * The document says what the view does: its title, for tabs, history and bookmarks, and its description, for search engines and
 * messengers. This comes when the page is filled; until then `followView.ts` has said the dataset's title.
 */
import { summaryText } from '../components/filters/summaryText.ts'
import { viewName } from '../components/filters/viewTitle.ts'
import { JOINT, textIn } from '../dataset/text.ts'
import type { Session } from '../state/session.ts'
import type { Store } from '../state/store.ts'
import type { Lang, ViewState } from '../state/viewState.ts'
import { elsewhereNames } from '../words/elsewhere.ts'
import type { Words } from '../words/words.ts'
import type { Exploration } from './exploration.ts'

/** Whoever types or drags has it said when they pause. */
const REST_MS = 250

/** Until the returned function is called. `wordsIn` has come with the page. Nothing is said of a page that has not the document to itself. */
export function describeView(
  document: Document,
  { view, ownsDocument }: Session,
  shown: Store<Exploration | undefined>,
  wordsIn: (lang: Lang) => Words,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = () => {
    const exploration = shown.get()
    if (ownsDocument && exploration?.whole) describe(document, exploration, view.get(), wordsIn)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(say, REST_MS)
  }
  const ends = [view.subscribe(later), shown.subscribe(later), () => clearTimeout(timer)]
  say()
  return () => {
    for (const end of ends) end()
  }
}

function describe(
  document: Document,
  { dataset, answer }: Exploration,
  view: ViewState,
  wordsIn: (lang: Lang) => Words,
): void {
  const { lang } = view
  const name = viewName(dataset, view, wordsIn(lang))
  const { title, description } = dataset.head
  const summary = summaryText(dataset, answer(view).result, view)
  const about = textIn(description ?? title, lang)
  document.title = [...name, ...elsewhereNames(dataset, lang), 'Tenure'].join(JOINT)
  tell(document, ['name=description', 'property="og:description"'], [summary, about].join(JOINT))
  tell(document, ['property="og:title"'], name.join(JOINT))
}

/** In those of a page's tags that it has. */
function tell(document: Document, tags: readonly string[], text: string): void {
  for (const tag of tags)
    document.querySelector<HTMLMetaElement>(`meta[${tag}]`)?.setAttribute('content', text)
}
