/** Texts of a link or a file that nobody vouches for, as what they are: signs that cannot be seen by their numbers, and cut short. */

/** Of a text of somebody else so much is shown. */
const MOST = 80

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** "a\u202eb" as "a⟨U+202E⟩b": what is written, and not what it does. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })

/** The same, and its beginning alone where it is long. */
export function cutVisible(text: string): string {
  const signs = [...text]
  return visible(signs.length > MOST ? `${signs.slice(0, MOST).join('')}…` : text)
}
