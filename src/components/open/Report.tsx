/** How a file in another format was read: what came of it, what was left out and why, and for a table what its columns were taken for. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { ImportReport } from '../../importers/format.ts'
import type { Place } from '../../importers/place.ts'
import type { Mapping } from '../../importers/table/mapping.ts'
import type { Failure } from '../../loading/readBytes.ts'
import { type ImportWords, importWordsIn, kindOfReason } from '../../words/importWords.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { Coded } from '../shared/Coded.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { useView, useWords } from '../shared/session.ts'
import { Columns } from './Columns.tsx'
import { DatesRead } from './DatesRead.tsx'
import { reportText } from './ReportLine.tsx'
import { type Group, groupByKind } from './reportGroups.ts'
import './Report.css'

interface Props {
  readonly report: ImportReport
  readonly dataset: Dataset | undefined
  /** Why nothing came of it. */
  readonly failure: Failure | undefined
  readonly isLoading: boolean
  readonly onMapping: (mapping: Mapping) => void
  readonly onClose: () => void
}

export function Report({ report, dataset, failure, isLoading, onMapping, onClose }: Props) {
  const words = useWords()
  const lang = useView('lang')
  const own = openWordsIn(lang)
  const { leftOut, doubts, table } = report
  return (
    <Dialog title={words.howRead} className="report" onClose={onClose}>
      <p role="status" className="report-counts">
        {isLoading ? own.reading : reportText(report, failure ? undefined : dataset, lang)}
      </p>
      {table && <Columns reading={table} onMapping={onMapping} />}
      {table && <DatesRead columns={table.columns} />}
      {leftOut.count > 0 ? (
        <Listed
          title={own.leftOut}
          groups={groupByKind(leftOut.list, ({ reason }) => kindOfReason(reason))}
          count={leftOut.count}
          heading={({ reason }, texts) => texts.heading(reason)}
          told={({ reason }, texts) => texts.reason(reason)}
        />
      ) : (
        <p className="muted all-taken">{own.allTaken}</p>
      )}
      {doubts.count > 0 && (
        <Listed
          title={own.doubts}
          groups={groupByKind(doubts.list, ({ doubt }) => doubt.code)}
          count={doubts.count}
          told={({ doubt }, texts) => texts.doubt(doubt)}
        />
      )}
    </Dialog>
  )
}

interface ListedProps<T> {
  readonly title: string
  readonly groups: readonly Group<T>[]
  /** Of all, also of those that nobody kept. */
  readonly count: number
  /** Of what is of one kind; left out where each says all of itself. */
  readonly heading?: (one: T, words: ImportWords) => string
  readonly told: (one: T, words: ImportWords) => string
}

/** Kind by kind; many are shown when asked for. */
function Listed<T extends { readonly place: Place }>({
  title,
  groups,
  count,
  heading,
  told,
}: ListedProps<T>) {
  const words = importWordsIn(useView('lang'))
  const grouped = groups.reduce((sum, group) => sum + group.count, 0)
  return (
    <section className="listed">
      <h3>
        {title} <span className="muted">{count}</span>
      </h3>
      {groups.map(({ kind, first, count: members }) => {
        const [one] = first
        const places = (
          <ul>
            {first.map((each, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that stays as it is
              <li key={i}>
                <Coded text={`${words.place(each.place)}${words.colon}${told(each, words)}`} />
              </li>
            ))}
            {members > first.length && <li className="muted">{words.more(members - first.length)}</li>}
          </ul>
        )
        if (!heading || !one) return <div key={kind}>{places}</div>
        return (
          <details key={kind} open={members <= FEW}>
            <summary>
              {heading(one, words)} <span className="muted">{members}</span>
            </summary>
            {places}
          </details>
        )
      })}
      {count > grouped && <p className="muted">{words.more(count - grouped)}</p>}
    </section>
  )
}

/** So many are shown unasked. */
const FEW = 5
