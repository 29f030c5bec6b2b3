/** How a Chinese name is read, for those who type it in Latin letters. Loaded where a search needs it. */
import { pinyin } from 'pinyin-pro'

/**
 * 曾国藩 as "zeng guo fan" and its initials "zgf"; ü also as the v that is typed for it. The first characters are read as a
 * surname (曾 is Zeng, not Ceng). `name` is written in simplified characters.
 */
export function readingsOf(name: string): string[] {
  const syllables = (v: boolean) => pinyin(name, { surname: 'head', toneType: 'none', type: 'array', v })
  const plain = syllables(false)
  const initials = plain.map((syllable) => syllable.slice(0, 1)).join('')
  return [...new Set([plain.join(' '), syllables(true).join(' '), initials])]
}
