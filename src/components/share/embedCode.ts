/** An iframe of a view as HTML for other people's pages. */
import { addressOf } from '../../state/url.ts'
import type { ViewState } from '../../state/viewState.ts'

/** Pixels, or as many as there is to show. */
export type FrameHeight = 320 | 480 | 640 | 'auto'

/** As high as a frame is until it is told more, in pixels. */
const AT_FIRST = 480

interface Embed {
  readonly view: ViewState
  readonly height: FrameHeight
  readonly hide: readonly string[]
  /** Address of the page whose view it is. */
  readonly page: string
}

export const embedAddress = ({ view, height, hide, page }: Embed): string =>
  addressOf({ ...view, embed: true, hide, height: height === 'auto' ? 'auto' : 'frame' }, page)

/** Without a style of its own, which a host's policy may refuse; with the script that heights follow by, where one follows. */
export function embedCode(embed: Embed, title: string): string {
  const { height, page } = embed
  const pixels = height === 'auto' ? AT_FIRST : height
  const frame = `<iframe src="${escapeHtml(embedAddress(embed))}" title="${escapeHtml(title)}" width="100%" height="${pixels}" frameborder="0" loading="lazy"></iframe>`
  if (height !== 'auto') return frame
  return `<script src="${escapeHtml(new URL('resize.js', page).href)}" async></script>\n${frame}`
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
