/** Which names are found by more than they are, once it is known: by pinyin, by initials. */
import type { SearchText } from '../dataset/searchText.ts'

/** Does a text have Chinese characters? */
export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** The people who have a name in Chinese characters and none in Latin letters. */
export function chineseOnly({ bytes, from }: SearchText): number[] {
  const people: number[] = []
  for (let person = 0; person + 1 < from.length; person++) {
    let chinese = false
    let latin = false
    for (let k = from[person] ?? 0; k < (from[person + 1] ?? 0) && !latin; k++) {
      const byte = bytes[k] ?? 0
      latin = byte >= 0x61 && byte <= 0x7a
      chinese ||= byte >= 0xe3 && byte <= 0xe9
    }
    if (chinese && !latin) people.push(person)
  }
  return people
}

/** Words that may be initials of pinyin: no syllable begins with i, u or v. */
export const LIKE_INITIALS = /^[a-hj-tw-z]{2,4}$/
