/** What the page's publisher says of it beside it: known before the page begins (`app/config.ts`), and then never another. */
import type { Dataset } from '../dataset/dataset.ts'

export const publisher = {
  /** The address of the page's own dataset. */
  data: 'data/two-careers.json',
  /** A dataset by the title that the publisher gives to what is at this absolute address. */
  entitled: (dataset: Dataset, _url: string): Dataset => dataset,
  /** What an address with this query says: one that says nothing may show a view of the publisher's. */
  said: (search: string): string => search,
  /** What a link says of the view that is the default: something, where a link that says nothing shows another. */
  byDefault: '',
}
