/** Where in a source something was read, as readers of a language call that part. */
import type { Dataset } from './dataset.ts'
import { foreignTag } from './foreignTag.ts'
import type { SourceRef } from './format.ts'
import { isolated, textIn } from './text.ts'

/** The source's name for the part in `lang`, else what the reference writes; empty where it names none. */
export function partIn(
  { sources }: Pick<Dataset, 'sources'>,
  { source, at = '' }: SourceRef,
  lang: string,
): string {
  const { parts = [] } = sources.row(sources.indexOf(source))
  const name = parts.find((part) => part.at === at)?.name
  const isForThem = name !== undefined && (foreignTag(name, lang) ?? lang).split('-')[0] === lang
  return isForThem ? textIn(name, lang) : isolated(at)
}
