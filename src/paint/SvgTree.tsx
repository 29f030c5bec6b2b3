/** A tree of SVG as React's elements. */
import { createElement, type ReactNode, type SVGProps } from 'react'
import type { SvgNode } from './svg.ts'

interface Props extends Pick<SVGProps<SVGSVGElement>, 'className' | 'width' | 'height'> {
  readonly tree: SvgNode
}

/** A picture for the eye: what it says is said in words beside it. */
export const SvgTree = ({ tree, ...props }: Props) =>
  elementOf(tree, undefined, { 'aria-hidden': true, ...props })

function elementOf({ tag, attributes, children }: SvgNode, key?: number, more?: object): ReactNode {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value]))
  return createElement(
    tag,
    { key, ...props, ...more },
    ...children.map((child, i) => (typeof child === 'string' ? child : elementOf(child, i))),
  )
}

/** React writes `stroke-width` as `strokeWidth`. */
const propOf = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
