/** Buttons that belong together: one stop of Tab, once the code for that has come (`page/oneStops.ts`). */
import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly className: string
  readonly children: ReactNode
}

export const Toolbar = ({ label, className, children }: Props) => (
  <div role="toolbar" aria-label={label} className={className}>
    {children}
  </div>
)
