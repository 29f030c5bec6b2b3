/** Hands a link to the system's own sharing, where there is one. */
import { useState } from 'react'
import { citeWordsIn } from '../../words/citeWords.ts'
import { useSay } from '../shared/announce.tsx'
import { useView } from '../shared/session.ts'

interface Props {
  readonly title: string
  readonly url: string
}

export function SystemShare(shared: Props) {
  const words = citeWordsIn(useView('lang'))
  const say = useSay()
  const [failed, setFailed] = useState(false)
  if (typeof navigator.share !== 'function' || navigator.canShare?.({ ...shared }) !== true) return null
  const share = async () => {
    setFailed(false)
    try {
      await navigator.share({ ...shared })
    } catch (error) {
      // Whoever closes the sheet knows that they did.
      if (error instanceof DOMException && error.name === 'AbortError') return
      setFailed(true)
      say('copy', words.notShared)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void share()}>
        {words.share}
      </button>
      {failed && <span className="not-copied">{words.notShared}</span>}
    </>
  )
}
