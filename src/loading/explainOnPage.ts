/** A failure in words for the page, and the name of the file where it is one that the reader opened. */
import type { Lang } from '../dates/languages.ts'
import { type Explained, explain } from './explain.ts'
import { nameOfLocal } from './localFiles.ts'
import type { Failure } from './readBytes.ts'

export interface OnPage extends Explained {
  readonly name: string | undefined
}

export const explainOnPage = async (failure: Failure, lang: Lang): Promise<OnPage> => ({
  ...explain(failure, lang),
  name: await nameOfLocal(failure.url),
})
