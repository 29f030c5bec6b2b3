/** Which colour on paper is which role group: of those in its pictures, where there are several. */
import type { Dataset } from '../../dataset/dataset.ts'
import { MOST_GROUPS, paletteOfGroup } from '../../dataset/paletteOf.ts'
import type { Picture } from '../../shapes/picture.ts'
import { swatch } from '../filters/RoleGroups.tsx'
import { Spelled } from '../shared/Spelled.tsx'

export function GroupLegend({
  dataset,
  pictures,
}: {
  dataset: Dataset
  pictures: readonly Pick<Picture, 'scene'>[]
}) {
  const used = new Set(pictures.flatMap(({ scene }) => scene.bars.map(({ group }) => group)))
  const groups = Array.from({ length: Math.min(dataset.groups.count, MOST_GROUPS) }, (_, group) => group)
  const shown = groups.filter((group) => used.has(paletteOfGroup(dataset, group)))
  if (shown.length < 2) return null
  return (
    <ul className="key role-groups">
      {shown.map((group) => (
        <li key={group}>
          <span className="swatch" style={swatch(paletteOfGroup(dataset, group))} />
          <Spelled text={dataset.groups.row(group).label} />
        </li>
      ))}
    </ul>
  )
}
