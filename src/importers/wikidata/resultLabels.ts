/** The labels of items anywhere in results: each row may say them in another language, or in another column. */
import type { Text } from '../../dataset/format.ts'
import { itemIn } from './items.ts'
import { textOf } from './labels.ts'
import type { Results } from './results.ts'
import type { Roles } from './variables.ts'

/** Where the label service knows no label it writes the id: that is none. */
export function labelsIn({ rows }: Results, { items }: Roles): (id: string) => Text | undefined {
  const labels = new Map<string, Map<string, string>>()
  for (const { cells } of rows)
    for (const column of Object.values(items)) {
      const id = column.at === undefined ? undefined : itemIn(cells[column.at]?.value ?? '')
      if (id === undefined) continue
      for (const { at, lang } of column.labels) {
        const label = cells[at]
        if (label?.kind !== 'text' || label.value === id || label.value.trim() === '') continue
        const its = labels.get(id) ?? new Map<string, string>()
        labels.set(id, its)
        const code = label.lang ?? lang ?? ''
        if (!its.has(code)) its.set(code, label.value)
      }
    }
  const texts = new Map<string, Text | undefined>()
  for (const [id, its] of labels) texts.set(id, textOf(its, [...its.keys()]))
  return (id) => texts.get(id)
}
