/** Labels in many languages as the texts of a dataset. */
import type { Text } from '../../dataset/format.ts'
import { isLanguage } from '../../dataset/language.ts'

/** What the page is read in; of an item in three hundred languages the others say nothing to its readers. */
const KEPT = ['en', 'zh', 'zh-Hans', 'zh-Hant', 'fr', 'es']

/** A language as browsers write it: `zh-hans` is `zh-Hans`, `en-gb` is `en-GB`. */
export function tagOf(code: string): string {
  const [language = '', ...rest] = code.split('-')
  const parts = rest.map((part) =>
    part.length === 4
      ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
      : part.length === 2
        ? part.toUpperCase()
        : part,
  )
  return [language.toLowerCase(), ...parts].join('-')
}

/**
 * The text of labels by language, English first and then those of `own` languages. Of very many only what the page is read in is kept. The
 * label for all languages (`mul`) stands where there is no English one. `undefined` where there is none.
 */
export function textOf(
  labels: Iterable<readonly [code: string, label: string]>,
  own: readonly string[] = [],
): Text | undefined {
  const all = new Map<string, string>()
  for (const [code, label] of labels)
    if (label.trim() !== '' && !all.has(tagOf(code))) all.set(tagOf(code), label)
  const plain = all.get('')
  const forAll = all.get('mul') ?? plain
  if (forAll !== undefined && !all.has('en')) all.set('en', forAll)
  const languages = [...all.keys()].filter((tag) => tag !== 'mul' && isLanguage(tag))
  const wanted = new Set(['en', ...own.map(tagOf), ...KEPT])
  const kept = [...wanted].filter((tag) => languages.includes(tag))
  const chosen = withoutTwins(kept.length > 0 ? kept : languages.slice(0, 1), all)
  if (chosen.length === 0) return undefined
  // What no language is said of stays one text.
  if (plain !== undefined && chosen.length === 1 && chosen[0] === 'en') return plain
  return Object.fromEntries(chosen.map((tag) => [tag, all.get(tag) ?? '']))
}

/** A label that is the same in English, or a form of Chinese the same as `zh`, says nothing new. */
function withoutTwins(tags: readonly string[], all: ReadonlyMap<string, string>): string[] {
  return tags.filter((tag) => {
    const [language = ''] = tag.split('-')
    const isForm = tag !== language && all.get(language) === all.get(tag)
    return tag === 'en' || !(isForm || all.get('en') === all.get(tag))
  })
}
