/** Fills a place of the page's frame, and takes away what stood there until then: before the browser paints either. */
import { type ReactNode, useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  readonly of: HTMLElement
  /** Further classes of the place, as long as it is filled. */
  readonly className?: string
  readonly children?: ReactNode
}

export function Slot({ of, className = '', children }: Props) {
  useLayoutEffect(() => {
    for (const child of [...of.children]) if (child.hasAttribute('data-until-filled')) child.remove()
  }, [of])
  useLayoutEffect(() => {
    const names = className.split(' ').filter(Boolean)
    of.classList.add(...names)
    return () => of.classList.remove(...names)
  }, [of, className])
  return createPortal(children, of)
}
