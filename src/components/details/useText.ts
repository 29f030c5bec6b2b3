import type { Text } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { useView } from '../shared/session.ts'

/** Texts of the file in the reader's language; empty where there is none. */
export function useText() {
  const lang = useView('lang')
  return (text: Text | undefined) => (text === undefined ? '' : textIn(text, lang))
}
