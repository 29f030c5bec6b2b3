/** A list of check boxes with counts; only those in view are in the page, so it may have thousands. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useWords } from '../shared/session.ts'
import { swatch } from './RoleGroups.tsx'
import './ChoiceList.css'

export interface ChoiceItem {
  readonly key: string
  readonly label: string
  /** What tells it from others of that name. */
  readonly addition?: () => string
  readonly count: number
  readonly checked: boolean
  /** A role group: its place in the palette; its roles are indented below. */
  readonly group?: number
  readonly indented?: boolean
  readonly onChange: () => void
}

/** With fewer rows than this all of them stand in the page, as high as they are. */
const FEW = 60

export function ChoiceList({ items }: { items: readonly ChoiceItem[] }) {
  if (items.length > FEW) return <LongList items={items} />
  return items.map((item) => <Choice key={item.key} item={item} />)
}

function LongList({ items }: { items: readonly ChoiceItem[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 26,
    getItemKey: (i) => items[i]?.key ?? i,
    overscan: 8,
    useFlushSync: false,
  })
  return (
    <div className="choice-scroller" ref={scroller}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index]
          return (
            item && (
              <li
                key={row.key}
                ref={virtual.measureElement}
                data-index={row.index}
                aria-setsize={items.length}
                aria-posinset={row.index + 1}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <Choice item={item} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

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
