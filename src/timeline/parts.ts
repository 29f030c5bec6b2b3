/** The elements of a timeline: what scrolls, and in it a stage that stays while the lanes go by. */
import { elementHeight } from '../layout/scrolling.ts'

export interface Parts {
  readonly stage: HTMLElement
  readonly picture: HTMLCanvasElement
  readonly overlay: HTMLCanvasElement
  readonly marks: HTMLElement
  /**
   * Height of all that is scrolled, in pixels of the drawing; each is `scale` pixels of the page. Where it surely `scrolls` that is said too:
   * a browser that has to find out lays all of it out twice at each new height, without a bar beside it and with.
   */
  setHeight(total: number, scale: number, scrolls: boolean): void
  /** Puts them into the element, or takes them out again. */
  put(): void
  remove(): void
}

export function buildParts(element: HTMLElement): Parts {
  const document = element.ownerDocument
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: Node[]) => {
    const made = document.createElement(tag)
    made.className = className
    made.append(...children)
    return made
  }
  const picture = make('canvas', 'picture')
  const overlay = make('canvas', 'overlay')
  picture.ariaHidden = overlay.ariaHidden = 'true'
  const marks = make('div', 'marks')
  const stage = make('div', 'stage', picture, overlay, marks)
  const scrolled = make('div', 'scrolled', stage)
  return {
    stage,
    picture,
    overlay,
    marks,
    setHeight: (total, scale, scrolls) => {
      scrolled.style.height = `${elementHeight(total * scale)}px`
      element.style.overflowY = scrolls ? 'scroll' : ''
      marks.style.scale = scale === 1 ? '' : `${scale}`
    },
    put: () => {
      if (scrolled.parentElement === element) return
      element.replaceChildren(scrolled)
      element.tabIndex = -1
    },
    remove: () => {
      scrolled.remove()
      element.removeAttribute('tabindex')
      element.style.overflowY = ''
    },
  }
}
