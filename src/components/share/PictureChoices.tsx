/** How large a saved picture is, in which colours, and what of the view is in it. */
import { useId } from 'react'
import { LEAST_WIDTH, MOST_WIDTH, TIMES, type Times, USUAL_WIDTHS, widthOf } from '../../exporters/pixels.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import { useView } from '../shared/session.ts'
import { Choice } from './Choice.tsx'
import type { Colours } from './pictureOf.ts'

export interface PictureChoice {
  /** As it was typed: `widthOf` reads it. */
  readonly width: string
  readonly times: Times
  readonly colours: Colours
  readonly part: 'whole' | 'inView'
}

export const USUAL_PICTURE: PictureChoice = { width: '1200', times: 2, colours: 'asShown', part: 'whole' }

interface Props {
  readonly choice: PictureChoice
  readonly onChange: (choice: PictureChoice) => void
  /** Does the axis show a part of the years? */
  readonly zoomed: boolean
}

export function PictureChoices({ choice, onChange, zoomed }: Props) {
  const words = saveWordsIn(useView('lang'))
  const widths = useId()
  const change = (some: Partial<PictureChoice>) => onChange({ ...choice, ...some })
  return (
    <details className="picture-choices">
      <summary>{words.choices}</summary>
      <div className="choices">
        <label>
          {words.width}
          <input
            type="number"
            min={LEAST_WIDTH}
            max={MOST_WIDTH}
            list={widths}
            value={choice.width}
            onChange={({ target }) => change({ width: target.value })}
            onBlur={() => change({ width: `${widthOf(choice.width)}` })}
          />
        </label>
        <datalist id={widths}>
          {USUAL_WIDTHS.map((width) => (
            <option key={width} value={width} />
          ))}
        </datalist>
        <Choice
          label="PNG"
          value={`${choice.times}`}
          options={TIMES.map((times) => [`${times}`, words.times(times)])}
          onChange={(value) => change({ times: TIMES.find((times) => `${times}` === value) ?? 2 })}
        />
        <Choice
          label={words.colours}
          value={choice.colours}
          options={[
            ['asShown', words.asShown],
            ['light', words.light],
            ['dark', words.dark],
          ]}
          onChange={(colours) => change({ colours })}
        />
        {zoomed && (
          <Choice
            label={words.part}
            value={choice.part}
            options={[
              ['whole', words.whole],
              ['inView', words.inView],
            ]}
            onChange={(part) => change({ part })}
          />
        )}
      </div>
    </details>
  )
}
