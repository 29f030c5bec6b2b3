/** A list of check boxes with counts; only those in view are in the page, so it may have thousands. */
import { type ReactNode, useCallback } from 'react'
import { FEW_ROWS, LongList } from '../shared/LongList.tsx'
import { RowsInView } from '../shared/RowsInView.tsx'
import { useWords } from '../shared/session.ts'
import { swatch } from './RoleGroups.tsx'
import './ChoiceList.css'

export interface ChoiceItem {
  readonly key: string
  readonly label: ReactNode
  /** What tells it from others of that name. */
  readonly addition?: () => string
  readonly count: number
  readonly checked: boolean
  /** A role group: its place in the palette; its roles are indented below. */
  readonly group?: number
  readonly indented?: boolean
  readonly onChange: () => void
}

/** A few stand in the page without a list of their own that scrolls. */
export function ChoiceList({ items }: { items: readonly ChoiceItem[] }) {
  if (items.length > FEW_ROWS) return <ScrolledChoices items={items} />
  return (
    <div data-one-stop="letters">
      {items.map((item) => (
        <Choice key={item.key} item={item} />
      ))}
    </div>
  )
}

function ScrolledChoices({ items }: { items: readonly ChoiceItem[] }) {
  const keyOf = useCallback((row: number) => items[row]?.key ?? '', [items])
  return (
    <div className="choice-scroller" data-one-stop="letters">
      <LongList count={items.length} keyOf={keyOf} heightOf={rowHeight} finder={RowsInView}>
        {(i) => items[i] && <Choice item={items[i]} />}
      </LongList>
    </div>
  )
}

const rowHeight = () => 26

function Choice({
  item: { label, addition, count, checked, group, indented, onChange },
}: {
  item: ChoiceItem
}) {
  const words = useWords()
  const added = addition?.() ?? ''
  return (
    <label className={`choice ${count === 0 && !checked ? 'none' : ''} ${indented ? 'indented' : ''}`}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {group !== undefined && <span className="swatch" style={swatch(group)} />}
      <span className="choice-label">
        {label}
        {added !== '' && <span className="muted"> {added}</span>}
      </span>
      <span className="muted">{words.number(count)}</span>
    </label>
  )
}
