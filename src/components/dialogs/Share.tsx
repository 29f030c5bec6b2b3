/** The view as a link, and as an iframe for other people's pages. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import type { Result } from '../../query/result.ts'
import { addressOf } from '../../state/url.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { saidWordsIn } from '../../words/saidWords.ts'
import { useSay } from '../shared/announce.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { useShownView, useView, useWords } from '../shared/session.ts'
import { Save } from './Save.tsx'
import './Share.css'

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  readonly onClose: () => void
}

export function Share({ dataset, result, onClose }: Props) {
  const words = useWords()
  const state = useShownView()
  const link = addressOf({ ...state, embed: false }, window.location.href)
  const embed = escapeHtml(addressOf({ ...state, embed: true }, window.location.href))
  const title = escapeHtml(textIn(dataset.head.title, state.lang))
  const code = `<iframe src="${embed}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`
  return (
    <Dialog title={words.shareTitle} onClose={onClose}>
      <Copyable label={words.link} text={link} />
      <Copyable label={words.embedCode} text={code} />
      <p className="muted">
        {state.data.startsWith('local:') ? openWordsIn(state.lang).ofBrowser : words.embedNote}
      </p>
      <Save dataset={dataset} result={result} />
    </Dialog>
  )
}

function Copyable({ label, text }: { label: string; text: string }) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const say = useSay()
  const lang = useView('lang')
  const copy = async (field: HTMLTextAreaElement | null) => {
    field?.select()
    // Refused in some frames: the text is selected then, ready for the reader's own copy.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done === true)
    say('copy', done === true ? words.copied : saidWordsIn(lang).notCopied)
  }
  return (
    <div className="copyable">
      <label>
        <span>{label}</span>
        <textarea
          readOnly
          rows={label === words.link ? 2 : 4}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button
        type="button"
        aria-label={words.labelled(copied ? words.copied : words.copy, label)}
        {...(label === words.link ? { 'data-first': '' } : {})}
        onClick={(event) => void copy(event.currentTarget.parentElement?.querySelector('textarea') ?? null)}
      >
        {copied ? words.copied : words.copy}
      </button>
    </div>
  )
}
