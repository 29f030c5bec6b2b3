/**
 * What an element shows while it stands in a document: a timeline without React, and around it title, key, details and sources.
 * It follows three stores, and tells what the reader does; whatever it listens to ends with it.
 */
import { summaryText } from '../components/filters/summaryText.ts'
import { memoizeLast } from '../dataset/memoize.ts'
import { textIn } from '../dataset/text.ts'
import { spoken } from '../dates/chapter.ts'
import { sourcesShown } from '../query/sourcesShown.ts'
import { fontsIn } from '../shapes/fonts.ts'
import type { Store } from '../state/store.ts'
import type { Lang, Period, Selection, ViewState } from '../state/viewState.ts'
import { createTimeline, type Timeline } from '../timeline/timeline.ts'
import { elementWordsIn } from '../words/elementWords.ts'
import { headlineOf } from '../words/headline.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import type { Exploration } from './exploration.ts'
import { heightWatch } from './height.ts'
import { keyItems, keyOf } from './legend.ts'
import { buildElementParts, type ElementParts, makerIn, say } from './parts.ts'
import type { Said } from './said.ts'
import { wearGroups } from './wearGroups.ts'

/** What is followed, and who is told. */
export interface Around {
  readonly view: Store<ViewState>
  readonly shown: Store<Exploration | undefined>
  readonly said: Store<Said>
  /** What the reader did. */
  readonly change: (next: Partial<ViewState>) => void
  /** Where this view is on a page of its own; empty where nobody says. */
  readonly fullView: () => string
}

export interface Widget {
  /** All is said again: the full view has another address. */
  repeat(): void
  dispose(): void
}

/** So many sources are named; more are counted. */
const MOST_SOURCES = 6

