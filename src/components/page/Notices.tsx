/** Quietly names what of a link was not applied, and why; the rest of it is. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { spoken } from '../../dates/chapter.ts'
import type { Store } from '../../state/store.ts'
import { onlyKnown, unknownIds } from '../../state/unknownIds.ts'
import type { Notice } from '../../state/url.ts'
import { DEFAULT_VIEW } from '../../state/viewState.ts'
import { cutVisible } from '../../words/visible.ts'
import { visibleReason } from '../../words/visibleReason.ts'
import { useSession, useView, useWords } from '../shared/session.ts'
import { useAfterPaint } from '../shared/useAfterPaint.ts'
import './Notices.css'

/** So many are read; a link with hundreds of wrong ids says the same of each. The others are told when asked for. */
const LISTED = 5

export function Notices({
  notices,
  dataset,
}: {
  notices: Store<readonly Notice[]>
  dataset: Dataset | undefined
}) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const { view } = useSession()
  const ofLink = useSyncExternalStore(notices.subscribe, notices.get)
  const [role, person, org] = [useView('role'), useView('person'), useView('org')]
  const [party, sel, notes] = [useView('party'), useView('sel'), useView('notes')]
  const named = useAfterPaint(
    useMemo(
      () => ({ dataset, ids: { role, person, org, party, sel, notes } }),
      [dataset, role, person, org, party, sel, notes],
    ),
  )
  const unknown = useMemo(
    () => (named?.dataset ? unknownIds(named.dataset, { ...DEFAULT_VIEW, ...named.ids }) : []),
    [named],
  )
  const all = [...ofLink, ...unknown]
  const say = useSayer(all.length > 0)
  const lang = useView('lang')
  if (all.length === 0) return null
  const dismiss = () => {
    notices.set([])
    setOpen(false)
    if (dataset) view.set((before) => ({ ...before, ...onlyKnown(dataset, before) }))
  }
  return (
    <section className="notices" role="status" data-focus-then="">
      <div>
        <strong>{words.notices}</strong>
        <ul>
          {all.slice(0, isOpen ? all.length : LISTED).map(({ parameter, value, reason }) => (
            <li key={`${parameter} ${value} ${reason.code}`}>
              <code>{`${cutVisible(parameter)}=${cutVisible(value)}`}</code>{' '}
              {say && visibleReason(say(reason, lang), value, parameter)}
            </li>
          ))}
          {all.length > LISTED && !isOpen && (
            <li>
              <button type="button" className="link" onClick={() => setOpen(true)}>
                {words.moreNotices(all.length - LISTED)}
              </button>
            </li>
          )}
        </ul>
      </div>
      <button type="button" onClick={dismiss}>
        {words.dismiss}
      </button>
    </section>
  )
}

type Say = typeof import('../../words/noticeWords.ts')['noticeText']

/** What has words for reasons, once it has come; asked for where there is something to say. */
function useSayer(wanted: boolean): Say | undefined {
  const [say, setSay] = useState<Say>()
  useEffect(() => {
    if (wanted)
      spoken(import('../../words/noticeWords.ts')).then(
        ({ noticeText }) => setSay(() => noticeText),
        () => {},
      )
  }, [wanted])
  return say
}
