/** A quiet line over a file in another format: what it was read as, what came of it, and the way to how. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { formatYears } from '../../dates/format.ts'
import type { ImportReport } from '../../importers/format.ts'
import type { Lang } from '../../languages.ts'
import { yearsOf } from '../../state/years.ts'
import { type ImportWords, importWordsIn } from '../../words/importWords.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { HowRead } from '../shared/HowRead.tsx'
import { useView, useWords } from '../shared/session.ts'
import type { Shown } from './Opening.tsx'
import './ReportLine.css'

export function ReportLine({ shown, isKept }: { readonly shown: Shown; readonly isKept: boolean }) {
  const words = useWords()
  const lang = useView('lang')
  const [isGone, setGone] = useState(false)
  const { report, dataset } = shown
  if (isGone || (!report && isKept)) return null
  return (
    <section className="notices report-line" role="status" data-focus-then="">
      <p>
        {report && (
          <>
            {reportText(report, dataset, lang)}
            {' · '}
            <HowRead />
          </>
        )}
        {!isKept && ` ${openWordsIn(lang).notKept}`}
      </p>
      <button type="button" onClick={() => setGone(true)}>
        {words.dismiss}
      </button>
    </section>
  )
}

/** "Read as a spreadsheet: 38 people, 40 terms, 1949–2024; 2 left out". The years are those of a dataset, where there is one. */
export function reportText(report: ImportReport, dataset: Dataset | undefined, lang: Lang): string {
  const words = importWordsIn(lang)
  const { leftOut, doubts } = report
  return [
    `${words.readAs(report.format)}${words.colon}${foundText(report, dataset, lang, words)}`,
    ...(report.encoding === undefined ? [] : [words.encoded(report.encoding)]),
    ...(leftOut.count > 0 ? [words.leftOut(leftOut.count)] : []),
    ...(doubts.count > 0 ? [words.doubts(doubts.count)] : []),
  ].join(words.semicolon)
}

function foundText(
  report: ImportReport,
  dataset: Dataset | undefined,
  lang: Lang,
  words: ImportWords,
): string {
  const { people, terms, events } = report
  return [
    words.people(people),
    ...(terms > 0 || events === 0 ? [words.terms(terms)] : []),
    ...(events > 0 ? [words.events(events)] : []),
    ...(dataset && terms + events > 0 ? [yearsText(dataset, lang)] : []),
  ].join(words.comma)
}

function yearsText({ head }: Dataset, lang: Lang): string {
  const { from, to } = yearsOf({ from: null, to: null }, head.extent)
  return formatYears(from, to, lang)
}
