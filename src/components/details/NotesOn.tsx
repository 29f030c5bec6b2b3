/** What authors say of what is open. */
import type { Annotation } from '../../dataset/annotations.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { useAnnotations } from '../shared/annotations.ts'
import './NotesOn.css'

interface Props {
  readonly dataset: Dataset
  /** Is it on what is open? */
  readonly is: (one: Annotation) => boolean
}

export function NotesOn({ dataset, is }: Props) {
  return useAnnotations(dataset)
    .filter(is)
    .map(({ text, tag }) => (
      <p key={text} className="annotation" lang={tag}>
        {text}
      </p>
    ))
}
