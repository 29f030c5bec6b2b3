/** How the dates of a table were read: of each column the ways in which they are written, by one of each. */
import type { ColumnReading } from '../../importers/table/mapping.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { edtfText } from '../../words/termTexts.ts'
import { visible } from '../../words/visible.ts'
import { useView, useWords } from '../shared/session.ts'

export function DatesRead({ columns }: { readonly columns: readonly ColumnReading[] }) {
  const words = useWords()
  const lang = useView('lang')
  const own = openWordsIn(lang)
  const dated = columns.filter(({ dates = [] }) => dates.length > 0)
  if (dated.length === 0) return null
  const told = (edtf: string) =>
    edtf === '' ? own.dateUnstated : edtf === '..' ? words.legendCurrent : edtfText(edtf, lang)
  return (
    <section className="dates-read">
      <h3>{own.dates}</h3>
      <ul>
        {dated.map(({ letter, heading, dates = [] }) => (
          <li key={letter}>
            <strong>{letter}</strong> {visible(heading)}
            {dates.map((form) => (
              <span key={form.text} className="date-read">
                <code>{visible(form.text)}</code> → {form.read.map(told).join(' – ')}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
