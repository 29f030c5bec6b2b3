/** Texts in words that quote a file. */
import { visible } from '../../words/visible.ts'

/** What stands between backticks is written in the file. */
export function Coded({ text }: { readonly text: string }) {
  let at = 0
  return text.split('`').map((part, k) => {
    const key = `${at}`
    at += part.length + 1
    return k % 2 === 1 ? <code key={key}>{visible(part)}</code> : visible(part)
  })
}
