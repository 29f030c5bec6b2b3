/** A year typed or stepped; what is no year within the bounds is said, and nothing changes. */
import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (year: number) => void
}

export function YearField({ label, value, min, max, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const settled = useRef(value)
  useEffect(() => {
    if (settled.current !== value) setTyped(undefined)
    settled.current = value
  }, [value])

  const commit = () => {
    if (typed === undefined) return
    if (input.current?.reportValidity() === false) return
    if (/^-?\d+$/.test(typed) && Number(typed) !== value) onChange(Number(typed))
    setTyped(undefined)
  }
  return (
    <input
      ref={input}
      type="number"
      className="year"
      aria-label={label}
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
      onBlur={() => {
        if (typed !== undefined && input.current?.checkValidity() === false) setTyped(undefined)
        else commit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
