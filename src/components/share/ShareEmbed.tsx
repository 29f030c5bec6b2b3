/** The view as a part of other people's pages: its code, what it leaves out, and how it will look. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { isLocal } from '../../loading/isLocal.ts'
import { embedWordsIn } from '../../words/embedWords.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'
import { type EmbedChoice, EmbedChoices } from './EmbedChoices.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { elementCode, embedAddress, embedCode } from './embedCode.ts'
import type { Packed } from './usePacked.ts'
import './ShareEmbed.css'

interface Props {
  readonly dataset: Dataset
  /** Where that is from. */
  readonly url: string
  /** The data itself, where it is in this browser alone. */
  readonly packed: Packed | undefined
}

export function ShareEmbed({ dataset, url, packed }: Props) {
  const words = useWords()
  const shown = useShownView()
  const its = embedWordsIn(shown.lang)
  const { theme, title, headline, hide } = shown
  const [choice, setChoice] = useState<EmbedChoice>({
    ...{ form: 'frame', theme, title, headline, hide },
    height: shown.height === 'auto' ? 'auto' : 480,
  })
  const [isPreviewed, setPreviewed] = useState(false)
  const isOfBrowser = isLocal(shown.data)
  const own = typeof packed === 'object' ? packed : undefined
  if (isOfBrowser && !own) return packed ? <p className="muted">{its.ofBrowser}</p> : null
  const { form, height, ...said } = choice
  const embed = {
    view: { ...shown, ...said, data: own?.data ?? shown.data },
    ...{ height, page: window.location.href, fragment: own?.fragment ?? '' },
  }
  const usualTitle = textIn(dataset.head.title, shown.lang)
  const name = choice.title.trim() || usualTitle
  const isFrame = form === 'frame'
  const code = isFrame ? embedCode(embed, name) : elementCode(embed, url)
  const note = isFrame ? (own ? its.withData : its.note) : its.elementNote
  return (
    <>
      <Copyable label={words.embedCode} text={code} isTitled />
      <p className="muted">{note}</p>
      <EmbedChoices choice={choice} onChange={setChoice} usualTitle={usualTitle} hasElement={!isOfBrowser} />
      {isFrame && (
        <button type="button" aria-expanded={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
          {isPreviewed ? its.hidePreview : its.preview}
        </button>
      )}
      {isFrame && height === 'auto' && <p className="muted">{its.autoNote}</p>}
      {isFrame && isPreviewed && <EmbedPreview address={embedAddress(embed)} title={name} height={height} />}
    </>
  )
}
