/** Elements that say something to those who hear them: touched only where what they say, or where they stand, is another. */
import type { Box } from './careers.ts'
import type { Said } from './said.ts'

/** What is set is told to screen readers, also where it says the same. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

export function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** What elements say, so that none is told the same again. */
const saidBy = new WeakMap<HTMLElement, string>()

/** Words in other languages are elements of their own. */
export function say(element: HTMLElement, said: readonly Said[], comma: string): void {
  const spoken = said.map(({ text, lang }) => `${lang ?? ''}\t${text}`).join('\n')
  if (saidBy.get(element) === spoken) return
  saidBy.set(element, spoken)
  const parts = said.flatMap(({ text, lang }, k) => {
    const before = k > 0 ? [comma] : []
    if (lang === undefined) return [...before, text]
    const foreign = element.ownerDocument.createElement('span')
    foreign.lang = lang
    foreign.textContent = text
    return [...before, foreign]
  })
  element.replaceChildren(...parts)
}

export function putBox(button: HTMLElement, box: Box | undefined): void {
  const { style } = button
  style.left = box ? `${box.left}px` : ''
  style.top = box ? `${box.top}px` : ''
  style.width = box ? `${box.width}px` : ''
  style.height = box ? `${box.height}px` : ''
}

export function fillList(list: HTMLElement, items: readonly HTMLElement[], label: string): void {
  setAttribute(list, 'aria-label', label)
  arrangeChildren(list, items)
}

/** Gives an element these children; one that stays where it was is not touched, and so keeps the focus. */
export function arrangeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  let next = parent.firstElementChild
  for (const child of children) {
    if (child === next) next = next.nextElementSibling
    else parent.insertBefore(child, next)
  }
}
