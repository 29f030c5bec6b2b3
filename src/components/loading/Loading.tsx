/** How far the dataset has come: bytes while it is fetched, then the stages of reading it. Told in three words; seen in full. */
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Progress } from '../../loading/progress.ts'
import type { Store } from '../../state/store.ts'
import { useSay } from '../shared/announce.tsx'
import { bytesText } from '../shared/bytesText.ts'
import { useWords } from '../shared/session.ts'
import './Loading.css'

/** A load that takes no longer is not told of: a box that only flashes says nothing. */
const SHORT_MS = 300

interface Props {
  readonly url: string
  readonly progress: Store<Progress>
  /** Something is shown already: the bar stands over it. */
  readonly over: boolean
  /** Has all come? */
  readonly hasEnded: () => boolean
  readonly onCancel: () => void
}

export function Loading({ url, progress, over, hasEnded, onCancel }: Props) {
  const words = useWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT_MS)
    return () => clearTimeout(timer)
  }, [])
  const { stage, loaded, total } = useSyncExternalStore(progress.subscribe, progress.get)
  const known = stage === 'fetch' && total !== null && total > 0
  useSayLoading(long, (known && 2 * loaded >= total) || stage === 'check' || stage === 'index', hasEnded)
  // Alone on the page it is the page; the element stays when the first lanes come, and the focus with it.
  const Heading = over ? 'p' : 'h1'
  if (!long) return <div className="loading" hidden />
  return (
    <div {...(over ? {} : { role: 'main' })} data-focus-then=".failed button|.explorer h1[tabindex]">
      <div className={`loading ${over ? 'over' : ''}`}>
        <Heading>{words.loading}</Heading>
        <div className="bar">
          <progress
            aria-label={words.loading}
            max={1}
            {...(known ? { value: Math.min(1, loaded / total) } : {})}
          />
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
        <p className="muted">
          {words.loadingStage[stage]}
          {loaded > 0 &&
            ` · ${words.loadedBytes(bytesText(loaded), total === null ? null : bytesText(total))}`}
        </p>
        {!over && <p className="muted address">{url}</p>}
      </div>
    </div>
  )
}

/** "Loading", half, and done, once it goes without having been given up. */
function useSayLoading(isLong: boolean, isHalf: boolean, hasEnded: () => boolean): void {
  const words = useWords()
  const say = useSay()
  useEffect(() => {
    if (isLong) say('loading', isHalf ? words.loadingHalf : words.loading)
  }, [isLong, isHalf, say, words])
  const sayEnd = useEffectEvent(() => {
    if (isLong && hasEnded()) say('loading', words.loaded)
  })
  useEffect(() => () => sayEnd(), [])
}
