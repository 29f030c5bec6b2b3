/** Ids in the URL: the lists of the facets, and what is open in the details. */
import { isId } from '../dataset/id.ts'
import { shortened } from '../dates/shortened.ts'
import { type Codec, invalid, valid } from './codec.ts'
import type { LinkReason } from './linkReasons.ts'
import type { Selection } from './viewState.ts'

const notId = (text: string): LinkReason => ({ code: 'notId', value: shortened(text) })

/** Ids joined by `~`, which none of them holds, in the order given, each once. Whether they exist is for the dataset to say. */
export const idList: Codec<readonly string[]> = {
  encode: (ids) => [...new Set(ids)].join('~') || null,
  decode: (text) => {
    const items = [...new Set(text.split('~'))].filter((item) => item !== '')
    const bad = items.filter((item) => !isId(item))
    return valid(
      items.filter((item) => isId(item)),
      bad.map((value) => ({ value, reason: notId(value) })),
    )
  },
}

/** Names that are made of texts of the dataset and may hold letters that no id has; which there are is for the dataset to say. */
export const nameList: Codec<readonly string[]> = {
  encode: idList.encode,
  decode: (text) => {
    const names = text.split('~').map((name) => name.trim())
    return valid([...new Set(names)].filter((name) => name !== ''))
  },
}

/** `term.<id>`, `person.<id>`, `event.<id>` or `day`. */
export const selection: Codec<Selection> = {
  encode: (sel) => {
    if (sel.kind === 'none') return null
    return sel.kind === 'day' ? 'day' : `${sel.kind}.${sel.id}`
  },
  decode: (text) => {
    if (text === '') return valid({ kind: 'none' })
    if (text === 'day') return valid({ kind: 'day' })
    const dot = text.indexOf('.')
    const kind = text.slice(0, Math.max(dot, 0))
    const id = text.slice(dot + 1)
    if (kind !== 'term' && kind !== 'person' && kind !== 'event')
      return invalid({ code: 'noSelection', value: text })
    return isId(id) ? valid({ kind, id }) : invalid(notId(id))
  },
}
