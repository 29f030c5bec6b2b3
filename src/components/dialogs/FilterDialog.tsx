/** All facets: roles within their groups, people, organizations, each with its count under the other filters. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { FacetCounts } from '../../query/facets.ts'
import { Years } from '../filters/Years.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'
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
  const [person, org] = [useView('person'), useView('org')]
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
            search={dataset.search.people}
            nameOf={(row) => row.name}
            counts={counts.people}
            chosen={person}
            onChange={(next) => change({ person: next })}
          />
          <TableFacet
            title={words.organizations}
            table={dataset.organizations}
            nameOf={(row) => row.name}
            counts={counts.organizations}
            chosen={org}
            onChange={(next) => change({ org: next })}
          />
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
