/** What other sources say of a date or a text, each with its source. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { Claim } from '../../dataset/format.ts'
import { isolated } from '../../dataset/text.ts'
import { formatDay } from '../../dates/format.ts'
import { edtfText } from '../../words/termTexts.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { SourceList } from '../shared/Sources.tsx'
import { Spelled, Within } from '../shared/Spelled.tsx'
import { useView, useWords } from '../shared/session.ts'
import './Claims.css'

export function Claims({ dataset, claims }: { dataset: Dataset; claims: readonly Claim[] | undefined }) {
  const words = useWords()
  const lang = useView('lang')
  if (!claims || claims.length === 0) return null
  const asOf = formatDay(dataset.head.asOf, lang)
  const claimed = ({ value, text }: Claim) => {
    if (text !== undefined) return <Spelled text={text} />
    return value === '..' ? words.current(asOf) : isolated(edtfText(value, lang))
  }
  return (
    <section className="claims">
      <h3>{words.otherClaims}</h3>
      <FirstOf items={claims}>
        {(shown) => (
          <ul>
            {shown.map((claim) => (
              <li key={`${claim.field} ${claim.value}`}>
                <strong>
                  <Within say={(value) => words.labelled(words.fields[claim.field] ?? claim.field, value)}>
                    {claimed(claim)}
                  </Within>
                </strong>
                {claim.note && (
                  <span>
                    {' '}
                    <Spelled text={claim.note} />
                  </span>
                )}
                <SourceList dataset={dataset} refs={claim.sources} />
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </section>
  )
}
