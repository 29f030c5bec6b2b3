/** The view as an iframe for other people's pages: its code, what it leaves out, and how it will look. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { isLocal } from '../../loading/isLocal.ts'
import { HIDEABLE } from '../../state/hideable.ts'
import { embedWordsIn } from '../../words/embedWords.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { embedAddress, embedCode, type FrameHeight } from './embedCode.ts'
import './ShareEmbed.css'

const HEIGHTS: readonly FrameHeight[] = [320, 480, 640, 'auto']

export function ShareEmbed({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const view = useShownView()
  const its = embedWordsIn(view.lang)
  const [height, setHeight] = useState<FrameHeight>(view.height === 'auto' ? 'auto' : 480)
  const [hide, setHide] = useState<readonly string[]>(view.hide)
  const [isPreviewed, setPreviewed] = useState(false)
  const embed = { view, height, hide, page: window.location.href }
  const title = view.title || textIn(dataset.head.title, view.lang)
  const isOfBrowser = isLocal(view.data)
  const toggle = (part: string) =>
    setHide(hide.includes(part) ? hide.filter((other) => other !== part) : [...hide, part])
  return (
    <>
      <Copyable label={words.embedCode} text={embedCode(embed, title)} isTitled />
      <p className="muted">{isOfBrowser ? openWordsIn(view.lang).ofBrowser : words.embedNote}</p>
      {!isOfBrowser && (
        <>
          <div className="embed-choices">
            <label>
              {its.height}{' '}
              <select
                value={height}
                onChange={({ target }) =>
                  setHeight(HEIGHTS.find((one) => String(one) === target.value) ?? 480)
                }
              >
                {HEIGHTS.map((one) => (
                  <option key={one} value={one}>
                    {one === 'auto' ? its.auto : its.pixels(one)}
                  </option>
                ))}
              </select>
            </label>
            <fieldset>
              <legend>{its.leaveOut}</legend>
              {HIDEABLE.map((part) => (
                <label key={part}>
                  <input type="checkbox" checked={hide.includes(part)} onChange={() => toggle(part)} />{' '}
                  {its.hidden[part]}
                </label>
              ))}
            </fieldset>
            <button type="button" aria-expanded={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
              {isPreviewed ? its.hidePreview : its.preview}
            </button>
          </div>
          {height === 'auto' && <p className="muted">{its.autoNote}</p>}
          {isPreviewed && <EmbedPreview address={embedAddress(embed)} title={title} height={height} />}
        </>
      )}
    </>
  )
}
