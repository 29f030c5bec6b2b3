/** Ways to save what is of one kind, under their heading. */
import { type ReactNode, useId } from 'react'

export function SaveGroup({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no flex box in all browsers
    <div className="save-group" role="group" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      {children}
    </div>
  )
}