export function createWidget(root: ShadowRoot, around: Around): Widget {
  const { view, shown, said, change } = around
  const parts = buildElementParts(root)
  const window = root.ownerDocument.defaultView ?? globalThis.window
  const label = buttonsIn(parts, () => timeline)
  const onMessage = messageIn(parts)
  /** What the marks in the picture mean, as long as the reader has that open; where the code does not come, that is said (`missingCode.ts`). */
  const showMarks = async () => {
    if (!parts.legend.open) return
    const code = await spoken(import('./marks.ts')).catch(() => undefined)
    code?.showMarks(parts.marks, timeline, view.get().lang)
  }
  parts.legend.addEventListener('toggle', showMarks)
  const grow = heightWatch(view, (pixels) => parts.timeline.style.setProperty('--lanes', pixels))
  let family = familyOf(parts, window)
  let timeline = make()
  let ends = connect()

  function make(): Timeline {
    let state: 'new' | 'growing' | 'grown' = 'new'
    // Drawn once, in the size it has in the next frame: elements that are ready at once are laid out as one.
    return createTimeline(parts.lanes, fontsIn(family), (next, observer) => {
      if (state === 'grown') return false
      grow(next)
      if (state === 'growing') return true
      state = 'growing'
      observer.disconnect()
      const frame = window.requestAnimationFrame(() => {
        state = 'grown'
        observer.observe(parts.lanes)
      })
      ends.push(() => window.cancelAnimationFrame(frame))
      return true
    })
  }
  function connect(): (() => void)[] {
    return [
      timeline.on('select', (sel) => select(sel)),
      timeline.on('day', (at) => change({ at })),
      timeline.on('openDay', (at) => change({ at })),
      timeline.on('rest', showMarks),
      timeline.on('rest', (period) => samePeriod(view.get().view, period) || change({ view: period })),
      timeline.arrangement.subscribe(() => grow(timeline.arrangement.get())),
      timeline.dispose,
    ]
  }
  /** Another font: all is measured anew. */
  const renew = () => {
    family = familyOf(parts, window)
    for (const end of ends) end()
    timeline = make()
    ends = connect()
    draw()
  }
  /** A day is marked by its line, and has no details here. */
  const select = (sel: Selection) => change({ sel: sel.kind === 'day' ? { kind: 'none' } : sel })

  /** The focus stays near: what has it goes away. */
  const close = () => {
    const hadFocus = parts.details.contains(root.activeElement)
    change({ sel: { kind: 'none' } })
    if (hadFocus) parts.lanes.focus()
  }

  const draw = () => {
    const exploration = shown.get()
    const now = view.get()
    wear(exploration?.dataset)
    timeline.show(
      exploration && {
        dataset: exploration.dataset,
        result: exploration.answer(now).result,
        view: now,
        embedded: false,
      },
    )
  }
  const wear = memoizeLast((dataset: Exploration['dataset'] | undefined) => {
    if (dataset) wearGroups(parts.frame, dataset)
  })
  const theme = memoizeLast((name: string) => {
    parts.frame.dataset.theme = name
    timeline.recolour()
  })
  const cited = memoizeLast(sourcesShown)
  const onDetails = memoizeLast(
    (exploration: Exploration | undefined, sel: Selection, lang: Lang) =>
      void showSelected(parts, exploration, sel, lang, {
        isStill: () => view.get().sel === sel,
        close,
      }),
  )
  /** What is said of a load changes nothing of this. */
  const follow = memoizeLast((exploration: Exploration | undefined, now: ViewState, to: string) => {
    theme(now.theme)
    draw()
    write(parts, exploration, now, to, cited)
    onDetails(exploration, now.sel, now.lang)
    onLanguage(now.lang)
  })
  const onLanguage = memoizeLast((_: Lang) => void showMarks())
  const onSaid = () => {
    const { loading } = said.get()
    parts.waiting.textContent = loading && !shown.get() ? elementWordsIn(view.get().lang).loading : nothing()
    parts.waiting.hidden = parts.waiting.textContent === ''
    parts.timeline.ariaBusy = `${loading}`
    void onMessage(said.get(), view.get().lang, shown.get() !== undefined)
  }
  const nothing = (): string => {
    const exploration = shown.get()
    if (!exploration?.whole) return ''
    const { terms, events } = exploration.answer(view.get()).result
    return terms.length + events.length === 0 ? elementWordsIn(view.get().lang).nothing : ''
  }
  const all = () => {
    label(view.get().lang)
    follow(shown.get(), view.get(), around.fullView())
    onSaid()
  }
  const followed = [view, shown, said].map((store) => store.subscribe(all))
  const onColours = () => (familyOf(parts, window) === family ? timeline.recolour() : renew())
  parts.colours.addEventListener('transitionend', onColours)
  parts.frame.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && view.get().sel.kind !== 'none') close()
  })
  const leave = fontsToCome(window, family, renew)
  all()

  return {
    repeat: all,
    dispose: () => {
      leave()
      for (const end of [...followed, ...ends]) end()
      root.replaceChildren()
    },
  }
}

const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

const familyOf = ({ frame }: ElementParts, window: Window): string =>
  window.getComputedStyle(frame).fontFamily || 'sans-serif'

/** A font of the host's that is still on its way is measured and drawn once it has come. */
function fontsToCome({ document }: Window, family: string, renew: () => void): () => void {
  let left = false
  const fonts = document.fonts as FontFaceSet | undefined
  if (fonts && !fonts.check(`13px ${family}`))
    Promise.all(['400', '600'].map((weight) => fonts.load(`${weight} 13px ${family}`))).then(
      () => left || renew(),
      () => {},
    )
  return () => {
    left = true
  }
}

