/**
 * In the built page this stands in the place of what lucide-react makes its icons with (vite.config.ts): the drawing is the same,
 * without the contexts, aliases and names of attributes that none of them has here.
 */
import { createElement } from 'react'

interface IconData {
  readonly name: string
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]
}

interface Props {
  readonly className: string
  /** In pixels. */
  readonly size: number
  readonly strokeWidth: number
}

export default function createIcon({ name, node }: IconData) {
  return function DrawnIcon({ className, size, strokeWidth }: Props) {
    return (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={strokeWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={`lucide lucide-${name} ${className}`}
        aria-hidden="true"
      >
        {node.map(([tag, attributes]) => createElement(tag, attributes))}
      </svg>
    )
  }
}
