/** A view as HTML for other people's pages: as an iframe, or as the custom element. */
import { escaped } from '../../exporters/html.ts'
import { attributesOf } from '../../state/attributes.ts'
import { addressOf } from '../../state/url.ts'
import type { ViewState } from '../../state/viewState.ts'

export const FRAME_HEIGHTS = [320, 480, 640, 'auto'] as const

/** Pixels, or as many as there is to show. */
export type FrameHeight = (typeof FRAME_HEIGHTS)[number]

/** As high as a frame is until it is told more, in pixels. */
const AT_FIRST = 480

interface Embed {
  readonly view: ViewState
  readonly height: FrameHeight
  /** Address of the page whose view it is. */
  readonly page: string
  /** The data itself, where it travels in the link: `#d=…`; else empty. */
  readonly fragment: string
}

export const embedAddress = ({ view, height, page, fragment }: Embed): string =>
  addressOf({ ...view, embed: true, height: height === 'auto' ? 'auto' : 'frame' }, page) + fragment

/** Without a style of its own, which a host's policy may refuse; with the script that heights follow by, where one follows. */
export function embedCode(embed: Embed, title: string): string {
  const { height, page } = embed
  const pixels = height === 'auto' ? AT_FIRST : height
  const frame = `<iframe src="${escaped(embedAddress(embed))}" title="${escaped(title)}" width="100%" height="${pixels}" frameborder="0" loading="lazy"></iframe>`
  if (height !== 'auto') return frame
  return `<script src="${escaped(new URL('resize.js', page).href)}" async></script>\n${frame}`
}

/** `src` is the dataset's address. */
export function elementCode({ view, page }: Pick<Embed, 'view' | 'page'>, src: string): string {
  const attributes = { src, page: page.replace(/[?#].*$/s, ''), lang: view.lang, ...attributesOf(view) }
  const said = Object.entries(attributes).map(([name, text]) => ` ${name}="${escaped(text)}"`)
  const script = escaped(new URL('tenure.js', page).href)
  return `<script type="module" src="${script}"></script>\n<tenure-timeline${said.join('')}></tenure-timeline>`
}
