/** What is shown, or all of it, as a file: a picture, data that opens again, a text, a calendar, statements. */
import { useId, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { slug } from '../../dataset/slug.ts'
import { writtenIn } from '../../dataset/text.ts'
import type { SliceOptions } from '../../exporters/inSlices.ts'
import { isZoomed } from '../../exporters/pictures.ts'
import { resolveFilter } from '../../query/clause.ts'
import { queryDataset, type Result } from '../../query/result.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import { NO_FILTER } from '../filters/activeFilters.ts'
import { useShownView } from '../shared/session.ts'
import { calendarFile, datasetFile, pngFile, statementsFile, svgFile, tableFile, textFile } from './files.ts'
import { PictureChoices, USUAL_PICTURE } from './PictureChoices.tsx'
import { SaveGroup } from './SaveGroup.tsx'
import { SavePage } from './SavePage.tsx'
import { SavingLine } from './SavingLine.tsx'
import { type Made, useSaving } from './useSaving.ts'
import './SaveFiles.css'

export function SaveFiles({ dataset, result }: { dataset: Dataset; result: Result }) {
  const view = useShownView()
  const words = saveWordsIn(view.lang)
  const heading = useId()
  const isPart = result.terms.length < dataset.terms.count || result.events.length < dataset.events.count
  const [onlyShown, setOnlyShown] = useState(true)
  const [forExcel, setForExcel] = useState(true)
  const [withTerms, setWithTerms] = useState(true)
  const [choice, setChoice] = useState(USUAL_PICTURE)
  const { saving, told, save, stop } = useSaving()
  const isAll = !isPart || !onlyShown
  const drawn = () => {
    if (!isPart || onlyShown) return { dataset, result, view }
    const all = { ...view, ...NO_FILTER, view: view.view }
    return { dataset, result: queryDataset(dataset, resolveFilter(dataset, all).filter), view: all }
  }
  const base = slug(writtenIn(dataset.head.title, 'en')) ?? 'tenure'
  /** `says` is what a button is called where its heading says the rest. */
  const button = (ending: string, label: string, make: Make, says?: string) => (
    <button
      type="button"
      aria-label={label}
      onClick={({ currentTarget: at }) => void save(base + ending, (options) => make(options, at))}
    >
      {says ?? label}
    </button>
  )
  return (
    <section className="save" aria-labelledby={heading}>
      <h3 id={heading}>{words.title}</h3>
      {isPart && <Check label={words.onlyShown} isOn={onlyShown} onChange={setOnlyShown} />}
      <SaveGroup heading={words.pictureHeading}>
        {button('.svg', words.picture('SVG'), (options, at) => svgFile(drawn(), choice, at, options), 'SVG')}
        {button('.png', words.picture('PNG'), (options, at) => pngFile(drawn(), choice, at, options), 'PNG')}
      </SaveGroup>
      <PictureChoices choice={choice} onChange={setChoice} zoomed={isZoomed({ view })} />
      <SaveGroup heading={words.dataHeading}>
        {button('.json', words.dataset, (options) => datasetFile(drawn(), isAll, options))}
        {button('.csv', words.table, (options) => tableFile(drawn(), forExcel, options))}
        <Check label={words.forExcel} isOn={forExcel} onChange={setForExcel} />
      </SaveGroup>
      <SaveGroup heading={words.otherHeading}>
        {button('.txt', words.text, (options) => textFile(drawn(), options))}
        {button('.ics', words.calendar, (options) => calendarFile(drawn(), withTerms, options))}
        {button('-quickstatements.txt', 'QuickStatements', (options) => statementsFile(drawn(), options))}
        <Check label={words.withTerms} isOn={withTerms} onChange={setWithTerms} />
      </SaveGroup>
      <SavePage dataset={dataset} result={result} part={isAll ? undefined : result} save={save} />
      <SavingLine saving={saving} told={told} onStop={stop} />
      <p className="muted">{words.note}</p>
    </section>
  )
}

type Make = (options: SliceOptions, at: HTMLElement) => Promise<Made>

interface CheckProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

const Check = ({ label, isOn, onChange }: CheckProps) => (
  <label className="save-check">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} /> {label}
  </label>
)
