/** What an embed is, how it looks, and what it leaves out. */
import { HIDEABLE } from '../../state/hideable.ts'
import type { ViewState } from '../../state/viewState.ts'
import { embedWordsIn } from '../../words/embedWords.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import { useView } from '../shared/session.ts'
import { Choice } from './Choice.tsx'
import { FRAME_HEIGHTS, type FrameHeight } from './embedCode.ts'

/** A frame, or the custom element; the rest as the embed's address says it. */
export interface EmbedChoice extends Pick<ViewState, 'title' | 'headline' | 'theme' | 'hide'> {
  readonly form: 'frame' | 'element'
  readonly height: FrameHeight
}

interface Props {
  readonly choice: EmbedChoice
  readonly onChange: (choice: EmbedChoice) => void
  /** Without a title of its author's. */
  readonly usualTitle: string
  /** Is there an element for it? */
  readonly hasElement: boolean
}

export function EmbedChoices({ choice, onChange, usualTitle, hasElement }: Props) {
  const lang = useView('lang')
  const [words, { light, dark }] = [embedWordsIn(lang), saveWordsIn(lang)]
  const change = (some: Partial<EmbedChoice>) => onChange({ ...choice, ...some })
  const isFrame = choice.form === 'frame'
  return (
    <>
      <div className="choices">
        {hasElement && (
          <Choice
            label={words.form}
            value={choice.form}
            options={[
              ['frame', words.frame],
              ['element', words.element],
            ]}
            onChange={(form) => change({ form })}
          />
        )}
        {isFrame && (
          <Choice
            label={words.height}
            value={`${choice.height}`}
            options={FRAME_HEIGHTS.map((one) => [`${one}`, one === 'auto' ? words.auto : words.pixels(one)])}
            onChange={(value) =>
              change({ height: FRAME_HEIGHTS.find((one) => `${one}` === value) ?? 'auto' })
            }
          />
        )}
        <Choice
          label={words.theme}
          value={choice.theme}
          options={[
            ['system', words.ofReader],
            ['light', light],
            ['dark', dark],
          ]}
          onChange={(theme) => change({ theme })}
        />
        {isFrame && (
          <Written
            label={words.title}
            text={choice.title}
            usual={usualTitle}
            onChange={(title) => change({ title })}
          />
        )}
        <Written
          label={words.headline}
          text={choice.headline}
          onChange={(headline) => change({ headline })}
        />
      </div>
      {isFrame && <LeftOut hide={choice.hide} onChange={(hide) => change({ hide })} />}
    </>
  )
}

interface WrittenProps {
  readonly label: string
  readonly text: string
  /** What is there without it. */
  readonly usual?: string
  readonly onChange: (text: string) => void
}

function Written({ label, text, usual, onChange }: WrittenProps) {
  return (
    <label className={usual === undefined ? 'wide' : ''}>
      {label}
      <input
        type="text"
        value={text}
        placeholder={usual}
        maxLength={200}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

interface LeftOutProps {
  readonly hide: readonly string[]
  readonly onChange: (hide: readonly string[]) => void
}

function LeftOut({ hide, onChange }: LeftOutProps) {
  const words = embedWordsIn(useView('lang'))
  const toggle = (part: string) =>
    onChange(hide.includes(part) ? hide.filter((other) => other !== part) : [...hide, part])
  return (
    <fieldset className="left-out">
      <legend>{words.leaveOut}</legend>
      {HIDEABLE.map((part) => (
        <label key={part}>
          <input type="checkbox" checked={hide.includes(part)} onChange={() => toggle(part)} />{' '}
          {words.hidden[part]}
        </label>
      ))}
    </fieldset>
  )
}
