/** The key of the marks that are drawn, as an embed of the page has it: it comes when the reader opens it. */
import { type SvgNode, svgOf } from '../paint/svg.ts'
import { SAMPLE_HEIGHT, type Sample } from '../shapes/samples.ts'
import { samplesIn } from '../shapes/samplesIn.ts'
import type { Lang } from '../state/viewState.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { wordsIn } from '../words/words.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Fills a list with what is in the picture. */
export function showMarks(list: HTMLElement, { arrangement, seen }: Timeline, lang: Lang): void {
  const { ownerDocument: document } = list
  const words = wordsIn(lang)
  const { samples } = samplesIn(arrangement.get(), seen.get())
  const items = samples.map((sample) => {
    const item = document.createElement('li')
    item.append(pictureOf(document, sample), words[sample.name])
    return item
  })
  list.replaceChildren(...items)
}

function pictureOf(document: Document, { name, width, shapes }: Sample): Element {
  const clip = { x: 0, y: 0, width, height: SAMPLE_HEIGHT }
  const layer = { name: 'sample', x: 0, y: 0, clip, shapes } as const
  const picture = built(document, svgOf([layer], width, SAMPLE_HEIGHT, name))
  picture.setAttribute('width', `${width}`)
  picture.setAttribute('height', `${SAMPLE_HEIGHT}`)
  picture.ariaHidden = 'true'
  return picture
}

function built(document: Document, { tag, attributes, children }: SvgNode): Element {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'xmlns') made.setAttribute(name, `${value}`)
  made.append(...children.map((child) => (typeof child === 'string' ? child : built(document, child))))
  return made
}
