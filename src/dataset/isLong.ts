/** How long a dataset is of which the first lanes have come. */
import type { Dataset } from './dataset.ts'

/** So many terms have come before anybody has looked at the first of them. */
const SOON = 20_000

/** Is the rest of it still far? */
export const isLong = ({ head }: Dataset): boolean => (head.whole?.terms ?? 0) > SOON

/** Is there a rest, which is here in a moment? */
export const isSoonWhole = (dataset: Dataset): boolean => dataset.head.whole !== undefined && !isLong(dataset)
