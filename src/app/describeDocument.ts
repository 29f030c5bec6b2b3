/** What search engines and messengers are told of the page, in the page's language. */
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import type { Lang } from '../state/viewState.ts'

export function describeDocument(document: Document, { head }: Dataset, lang: Lang): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=description]')
  if (meta) meta.content = textIn(head.description ?? head.title, lang)
}
