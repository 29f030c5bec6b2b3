/** Which colour of the palette a role group has. */
import type { Dataset } from './dataset.ts'

/** The last, which says nothing. */
const NEUTRAL = 7

/** The one at its place in the file; one group alone is neutral, since there is nothing to tell apart. */
export const paletteOfGroup = ({ groups }: Pick<Dataset, 'groups'>, group: number): number =>
  groups.count === 1 ? NEUTRAL : group
