/** What is wrong with a dataset, where, and what can be done. */
import { useEffect, useState } from 'react'
import { spoken } from '../../dates/chapter.ts'
import type { OnPage } from '../../loading/explainOnPage.ts'
import type { Failure } from '../../loading/readBytes.ts'
import { isUnexpected } from '../../loading/unexpected.ts'
import { Coded } from '../shared/Coded.tsx'
import { ReloadButton } from '../shared/Guard.tsx'
import { useSession, useView, useWords } from '../shared/session.ts'
import { Address, NotLoaded } from './NotLoaded.tsx'
import { Problems } from './Problems.tsx'

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
  const explained = useExplained(failure)
  const said = explained === 'out of reach' ? undefined : explained
  // What is not here, or is not taken from a link, is not tried again, but opened.
  const isGone = OPENED.includes(failure.reason.code)
  const ways = isGone
    ? { again: words.open, onAgain: () => dialogs.set({ kind: 'open' }) }
    : { again: words.retry, onAgain: onRetry }
  return (
    <NotLoaded title={words.failed} kept={kept} {...ways} said={<Reason explained={explained} />}>
      {said && <Problems {...said} />}
      <Address url={failure.url} name={said?.name} />
      {failure.report && (
        <button type="button" onClick={() => dialogs.set({ kind: 'report' })}>
          {words.howRead}
        </button>
      )}
      {isUnexpected(failure) && <ReloadButton />}
    </NotLoaded>
  )
}

/** Why it was not read, and how much is wrong in it. */
function Reason({ explained }: { readonly explained: OnPage | 'out of reach' | undefined }) {
  const words = useWords()
  if (explained === 'out of reach') return <p>{words.unexplained}</p>
  return (
    <>
      <p>{explained && <Coded text={explained.reason} />}</p>
      {explained?.count && <p>{explained.count}</p>}
    </>
  )
}

/** The words for a failure are loaded where there is one. */
function useExplained(failure: Failure): OnPage | 'out of reach' | undefined {
  const lang = useView('lang')
  const [explained, setExplained] = useState<OnPage | 'out of reach'>()
  useEffect(() => {
    let over = false
    const say = async () => {
      const { explainOnPage } = await spoken(import('../../loading/explainOnPage.ts'))
      const found = await explainOnPage(failure, lang)
      if (!over) setExplained(found)
    }
    say().catch(() => !over && setExplained('out of reach'))
    return () => {
      over = true
    }
  }, [failure, lang])
  return explained
}
