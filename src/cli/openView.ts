/** A link at a prompt: the view that it is of, and its dataset, read from a file and searched as the page does. */
import { join, relative, resolve } from 'node:path'
import type { Dataset } from '../dataset/dataset.ts'
import { learn } from '../dates/chapter.ts'
import type { Drawn } from '../exporters/pictures.ts'
import type { Lang } from '../languages.ts'
import { readChinese, readInitials } from '../query/knowChinese.ts'
import type { FindText } from '../query/match.ts'
import { needsChinese, needsInitials } from '../query/needsChinese.ts'
import { findText } from '../query/textSearch.ts'
import { createAnswers } from '../state/answer.ts'
import { fullView } from '../state/fullView.ts'
import { onlyKnown, unknownIds } from '../state/unknownIds.ts'
import { addressOf, decodeView, type Notice } from '../state/url.ts'
import { type Checked, checkFile } from './checkFile.ts'
import { datasetPath } from './readDataset.ts'

/** The dataset that a link names no other for. */
const OWN_DATASET = join(import.meta.dirname, '../../public/data/two-careers.json')

export interface Link {
  /** What stands after the `?`. */
  readonly query: string
  /** The page's own absolute address; empty where only a query was given. */
  readonly page: string
}

/** `?role=mayor`, `role=mayor` or a whole address; `undefined` where a text is none of these. */
export function linkOf(text: string): Link | undefined {
  const link = text.replace(/#.*$/s, '')
  if (/^[a-z]+=/.test(link)) return { query: link, page: '' }
  const [page, query] = cutAt(link, '?')
  if (page === '') return { query, page }
  return /^https?:\/\//i.test(page) && URL.canParse(page) ? { query, page } : undefined
}

const cutAt = (text: string, sign: string): [string, string] => {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/**
 * The file that a link's `data` names: its path from the folder that the command runs in, and never out of that folder, for links come from
 * strangers. `undefined` where it names no such file.
 */
export function fileOfLink({ query }: Link): string | undefined {
  const { data } = decodeView(query).state
  if (data === '') return OWN_DATASET
  if (/^(?:https?:|local:)/i.test(data)) return undefined
  const path = relative('', resolve(data))
  return /^(?:\.\.(?:[\\/]|$)|[\\/]|[a-z]:)/i.test(path) ? undefined : path
}

export interface OpenView {
  readonly drawn: Drawn
  /** Where the view is found; empty where the link did not say. */
  readonly address: string
  /** What of the link is not applied. */
  readonly notices: readonly Notice[]
}

export type Opened = ({ readonly ok: true } & OpenView) | Extract<Checked, { ok: false }>

export interface Opening {
  readonly asOf?: string | undefined
  readonly title?: string | undefined
  /** Of the picture and its texts; the link's where left out. */
  readonly shownIn?: Lang | undefined
}

/** `tell` hears how a file in another format was read, in `lang`. Throws FileError where it cannot be read. */
export async function openView(
  { query, page }: Link,
  file: string,
  { shownIn, ...said }: Opening,
  tell: (line: string) => void,
  lang: Lang,
): Promise<Opened> {
  const checked = await checkFile(datasetPath(file), said, tell, lang)
  if (!checked.ok) return checked
  const { dataset } = checked
  const { state, notices } = decodeView(query)
  const linked = { ...fullView(state), lang: shownIn ?? state.lang }
  const view = { ...linked, ...onlyKnown(dataset, linked) }
  await learn(view.lang)
  const find = await searching(dataset, view.q)
  const { result } = createAnswers(dataset, () => find)(view)
  return {
    ok: true,
    drawn: { dataset, result, view },
    address: page === '' ? '' : addressOf(linked, page),
    notices: [...notices, ...unknownIds(dataset, linked)],
  }
}

async function searching(dataset: Dataset, text: string): Promise<FindText | undefined> {
  if (text === '') return undefined
  const atOnce = async () => {}
  if (needsChinese(dataset, text)) await readChinese(dataset, atOnce, () => {})
  if (needsInitials(dataset, text)) await readInitials(dataset, atOnce, () => {})
  return findText
}
