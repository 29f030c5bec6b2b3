/** A host may colour groups by their ids: the frame wears what it says of each at the group's place in the palette. */
import type { Dataset } from '../dataset/dataset.ts'
import { NEUTRAL } from '../dataset/paletteOf.ts'
import { groupProperties } from '../paint/houseStyle.ts'

/** A property that the host does not set is as if it were not worn: `houseStyle.ts` has what comes then. */
export function wearGroups({ style }: HTMLElement, { groups }: Pick<Dataset, 'groups'>): void {
  for (let place = 0; place < NEUTRAL; place++) {
    const worn = place < groups.count && groups.count > 1 ? groupProperties(groups.id(place)) : undefined
    for (const [i, name] of [`--of-group-${place}`, `--of-on-group-${place}`].entries())
      if (worn) style.setProperty(name, `var(${worn[i]})`)
      else style.removeProperty(name)
  }
}
