/** What is wrong with a dataset, where, and what can be done. */
import { useEffect, useState } from 'react'
import { spoken } from '../../dates/chapter.ts'
import type { Failure } from '../../loading/readBytes.ts'
import { isUnexpected } from '../../loading/unexpected.ts'
import { ReloadButton } from '../shared/Guard.tsx'
import { useSession, useView, useWords } from '../shared/session.ts'
import { Address, NotLoaded } from './NotLoaded.tsx'
import type { Why } from './why.tsx'

interface Props {
  readonly failure: Failure
  /** Something was shown before, and still is. */
  readonly kept: boolean
  readonly onRetry: () => void
}

const OPENED: readonly string[] = ['notHere', 'noDataInLinks']

export function Failed({ failure, kept, onRetry }: Props) {
  const words = useWords()
  const { dialogs } = useSession()
  const why = useWhy(failure)
  // What is not here, or is not taken from a link, is not tried again, but opened.
  const isGone = OPENED.includes(failure.reason.code)
  const ways = isGone
    ? { again: words.open, onAgain: () => dialogs.set({ kind: 'open' }) }
    : { again: words.retry, onAgain: onRetry }
  return (
    <NotLoaded title={words.failed} kept={kept} {...ways} said={why.said}>
      {why.problems}
      <Address url={failure.url} name={why.name} />
      {failure.report && (
        <button type="button" onClick={() => dialogs.set({ kind: 'report' })}>
          {words.howRead}
        </button>
      )}
      {isUnexpected(failure) && <ReloadButton />}
    </NotLoaded>
  )
}

/** The line where the reason will stand. */
const UNSAID: Why = { said: <p /> }

/** The words for a failure are loaded where there is one. */
function useWhy(failure: Failure): Why {
  const lang = useView('lang')
  const { unexplained } = useWords()
  const [why, setWhy] = useState(UNSAID)
  useEffect(() => {
    let over = false
    const say = async () => {
      const { whyOf } = await spoken(import('./why.tsx'))
      return whyOf(failure, lang)
    }
    say()
      .catch((): Why => ({ said: <p>{unexplained}</p> }))
      .then((found) => !over && setWhy(found))
    return () => {
      over = true
    }
  }, [failure, lang, unexplained])
  return why
}
