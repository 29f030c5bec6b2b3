/**
 * A view in somebody else's page: what it leaves out, how high it would be, and what went wrong with its link, which is for who made
 * it and not for those who read it. All of this comes only where a page is an embed.
 */
import { spoken } from '../dates/chapter.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import { HIDEABLE, hiddenBy } from '../state/hideable.ts'
import type { Notice } from '../state/url.ts'
import type { Arrangement } from '../timeline/arrange.ts'
import { createLanesHeight } from './lanesHeight.ts'
import type { Page } from './page.ts'
import { tellHeight } from './tellHeight.ts'
import './embed.css'

const followed = new WeakSet<Page>()

/** From now on the page lies in its frame as its view says; asked for twice it does so once. */
export function followEmbed(page: Page): void {
  if (followed.has(page)) return
  followed.add(page)
  const { frame, session, timeline } = page
  const { view } = session
  const window = frame.root.ownerDocument.defaultView ?? globalThis.window
  const isFramed = session.ownsDocument && window.parent !== window
  const follows = () => view.get().embed && view.get().height === 'auto'
  const dress = () => {
    const { embed, hide } = view.get()
    frame.explorer.dataset.hide = embed ? hiddenBy(hide).known.join(' ') : ''
    frame.root.classList.toggle('framed', embed && isFramed)
    frame.root.classList.toggle('follows', follows())
  }
  const heightOf = createLanesHeight()
  const setLanes = () => {
    const arrangement = timeline.arrangement.get()
    if (arrangement && follows()) setHeight(frame.root, heightOf(arrangement), arrangement)
  }
  view.subscribe(dress)
  // Not while sizes are being told: that would be a size told again.
  timeline.arrangement.subscribe(() => window.setTimeout(setLanes))
  dress()
  setLanes()
  page.notices.subscribe(() => warn(page))
  warn(page)
  if (isFramed) tellHeight(frame.root, window, follows)
}

function setHeight({ style }: HTMLElement, lanes: number, { scale }: Arrangement): void {
  style.setProperty('--lanes', `${Math.ceil((AXIS_HEIGHT + lanes) * scale)}px`)
}

/** On the console of who made the link. */
async function warn({ notices, session }: Page): Promise<void> {
  const { embed, lang, hide } = session.view.get()
  const unknown = hiddenBy(hide).unknown.map(
    (value): Notice => ({ parameter: 'hide', value, reason: { code: 'noneOf', value, choices: HIDEABLE } }),
  )
  const all = [...notices.get(), ...unknown]
  if (!embed || all.length === 0) return
  const { noticeText } = await spoken(import('../words/noticeWords.ts'))
  for (const { parameter, reason } of all) console.warn(`Tenure, ${parameter}: ${noticeText(reason, lang)}`)
}
