/** What stands in the shadow root, made once an attachment; each can be reached by `::part` from outside. */

export interface ElementParts {
  readonly frame: HTMLElement
  readonly title: HTMLElement
  readonly headline: HTMLElement
  readonly summary: HTMLElement
  readonly key: HTMLElement
  readonly message: HTMLElement
  readonly timeline: HTMLElement
  readonly lanes: HTMLElement
  readonly waiting: HTMLElement
  readonly buttons: HTMLElement
  readonly details: HTMLElement
  /** The key of the marks, which the reader opens. */
  readonly legend: HTMLDetailsElement
  readonly legendTitle: HTMLElement
  readonly marks: HTMLElement
  readonly sources: HTMLElement
  readonly link: HTMLAnchorElement
  /** Wears the colours, so that it is heard when they change. */
  readonly colours: HTMLElement
}

export function buildElementParts(root: ShadowRoot): ElementParts {
  const { make } = makerIn(root.ownerDocument)
  const title = make('h2', 'title')
  const headline = make('p', 'headline')
  const summary = make('p', 'summary')
  const key = make('ul', 'key')
  const message = make('div', 'message')
  message.role = 'alert'
  const lanes = make('div', 'lanes')
  lanes.className = 'scroller'
  const waiting = make('p', 'waiting')
  const buttons = make('div', 'buttons')
  const details = make('section', 'details')
  const timeline = make('section', 'timeline', lanes, waiting, buttons, details)
  const legendTitle = make('summary', 'legend-title')
  const marks = make('ul', 'marks-key')
  const legend = make('details', 'legend', legendTitle, marks)
  const sources = make('span', 'sources')
  const link = make('a', 'link')
  link.target = '_blank'
  link.rel = 'noopener'
  // No part: nobody is to style it.
  const colours = root.ownerDocument.createElement('span')
  colours.className = 'colours'
  colours.ariaHidden = 'true'
  const header = make('header', 'header', title, headline, summary)
  const footer = make('footer', 'footer', sources, link)
  const frame = make('div', 'frame', header, key, message, timeline, legend, footer, colours)
  frame.className = 'tenure'
  for (const part of [headline, message, details, legend, link]) part.hidden = true
  root.replaceChildren(frame)
  return {
    frame, title, headline, summary, key, message, timeline, lanes, waiting, buttons, details, legend, legendTitle, marks,
    sources, link, colours,
  } // biome-ignore format: a list
}

interface Maker {
  /** An element with a class and a part of one name. */
  make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    name: string,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[K]
  button(name: string, label: string, text: string, act: () => void): HTMLButtonElement
}

export function makerIn(document: Document): Maker {
  const make: Maker['make'] = (tag, name, ...children) => {
    const made = document.createElement(tag)
    made.className = name
    made.setAttribute('part', name)
    made.append(...children)
    return made
  }
  return {
    make,
    button: (name, label, text, act) => {
      const made = make('button', name, text)
      made.type = 'button'
      made.ariaLabel = made.title = label
      made.addEventListener('click', act)
      return made
    },
  }
}

/** Says a text in a part, or hides it where there is none. */
export function say(part: HTMLElement, text: string): void {
  if (part.textContent !== text) part.textContent = text
  part.hidden = text === ''
}
