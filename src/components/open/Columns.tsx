/** What the columns of a table were taken for, over its first rows: what the reader changes is seen at once, and read again. */
import { useEffect, useState } from 'react'
import type {
  ColumnMapping,
  ColumnReading,
  DayOrder,
  Field,
  Mapping,
  TableReading,
} from '../../importers/table/mapping.ts'
import { LANGUAGES, OWN_NAMES } from '../../languages.ts'
import { type ImportWords, importWordsIn } from '../../words/importWords.ts'
import { type OpenWords, openWordsIn } from '../../words/openWords.ts'
import { visible } from '../../words/visible.ts'
import { useView, useWords } from '../shared/session.ts'
import { foreseen, withColumn, withHeadingRow, withSheet } from './mappingChange.ts'
import './Columns.css'

interface Props {
  readonly reading: TableReading
  readonly onMapping: (mapping: Mapping) => void
}

/** Of the first rows so many are shown, and cells cut short. */
const ROWS = 5
/** Columns that are there unasked, and that a click brings: each has a choice of all fields. */
const COLUMNS = 50
const LETTERS = 60

export function Columns({ reading, onMapping }: Props) {
  const lang = useView('lang')
  const [words, own] = [importWordsIn(lang), openWordsIn(lang)]
  const { showMore } = useWords()
  const [draft, setDraft] = useState<Mapping>()
  const [shown, setShown] = useState(COLUMNS)
  const change = (mapping: Mapping) => {
    setDraft(mapping)
    onMapping(mapping)
  }
  // What was read stands, once it has been.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading is the reason
  useEffect(() => setDraft(undefined), [reading])
  const now = draft ? foreseen(reading, draft) : reading
  const columns = now.columns.slice(0, shown)
  const left = now.columns.length - columns.length
  return (
    <section className="columns">
      <h3>{own.columns}</h3>
      <p className="muted">{own.columnsHint}</p>
      <p className="of-table">
        {now.sheets.length > 1 && (
          <Choice
            label={own.sheet}
            value={now.sheet}
            options={now.sheets.map((name, i) => [i, visible(name)])}
            onChange={(sheet) => change(withSheet(Number(sheet)))}
          />
        )}
        <Choice
          label={own.headingRow}
          value={now.headingRow}
          options={[
            [-1, own.noHeadings],
            ...rowsToChoose(now).map((row) => [row, words.row(row + 1)] as const),
          ]}
          onChange={(row) => change(withHeadingRow(now, Number(row)))}
        />
        <button type="button" className="link" onClick={() => change({})}>
          {own.asFound}
        </button>
      </p>
      <div className="first-rows">
        <table>
          <caption className="visually-hidden">{own.firstRows}</caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <ColumnHead
                  key={column.letter}
                  column={column}
                  words={words}
                  own={own}
                  onChange={(next) => change(withColumn(now, i, next))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {now.firstRows.slice(0, ROWS).map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
              <tr key={r}>
                {columns.map(({ letter, field }, i) => (
                  <td key={letter} className={field ? undefined : 'skipped'}>
                    {visible((row[i] ?? '').slice(0, LETTERS))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + COLUMNS)}>
          {showMore(Math.min(left, COLUMNS))}
        </button>
      )}
    </section>
  )
}

/** A title may stand above the headings, and more. */
const MOST_ROWS = 10
const rowsToChoose = ({ headingRow }: TableReading): readonly number[] =>
  Array.from({ length: Math.max(MOST_ROWS, headingRow + 1) }, (_, row) => row)

interface HeadProps {
  readonly column: ColumnReading
  readonly words: ImportWords
  readonly own: OpenWords
  readonly onChange: (change: Partial<ColumnMapping>) => void
}

function ColumnHead({ column, words, own, onChange }: HeadProps) {
  const { letter, heading, field, lang, dayOrder, asksDayOrder } = column
  const name = words.column(letter, visible(heading))
  return (
    <th scope="col">
      <span className="letter">{letter}</span> {visible(heading)}
      <Choice
        hiddenLabel={own.takenFor(name)}
        value={field ?? ''}
        options={[['', own.skip], ...(Object.entries(words.fields) as [Field, string][])]}
        onChange={(next) => onChange({ field: next === '' ? undefined : (next as Field) })}
      />
      {field && OF_TEXTS.includes(field) && (
        <Choice
          className={lang === undefined ? 'unsaid' : undefined}
          hiddenLabel={own.languageOf(name)}
          value={lang ?? ''}
          options={[['', own.noLanguage], ...languagesWith(lang)]}
          onChange={(next) => onChange({ lang: next === '' ? undefined : next })}
        />
      )}
      {(asksDayOrder || dayOrder) && (
        <Choice
          hiddenLabel={own.orderOf(name)}
          value={dayOrder ?? 'dayFirst'}
          options={Object.entries(own.orders)}
          onChange={(next) => onChange({ dayOrder: next as DayOrder })}
        />
      )}
    </th>
  )
}

/** Fields whose texts are in a language. */
const OF_TEXTS: readonly Field[] = [
  'person', 'givenName', 'familyName', 'birthplace', 'party', 'education', 'personNote',
  'office', 'role', 'group', 'organization', 'place', 'event', 'note', 'source',
] // biome-ignore format: a list

/** Those of the page, and what the file says. */
const languagesWith = (lang: string | undefined): (readonly [string, string])[] => [
  ...LANGUAGES.map((one) => [one, OWN_NAMES[one]] as const),
  ...(lang === undefined || (LANGUAGES as readonly string[]).includes(lang) ? [] : [[lang, lang] as const]),
]

interface ChoiceProps {
  /** Seen, or for screen readers alone. */
  readonly label?: string
  readonly hiddenLabel?: string
  readonly className?: string | undefined
  readonly value: string | number
  readonly options: readonly (readonly [string | number, string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, hiddenLabel, className, value, options, onChange }: ChoiceProps) {
  const select = (
    <select
      className={className}
      aria-label={hiddenLabel}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  )
  if (label === undefined) return select
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select is in it
    <label>
      {label} {select}
    </label>
  )
}
