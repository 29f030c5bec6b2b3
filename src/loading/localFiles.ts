/**
 * Files that the reader opened: they stay in this browser, by id, and are never sent anywhere.
 *
 *   take ─▶ held in memory ─▶ read as `local:id` ─▶ keep ─▶ IndexedDB, until removed
 *
 * What cannot be kept (a private window, a frame without an origin) is held until the page is left.
 */
import { type Day, isoOfDay } from '../dates/day.ts'
import { dayAt } from '../dates/today.ts'
import type { Mapping } from '../importers/table/mapping.ts'
import type { Downloaded } from './download.ts'
import { isLocal, LOCAL } from './isLocal.ts'
import { fragmentOfLink, isInLink } from './linkFragment.ts'
import { inStores, type Stores } from './localStores.ts'
import { MOST_BYTES } from './sizeLimit.ts'

/** What is known of a file without its bytes. */
export interface LocalFile {
  readonly id: string
  readonly name: string
  /** When it was first opened: milliseconds since 1970. */
  readonly opened: number
  /** Bytes. */
  readonly size: number
  readonly mapping?: Mapping | undefined
}

/** A file of this page's life. */
interface Held {
  readonly file: LocalFile
  readonly bytes: Blob
}

export const held = new Map<string, Held>()

/** The address of a file by its id, as `data` has it. */
export const addressOfLocal = (id: string): string => LOCAL + id

/** The id in such an address; `undefined` of all others. */
export const idOfLocal = (address: string): string | undefined =>
  isLocal(address) ? address.slice(LOCAL.length) : undefined

/** The day in UTC on which a file was first opened. */
export const dayOpened = ({ opened }: LocalFile): Day => dayAt(opened)

/** The bytes of a file that was opened here, else those that the link has in it; or that they are not here. */
export async function readLocal(address: string): Promise<Downloaded> {
  const id = idOfLocal(address) ?? ''
  const here = held.get(id)
  if (here && here.bytes.size > MOST_BYTES) return { ok: false, reason: { code: 'tooLarge' } }
  const file = here?.file ?? (await known(id))
  const bytes = here
    ? await here.bytes.arrayBuffer()
    : await inStores<ArrayBuffer>('readonly', ({ bytes }) => bytes.get(id))
  if ((!file || !bytes) && isInLink())
    return import('./linkData.ts').then(({ readFromLink }) => readFromLink(address, fragmentOfLink()))
  if (!file || !bytes) return { ok: false, reason: { code: 'notHere' } }
  const { name, mapping } = file
  return { ok: true, bytes, host: '', name, asOf: isoOfDay(dayOpened(file)), mapping }
}

/** Keeps a file that was read in this browser, and how its columns are to be read. Can it be kept? What is in a link stays there. */
export async function keep(id: string, mapping: Mapping | undefined): Promise<boolean> {
  const here = held.get(id)
  const before = here?.file ?? (await known(id))
  if (!before) return isInLink()
  if (!here && !mapping) return true
  const file = mapping ? { ...before, mapping } : before
  if (here) held.set(id, { ...here, file })
  const bytes = here && (await here.bytes.arrayBuffer())
  const kept = await inStores('readwrite', (stores: Stores) => {
    if (bytes) stores.bytes.put(bytes, id)
    return stores.files.put(file, id)
  })
  if (kept === undefined) return false
  held.delete(id)
  return true
}

/** What was opened here, what was opened last first. */
export async function listLocal(): Promise<readonly LocalFile[]> {
  const kept = (await inStores<LocalFile[]>('readonly', ({ files }) => files.getAll())) ?? []
  const others = [...held.values()]
    .map(({ file }) => file)
    .filter(({ id }) => kept.every((one) => one.id !== id))
  return [...others.reverse(), ...kept.sort((a, b) => b.opened - a.opened)]
}

export async function removeLocal(id: string): Promise<void> {
  held.delete(id)
  await inStores('readwrite', (stores: Stores) => {
    stores.bytes.delete(id)
    return stores.files.delete(id)
  })
}

/** What the file at such an address is called; the address itself where the file is not here. */
export async function nameOfLocal(address: string): Promise<string | undefined> {
  const id = idOfLocal(address)
  return id === undefined ? undefined : (await known(id))?.name
}

/** Of a file in memory, or kept. */
export const known = async (id: string): Promise<LocalFile | undefined> =>
  held.get(id)?.file ?? (await inStores<LocalFile | undefined>('readonly', ({ files }) => files.get(id)))
