/** One file is made at a time: how far it is, how it ended, and how it is stopped. */
import { useEffect, useRef, useState } from 'react'
import type { SliceOptions } from '../../exporters/inSlices.ts'
import { pageFileWordsIn } from '../../words/pageFileWords.ts'
import { useSay } from '../shared/announce.tsx'
import { saveFile } from '../shared/saveFile.ts'
import { useView } from '../shared/session.ts'

/** A file that was made; or why there is none. */
export type Made =
  | { readonly pieces: readonly (string | Blob)[]; readonly type: string; readonly said?: string | undefined }
  | { readonly none: string }

export interface Saving {
  readonly name: string
  /** What part is done; `undefined` where nobody knows. */
  readonly part: number | undefined
}

/** Work that is done sooner has no bar: it would only flash. In milliseconds. */
const SOON = 300

export function useSaving() {
  const lang = useView('lang')
  const say = useSay()
  const [saving, setSaving] = useState<Saving>()
  const [told, setTold] = useState('')
  const stopping = useRef<AbortController>(undefined)
  useEffect(() => () => stopping.current?.abort(), [])
  const save = async (name: string, make: (options: SliceOptions) => Promise<Made>) => {
    stopping.current?.abort()
    const its = new AbortController()
    stopping.current = its
    const words = pageFileWordsIn(lang)
    const show = (part?: number) => {
      if (!its.signal.aborted) setSaving({ name, part })
    }
    setTold('')
    const soon = setTimeout(show, SOON)
    const began = performance.now()
    const made = await make({
      signal: its.signal,
      onProgress: (part) => {
        if (performance.now() - began > SOON) show(part)
      },
    }).catch((error: unknown): Made => {
      if (!its.signal.aborted) throw error
      return { none: words.stopped }
    })
    clearTimeout(soon)
    // Another file was begun meanwhile, or the dialog closed: it has the word.
    if (stopping.current !== its) return
    setSaving(undefined)
    if ('pieces' in made) saveFile(name, made.pieces, made.type)
    const text = 'none' in made ? made.none : [words.saved(name), made.said].filter(Boolean).join(' · ')
    setTold(text)
    say('copy', text)
  }
  return { saving, told, save, stop: () => stopping.current?.abort() }
}
