/** A year typed or stepped; what is no year within the bounds is said, and nothing changes. */
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../shared/session.ts'
import './YearField.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (year: number) => void
}

export function YearField({ label, value, min, max, onChange }: Props) {
  const words = useWords()
  const [typed, setTyped] = useState<string>()
  const [refused, setRefused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const message = useId()
  const settle = () => {
    setTyped(undefined)
    setRefused(false)
  }
  const settled = useRef(value)
  useEffect(() => {
    if (settled.current !== value) {
      setTyped(undefined)
      setRefused(false)
    }
    settled.current = value
  }, [value])

  const commit = () => {
    if (typed === undefined) return
    if (!input.current?.checkValidity()) return setRefused(true)
    // A number field takes "2e3" for a year, which nobody means; one that was emptied has its year back.
    if (/^-?\d+$/.test(typed) && Number(typed) !== value) onChange(Number(typed))
    settle()
  }
  return (
    <span className="year-field">
      <input
        ref={input}
        type="number"
        className="year"
        aria-label={label}
        aria-invalid={refused}
        aria-describedby={refused ? message : undefined}
        value={typed ?? value}
        min={min}
        max={max}
        step={1}
        onChange={(event) => {
          setTyped(event.target.value)
          // A step by arrow or by the field's own buttons is whole already; typing is when it is left.
          const year = event.target.valueAsNumber
          if (Math.abs(year - value) === 1 && event.target.checkValidity()) onChange(year)
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') settle()
        }}
      />
      {/* In the page's language, and there when the field is left: the browser's own message is neither. */}
      {refused && (
        <span className="year-refused" role="alert" id={message}>
          {words.yearRefused(min, max)}
        </span>
      )}
    </span>
  )
}
