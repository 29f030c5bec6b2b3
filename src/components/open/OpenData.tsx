/** The dialog that opens data: a file, an address, a text; and what was opened in this browser before. */
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { address as addressCodec } from '../../state/addressCodec.ts'
import { noticeText } from '../../words/noticeWords.ts'
import { type OpenWords, openWordsIn } from '../../words/openWords.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useView, useWords } from '../shared/session.ts'
import { OpenedBefore } from './OpenedBefore.tsx'
import { type Opener, openData, openFiles, openText } from './openFiles.ts'
import './OpenData.css'

interface Props {
  readonly opener: Opener
  /** Pasted before the dialog was open. */
  readonly text: string
  /** Why nothing was opened yet. */
  readonly said: 'oneFile' | 'notRead' | undefined
  readonly isKept: boolean
  readonly isImported: boolean
  readonly onClose: () => void
}

export function OpenData({ opener, text, said, isKept, isImported, onClose }: Props) {
  const words = useWords()
  const own = openWordsIn(useView('lang'))
  const data = useView('data')
  return (
    <Dialog title={own.title} className="open-data" onClose={onClose}>
      {said && <p role="alert">{said === 'oneFile' ? own.oneFile : own.unreadable}</p>}
      <ChooseFile opener={opener} words={own} isFirst={text === ''} />
      <p className="muted">{own.stays}</p>
      <AddressField opener={opener} words={own} />
      <TextField opener={opener} words={own} text={text} />
      <OpenedBefore opener={opener} words={own} isImported={isImported} />
      {!isKept && <p className="muted">{own.notKept}</p>}
      {data !== '' && (
        <p>
          <button type="button" className="link" onClick={() => openData('', opener)}>
            {words.ownData}
          </button>
        </p>
      )}
    </Dialog>
  )
}

interface WayProps {
  readonly opener: Opener
  readonly words: OpenWords
}

function ChooseFile({ opener, words, isFirst }: WayProps & { readonly isFirst: boolean }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <p className="choose-file">
        <button
          type="button"
          className="primary"
          {...(isFirst ? { 'data-first': '' } : {})}
          onClick={() => field.current?.click()}
        >
          {words.choose}
        </button>{' '}
        <span className="not-narrow">{words.orDrop}</span>
        <input
          ref={field}
          type="file"
          hidden
          onChange={({ target }) => {
            void openFiles([...(target.files ?? [])], opener)
            // The same file may be chosen again.
            target.value = ''
          }}
        />
      </p>
      <p>{words.formats}</p>
    </>
  )
}

function AddressField({ opener, words }: WayProps) {
  const lang = useView('lang')
  const [refusal, setRefusal] = useState('')
  const open = (typed: string) => {
    const read = addressCodec.decode(typed.trim())
    if (read.ok) openData(read.value, opener)
    else setRefusal(noticeText(read.reason, lang))
  }
  return (
    <Way name="address" label={words.address} open={words.open} openIt={words.openAddress} onOpen={open}>
      <input
        name="address"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…"
        aria-invalid={refusal !== ''}
        onChange={() => setRefusal('')}
      />
      {refusal !== '' && <span role="alert">{refusal}</span>}
    </Way>
  )
}

function TextField({ opener, words, text }: WayProps & { readonly text: string }) {
  return (
    <Way
      name="text"
      label={words.paste}
      open={words.open}
      openIt={words.openText}
      onOpen={(typed) => void openText(typed, words.pasted, opener)}
    >
      <textarea
        name="text"
        rows={3}
        spellCheck={false}
        defaultValue={text}
        {...(text === '' ? {} : { 'data-first': '' })}
      />
    </Way>
  )
}

interface WayOfTyping {
  readonly name: string
  readonly label: string
  /** What the button says, and what it does. */
  readonly open: string
  readonly openIt: string
  readonly onOpen: (typed: string) => void
  readonly children: ReactNode
}

/** A field with its button; nothing is opened that is empty. */
function Way({ name, label, open, openIt, onOpen, children }: WayOfTyping) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get(name) ?? '')
    if (typed.trim() !== '') onOpen(typed)
  }
  return (
    <form className="way" onSubmit={submit}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children */}
      <label>
        <span>{label}</span>
        {children}
      </label>
      <button type="submit" aria-label={openIt}>
        {open}
      </button>
    </form>
  )
}
