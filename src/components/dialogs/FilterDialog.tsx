/** All facets: roles within their groups, people, organizations, parties, each with its count under the other filters. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { FacetCounts } from '../../query/facets.ts'
import { entriesWith } from '../../query/textSearch.ts'
import { additionOf } from '../../words/namesakes.ts'
import { Years } from '../filters/Years.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { useChange, useView, useViewAtOnce, useWords } from '../shared/session.ts'
import { useSearchOf } from '../shared/useSearchOf.ts'
import { LaneChoices } from '../timeline/LaneChoices.tsx'
import { RoleFacet } from './RoleFacet.tsx'
import { TableFacet } from './TableFacet.tsx'
import './FilterDialog.css'

interface Props {
  readonly dataset: Dataset
  readonly counts: FacetCounts
  /** How many terms match. */
  readonly terms: number
  readonly onClose: () => void
}

export function FilterDialog({ dataset, counts, terms, onClose }: Props) {
  const words = useWords()
  const change = useChange()
  const lang = useView('lang')
  useSearchOf(dataset)
  const [person, org, party] = [useViewAtOnce('person'), useViewAtOnce('org'), useViewAtOnce('party')]
  return (
    <Dialog title={words.filters} className="filters-dialog" onClose={onClose}>
      <div className="only-narrow">
        <Years dataset={dataset} />
        <p className="lane-choices">
          <LaneChoices dataset={dataset} />
        </p>
      </div>
      <div className="facets">
        <RoleFacet dataset={dataset} counts={counts} />
        <div>
          <TableFacet
            title={words.peopleHeading}
            table={dataset.people}
            found={(typed) => entriesWith(dataset, 'people', typed)}
            addition={(person) => additionOf(dataset, person, lang)}
            nameOf={(row) => row.name}
            counts={counts.people}
            chosen={person}
            onChange={(next) => change({ person: next })}
          />
          <TableFacet
            title={words.organizations}
            table={dataset.organizations}
            found={(typed) => entriesWith(dataset, 'organizations', typed)}
            nameOf={(row) => row.name}
            counts={counts.organizations}
            chosen={org}
            onChange={(next) => change({ org: next })}
          />
          {dataset.parties.count > 0 && (
            <TableFacet
              title={words.parties}
              table={dataset.parties}
              found={(typed) => entriesWith(dataset, 'parties', typed)}
              nameOf={(row) => row.name}
              counts={counts.parties}
              chosen={party}
              onChange={(next) => change({ party: next })}
            />
          )}
        </div>
      </div>
      <footer>
        <button type="button" className="show-matching" onClick={onClose}>
          {words.showMatching(terms)}
        </button>
      </footer>
    </Dialog>
  )
}
