/** People by name: a click opens those who have a lane. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { PersonRef } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { personAbout } from '../../words/termTexts.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { PersonName } from '../shared/Names.tsx'
import { Spelled, Within } from '../shared/Spelled.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'

export function PersonLink({ dataset, person }: { dataset: Dataset; person: number }) {
  const lang = useView('lang')
  const change = useChange()
  return (
    <button
      type="button"
      className="link"
      title={personAbout(dataset, person, lang)}
      onClick={() => change({ sel: { kind: 'person', id: dataset.people.id(person) } })}
    >
      <PersonName dataset={dataset} person={person} />
    </button>
  )
}

/** People of the file as links, others by name. */
export function People({ dataset, refs }: { dataset: Dataset; refs: readonly PersonRef[] }) {
  const words = useWords()
  return (
    <FirstOf items={refs}>
      {(shown) =>
        shown.map((ref, i) => (
          <span key={'name' in ref ? textIn(ref.name, 'en') : ref.person}>
            {i > 0 && words.listComma}
            {'name' in ref ? (
              <Spelled text={ref.name} />
            ) : (
              <PersonLink dataset={dataset} person={dataset.people.indexOf(ref.person)} />
            )}
            {ref.note && (
              <span className="muted">
                <Within say={words.bracketed}>
                  <Spelled text={ref.note} />
                </Within>
              </span>
            )}
          </span>
        ))
      }
    </FirstOf>
  )
}
