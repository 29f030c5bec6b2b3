/** A year typed or stepped; what is no year within the bounds is said, and nothing changes. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { formatShortYear } from '../../dates/format.ts'
import { parseYear } from '../../dates/parseYear.ts'
import { useView, useWords } from '../shared/session.ts'
import './YearField.css'

interface Props {
  readonly label: string
  /** Years are astronomical here, and in the reader's words on the page. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (year: number) => void
}

/** Nobody needs more letters for a year than "9999 B.C.E." has, with some space. */
const LONGEST = 16

export function YearField({ label, value, min, max, onChange }: Props) {
  const words = useWords()
  const lang = useView('lang')
  const [typed, setTyped] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const message = useId()
  const settle = () => {
    setTyped(undefined)
    setRefusal(undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever changes the year, what was typed before is past
  useEffect(settle, [value])

  const inWords = (year: number) => formatShortYear(year, lang)
  const choose = (year: number) => {
    if (year === value) return settle()
    // Until it is shown as chosen, after the picture.
    setTyped(inWords(year))
    onChange(year)
  }
  const commit = () => {
    // A field that was emptied has its year back.
    if (typed === undefined || typed.trim() === '') return settle()
    const year = parseYear(typed)
    if (year === null) setRefusal(words.notAYear(typed.trim(), inWords(min), inWords(max)))
    else if (year < min || year > max) setRefusal(words.yearRefused(inWords(min), inWords(max)))
    else choose(year)
  }
  /** A step is whole already; typing is when the field is left. */
  const step = (by: number) => choose(Math.min(Math.max((parseYear(typed ?? '') ?? value) + by, min), max))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape') settle()
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? 1 : -1)
  }
  return (
    <span className="year-field">
      {/* A number field could not say "44 BC". */}
      <input
        type="text"
        // A phone's digits are enough where no year has an era.
        inputMode={min > 0 ? 'numeric' : 'text'}
        role="spinbutton"
        className="year"
        autoComplete="off"
        maxLength={LONGEST}
        aria-label={label}
        aria-valuenow={value}
        aria-valuetext={inWords(value)}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : message}
        value={typed ?? inWords(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {refusal !== undefined && (
        <span className="year-refused" role="alert" id={message}>
          {refusal}
        </span>
      )}
    </span>
  )
}
