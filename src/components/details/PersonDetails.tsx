/** A person: birth, education and the offices held. */
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { edtfText } from '../../words/termTexts.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { TermLinks } from '../shared/HeldList.tsx'
import { SourceList } from '../shared/Sources.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'
import { Claims } from './Claims.tsx'
import { Fact, Facts, Note } from './Facts.tsx'
import { Panel } from './Panel.tsx'
import { SourceSection } from './SourceSection.tsx'

export function PersonDetails({ dataset, person }: { dataset: Dataset; person: number }) {
  const words = useWords()
  const lang = useView('lang')
  const change = useChange()
  const row = dataset.people.row(person)
  const { from, items } = dataset.termsByPerson
  return (
    <Panel title={<Spelled text={row.name} />} text={row.name}>
      <Facts>
        <Fact name={words.bornWord}>{row.born && edtfText(row.born, lang)}</Fact>
        <Fact name={words.died}>{row.died && edtfText(row.died, lang)}</Fact>
        <Fact name={words.birthplace}>{row.birthplace && <Spelled text={row.birthplace} />}</Fact>
        <Fact name={words.party}>{row.party && <Spelled text={row.party} />}</Fact>
      </Facts>
      {row.education && row.education.length > 0 && (
        <>
          <h3>{words.education}</h3>
          <FirstOf items={row.education}>
            {(shown) => (
              <ul>
                {shown.map((item) => (
                  <li key={textIn(item.label, 'en')}>
                    <Spelled text={item.label} />
                    {item.date && <span className="muted"> {edtfText(item.date, lang)}</span>}
                    {item.sources && <SourceList dataset={dataset} refs={item.sources} />}
                  </li>
                ))}
              </ul>
            )}
          </FirstOf>
        </>
      )}
      <Note text={row.note} />
      <p>
        <button type="button" onClick={() => change({ person: [row.id] })}>
          {words.showPerson}
        </button>
      </p>
      <h3>{words.offices}</h3>
      <TermLinks dataset={dataset} terms={[...items.subarray(from[person], from[person + 1])]} />
      <Claims dataset={dataset} claims={row.claims} />
      {row.sources && <SourceSection dataset={dataset} refs={row.sources} />}
    </Panel>
  )
}
