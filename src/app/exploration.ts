/** A dataset on the page, and how it comes there. */
import type { Dataset } from '../dataset/dataset.ts'
import { isLong } from '../dataset/isLong.ts'
import type { ImportReport } from '../importers/format.ts'
import type { Mapping } from '../importers/table/mapping.ts'
import type { Asked } from '../loading/ahead.ts'
import { loadDataset } from '../loading/loadDataset.ts'
import type { FilterIds } from '../query/clause.ts'
import type { Answer } from '../query/result.ts'
import { createAnswers } from '../state/answer.ts'
import { publisher } from '../state/publisher.ts'
import type { Store } from '../state/store.ts'
import { isFiltered, type ViewState } from '../state/viewState.ts'
import type { LaterSearch } from './findLater.ts'
import type { Begun } from './loads.ts'

export interface Exploration {
  readonly url: string
  readonly dataset: Dataset
  /** All of it has come; before that it is the first lanes of a large one. */
  readonly whole: boolean
  /** How a file in another format was read. */
  readonly report?: ImportReport | undefined
  /** What of it a filter lets through. */
  readonly answer: (filter: FilterIds) => Answer
}

/** A file that was asked for before its load begins, which takes it. */
export interface OnItsWay {
  asked?: Asked | undefined
}

/** What the reader says of the columns of tables, by their addresses. */
export type Mappings = Map<string, Mapping>

/** How datasets are read for a view: rejects with LoadError, or with the signal's reason. */
export function readFor(
  view: Store<ViewState>,
  search: LaterSearch,
  early: OnItsWay,
  mappings: Mappings,
): (url: string, begun: Begun<Exploration>) => Promise<Exploration> {
  return async (url, { signal, onProgress, onPart }) => {
    const explore = (dataset: Dataset, whole: boolean, report?: ImportReport): Exploration => ({
      url,
      dataset: publisher.entitled(dataset, url),
      whole,
      report,
      answer: createAnswers(dataset, search.finder),
    })
    const onPartial = (dataset: Dataset) => {
      const isSearched = view.get().q === '' || search.finder() !== undefined
      if (isSearched && leads(dataset, view.get())) onPart(explore(dataset, false))
    }
    const { asked } = early
    early.asked = undefined
    const isSearched = view.get().q !== ''
    const searched = isSearched ? search.come() : undefined
    const ways = { asked: asked?.url === url ? asked : undefined, mapping: mappings.get(url), isSearched }
    const { dataset, report } = await loadDataset(url, onProgress, signal, onPartial, ways)
    await searched
    return explore(dataset, true, report)
  }
}

/** Do the first lanes stay as they are when the rest comes? Sorted, filtered or coloured by party they do not; of a long dataset they are shown all the same. */
const leads = (dataset: Dataset, view: ViewState): boolean =>
  (!isFiltered(view) && view.sort === 'file' && view.colour === 'role') || isLong(dataset)
