/**
 * What the pointer is on, in words, beside it. It can be read with the pointer on it (WCAG 1.4.13): when that leaves a mark it
 * stays for a moment, and as long as the pointer is on the tooltip itself. Escape, a press or a turn of the wheel end it.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import { markDay } from '../layout/eventMarks.ts'
import type { Hover } from '../state/session.ts'
import type { Lang } from '../state/viewState.ts'
import { groupOfTerm } from '../words/groupOfTerm.ts'
import { markWordsIn } from '../words/markWords.ts'
import { partyOfTerm } from '../words/partyOfTerm.ts'
import { eventDate, termDates } from '../words/termDates.ts'
import { termDuration } from '../words/termDuration.ts'
import { personName, termTitle } from '../words/termTexts.ts'

const MOST_WIDTH = 280
const MOST_LINES = 6
/** From the pointer to the tooltip, and from that to the window's edge, in pixels. */
const ASIDE = 14
const BELOW = 18
const EDGE = 8
/**
 * A mark that the pointer only crosses says nothing: words that change with each bar on the way tell nobody anything, lead away from a
 * tooltip that is on its way to be reached, and cost more than all else of a frame. In milliseconds.
 */
const CROSSED = 40
/** How long the pointer may take from the mark to the tooltip, in milliseconds. */
const LINGER = 300

export interface Tooltip {
  /** `party` says that bars are coloured by it. */
  show(dataset: Dataset, hover: Hover, lang: Lang, party: boolean): void
  hide(): void
}

type OnMark = Extract<Hover, { kind: 'term' | 'events' }>

/** In the top layer where the browser has one: no box around the timeline cuts it off or moves it. */
export function createTooltip(stage: HTMLElement): Tooltip {
  const document = stage.ownerDocument
  const window = document.defaultView
  const box = document.createElement('div')
  box.className = 'tooltip'
  box.role = 'presentation'
  box.popover = 'manual'
  box.hidden = true
  stage.append(box)
  const line = (text: string, tag = 'span', muted = false) => {
    const element = document.createElement(tag)
    element.textContent = text
    if (muted) element.className = 'muted'
    return element
  }
  const linesOf = (dataset: Dataset, hover: OnMark, lang: Lang, party: boolean): HTMLElement[] =>
    hover.kind === 'term'
      ? termLines(dataset, hover.term, lang, party, line)
      : eventLines(dataset, hover.events, lang, line)
  /** Ends what was listened to since the pointer came. */
  let listening: AbortController | undefined
  let coming: number | undefined
  let leaving: number | undefined
  const stay = () => {
    window?.clearTimeout(leaving)
    leaving = undefined
  }
  const end = () => {
    stay()
    if (box.hidden) return
    box.hidden = true
    box.hidePopover?.()
  }
  const hide = () => {
    window?.clearTimeout(coming)
    end()
    listening?.abort()
    listening = undefined
  }
  /** Not anew at each mark: whoever goes on and on over others has left it too. */
  const leave = () => {
    leaving ??= window?.setTimeout(end, LINGER)
  }
  const listen = () => {
    const controller = new AbortController()
    const { signal } = controller
    const early = { signal, capture: true, passive: true }
    const hideFor = ({ target }: Event) => {
      if (!box.contains(target as Node)) hide()
    }
    for (const type of ['pointerdown', 'wheel']) document.addEventListener(type, hideFor, early)
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), early)
    box.addEventListener('pointerenter', stay, { signal })
    box.addEventListener('pointerleave', leave, { signal })
    return controller
  }
  const say = (dataset: Dataset, hover: OnMark, lang: Lang, party: boolean) => {
    stay()
    // First: whoever asks for the window's size after a change has the browser lay out all that changed.
    place(box, hover.x, hover.y)
    box.replaceChildren(...linesOf(dataset, hover, lang, party))
    if (!box.hidden) return
    box.hidden = false
    box.showPopover?.()
  }
  const show = (dataset: Dataset, hover: Hover, lang: Lang, party: boolean) => {
    window?.clearTimeout(coming)
    if (!box.hidden && !box.matches(':hover')) leave()
    if (hover.kind !== 'term' && hover.kind !== 'events') return
    listening ??= listen()
    coming = window?.setTimeout(() => say(dataset, hover, lang, party), CROSSED)
  }
  return { show, hide }
}

/**
 * On the side of the pointer where the window has more room, so that it never reaches out of it: held by that side's
 * edges, which needs no measuring.
 */
function place(box: HTMLElement, x: number, y: number): void {
  const { clientWidth: width, clientHeight: height } = box.ownerDocument.documentElement
  const right = width - x
  const lower = height - y
  const toRight = right - ASIDE - EDGE >= Math.min(MOST_WIDTH, x - ASIDE - EDGE)
  const { style } = box
  style.maxWidth = `${Math.min(MOST_WIDTH, (toRight ? right : x) - ASIDE - EDGE)}px`
  style.left = toRight ? `${x + ASIDE}px` : 'auto'
  style.right = toRight ? 'auto' : `${right + ASIDE}px`
  style.top = lower >= height / 2 ? `${y + BELOW}px` : 'auto'
  style.bottom = lower >= height / 2 ? 'auto' : `${lower + ASIDE}px`
}

type Line = (text: string, tag?: string, muted?: boolean) => HTMLElement

function termLines(dataset: Dataset, term: number, lang: Lang, party: boolean, line: Line): HTMLElement[] {
  const duration = termDuration(dataset, term, lang)
  // What its colour says.
  const group = party ? partyOfTerm(dataset, term, lang) : textIn(groupOfTerm(dataset, term) ?? '', lang)
  return [
    line(termTitle(dataset, term, lang), 'strong'),
    line(personName(dataset, dataset.term.person[term] ?? 0, lang)),
    ...(group === '' ? [] : [line(group)]),
    line(termDates(dataset, term, lang)),
    ...(duration === undefined ? [] : [line(duration, 'span', true)]),
  ]
}

function eventLines(dataset: Dataset, events: readonly number[], lang: Lang, line: Line): HTMLElement[] {
  const lines = events.slice(0, MOST_LINES).map((event) => {
    const whole = line('')
    const title = textIn(dataset.events.row(event).title, lang)
    whole.append(line(eventDate(dataset, event, lang), 'span', true), ` ${title}`)
    return whole
  })
  if (events.length === 1) return lines
  const { eventsHere, eventsAtOnce } = markWordsIn(lang)
  const placeOf = (event = 0) => markDay(dataset.event, event)
  const isOnePlace = placeOf(events[0]) === placeOf(events.at(-1))
  return [...lines, line((isOnePlace ? eventsAtOnce : eventsHere)(events.length), 'span', true)]
}
