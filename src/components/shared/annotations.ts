/** Annotations as components see them: the dataset's and the link's. */
import { useMemo } from 'react'
import { type Annotation, annotationsOf } from '../../dataset/annotations.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { useView } from './session.ts'

export function useAnnotations(dataset: Dataset): readonly Annotation[] {
  const [notes, lang] = [useView('notes'), useView('lang')]
  return useMemo(() => annotationsOf(dataset, notes, lang).all, [dataset, notes, lang])
}