/** Title, sentence, key, sources. Only what is shown is named. */
function write(
  parts: ElementParts,
  exploration: Exploration | undefined,
  view: ViewState,
  to: string,
  cited: typeof sourcesShown,
): void {
  const { lang, headline } = view
  const words = elementWordsIn(lang)
  parts.frame.lang = lang === 'zh' ? 'zh-Hans' : lang
  parts.timeline.ariaLabel = pictureWordsIn(lang).timeline
  say(parts.link, to && words.fullView)
  if (to) parts.link.href = to
  parts.legend.hidden = !exploration
  if (!exploration) return
  parts.legendTitle.textContent = words.legend
  const { dataset, whole } = exploration
  const { result } = exploration.answer(view)
  say(parts.title, textIn(dataset.head.title, lang))
  say(parts.headline, headlineOf(dataset, headline, lang))
  // What is counted is said when all has come.
  say(parts.summary, whole ? summaryText(dataset, result, view) : '\u00a0')
  const lines = keyOf(dataset, result, view)
  parts.key.replaceChildren(...keyItems(parts.frame.ownerDocument, lines))
  parts.key.hidden = lines.length === 0
  say(parts.sources, whole ? footOf(dataset, cited(dataset, result), lang) : '\u00a0')
}

/** Sources, by their places in the dataset, and its licence. */
function footOf({ sources, head }: Exploration['dataset'], cited: readonly number[], lang: Lang): string {
  const titles = cited.slice(0, MOST_SOURCES).map((i) => textIn(sources.row(i).title, lang))
  const named = titles.length > 0 ? elementWordsIn(lang).sources(titles, cited.length - titles.length) : ''
  const licence = head.licence ? textIn(head.licence, lang) : ''
  return [named, licence].filter((part) => part !== '').join(' · ')
}

/** Three buttons over the lanes; returns what says them in a language. */
function buttonsIn({ buttons, frame }: ElementParts, timeline: () => Timeline): (lang: Lang) => void {
  const { button } = makerIn(frame.ownerDocument)
  const made = [
    button('button', '', '−', () => timeline().farther()),
    button('button', '', '+', () => timeline().closer()),
    button('button', '', '⤢', () => timeline().fit()),
  ]
  buttons.append(...made)
  return memoizeLast((lang: Lang) => {
    const { zoomOut, zoomIn, fitAll } = elementWordsIn(lang)
    for (const [i, text] of [zoomOut, zoomIn, fitAll].entries()) {
      const one = made[i]
      if (one) one.ariaLabel = one.title = text
    }
  })
}

interface Selected {
  /** Is it still what is selected? */
  readonly isStill: () => boolean
  readonly close: () => void
}

/** The details come with code of their own; where it does not come, they stay away, and that is said (`missingCode.ts`). */
async function showSelected(
  { details }: ElementParts,
  exploration: Exploration | undefined,
  sel: Selection,
  lang: Lang,
  { isStill, close }: Selected,
): Promise<void> {
  if (!exploration || sel.kind === 'none') {
    details.hidden = true
    return
  }
  const code = await spoken(import('./details.ts')).catch(() => undefined)
  if (isStill()) code?.showDetails(details, exploration.dataset, sel, lang, close)
}

/** Shows what could not be applied or read, in lines; the words come where they are needed. */
function messageIn({ message }: ElementParts): (said: Said, lang: Lang, isShown: boolean) => Promise<void> {
  let latest = 0
  return memoizeLast(async (what: Said, lang: Lang, isShown: boolean) => {
    latest += 1
    const mine = latest
    const lines = await linesOf(what, lang, isShown)
    if (mine !== latest) return
    const { make } = makerIn(message.ownerDocument)
    message.replaceChildren(...lines.map((line) => make('p', 'message-line', line)))
    message.hidden = lines.length === 0
  })
}

async function linesOf(
  { notices, failure, isMissing }: Said,
  lang: Lang,
  isShown: boolean,
): Promise<readonly string[]> {
  const words = elementWordsIn(lang)
  const missing = isMissing || failure === 'missing' ? [words.partsMissing] : []
  if (failure === 'missing' || (!failure && notices.length === 0)) return missing
  const code = await spoken(import('./explanation.ts')).catch(() => undefined)
  const why = failure && (code?.failureInWords(failure, lang) ?? [words.unexplained])
  return [
    ...missing,
    ...(why ? [words.failed, ...why, ...(isShown ? [words.keptView] : [])] : []),
    ...(notices.length > 0 ? [words.ignored] : []),
    ...notices.map((notice) => code?.noticeInWords(notice, lang) ?? notice.parameter),
  ]
}
