/** What a reader sees of a piece of wikitext: links, templates and elements as the text that they show. */
import { withoutEntities } from '../entities.ts'
import { templateText } from './templates.ts'

/** So deep templates and links lie in one another; what is deeper is no text that anybody wrote. */
const DEEPEST = 12

/** A field of a box is a few words: of what is longer the beginning is read. */
const MOST_SIGNS = 5000

/** The lines of a piece of wikitext without comments and footnotes (`mask.ts`); none where nothing is seen. */
export function plainLines(wikitext: string): string[] {
  const shown = flat(wikitext.slice(0, MOST_SIGNS))
    .replace(/\[(?:https?:)?\/\/[^\s\][]*\s*([^\][]*)\]/gi, '$1')
    .replace(/<br\b[^<>]*>|<\/(?:li|p|div)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/'{2,5}/g, '')
    .replace(/\{\{|\}\}|\[\[|\]\]|__[A-Z]+__/g, '')
  return withoutEntities(shown)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[*#:;]+/, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}

/** The same in one line. */
export const plainText = (wikitext: string): string => plainLines(wikitext).join(' ')

/** Links, templates and spellings by script, from the innermost outward. */
function flat(wikitext: string): string {
  let text = wikitext
  for (let depth = 0; depth < DEEPEST; depth++) {
    const before = text
    text = text
      .replace(/-\{([^{}]*)\}-/g, (_, inner) => spelling(inner))
      .replace(/\[\[([^[\]{}]*)\]\]/g, (_, inner) => linkText(inner))
      .replace(/\{\{([^{}]*)\}\}/g, (_, inner) => templateText(inner))
    if (text === before) break
  }
  return text
}

/** Of a link what it shows; nothing of pictures and categories. */
function linkText(inner: string): string {
  const [target = '', ...shown] = inner.split('|')
  if (/^\s*(?:file|image|category|文件|檔案|档案|图像|圖像|分类|分類)\s*:/i.test(target)) return ''
  const text = shown.at(-1) ?? target.replace(/^:/, '').replace(/#.*$/, '')
  // Of `[[Li Wei (mayor)|]]` the name is shown without what tells it apart.
  return text.trim() === '' ? target.replace(/\s*\([^()]*\)\s*$/, '') : text
}

/** Of `-{zh-hans:台湾;zh-hant:臺灣}-` the simplified one, else the first. */
function spelling(inner: string): string {
  if (!/(?:^|;)\s*zh(?:-\w+)?\s*:/.test(inner)) return inner.replace(/^[A-Z]\|/, '')
  const spellings = inner.split(';').map((one) => one.split(':'))
  const simplified = spellings.find(([tag = '']) => /^\s*zh-(?:hans|cn)\s*$/.test(tag))
  return (simplified ?? spellings[0])?.slice(1).join(':').trim() ?? ''
}
