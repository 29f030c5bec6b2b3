/** Articles in wikitext with a box of the offices that somebody held, and exports of them. */
import type { Assembly } from '../assemble.ts'
import type { Content } from '../content.ts'
import type { Importer } from '../format.ts'
import { type Career, careersIn } from './careers.ts'
import { flatCareersIn } from './flat.ts'
import { pagesOf } from './pages.ts'
import { plainText } from './plain.ts'
import { tellCareer } from './tell.ts'

/** Is looked at before the text is read as wikitext. */
const HAS_BOX =
  /\{\{[\s_]*(?:template:[\s_]*)?(?:infobox|[^\s{}|<>:]*(?:信息框|資訊框|资讯框|政治人物|官员|官員))/i

export const infobox: Importer = {
  id: 'infobox',
  recognizes: (content) =>
    !content.isArchive &&
    HAS_BOX.test(content.text()) &&
    content.json() === undefined &&
    !careersOf(content).next().done,
  read: (content, assembly, options) => tellAll(careersOf(content), assembly, options.signal),
}

export const flatInfobox: Importer = {
  id: 'flatInfobox',
  recognizes: (content) =>
    !content.isArchive &&
    /^[-*•]\s+[^\n:：]{2,40}[:：]/m.test(content.text()) &&
    flatCareersIn(content.text()).length > 0,
  read: (content, assembly, options) => tellAll(flatCareersIn(content.text()), assembly, options.signal),
}

function* careersOf(content: Content): Generator<Career> {
  for (const page of pagesOf(content.text())) yield* careersIn(page)
}

async function tellAll(
  careers: Iterable<Career>,
  assembly: Assembly,
  signal: AbortSignal | undefined,
): Promise<undefined> {
  const names: string[] = []
  for (const career of careers) {
    signal?.throwIfAborted()
    tellCareer(career, assembly)
    names.push(plainText(career.name ?? ''))
  }
  // An article about one person is called by the name.
  const [only = ''] = names
  if (names.length === 1 && only !== '') assembly.head({ title: only })
}
