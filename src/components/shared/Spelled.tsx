/** Texts of the file, each said to be in its language where that is not the page's: voices and fonts go by it. */
import { Fragment, type ReactNode } from 'react'
import { foreignTag } from '../../dataset/foreignTag.ts'
import type { Text } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { useView, useWords } from './session.ts'

/** Nothing where there is no text. */
export function Spelled({ text }: { readonly text: Text | undefined }): ReactNode {
  const lang = useView('lang')
  if (text === undefined) return null
  const tag = foreignTag(text, lang)
  const shown = textIn(text, lang)
  return tag === undefined ? shown : <span lang={tag}>{shown}</span>
}

/** "Yulin, Yan’an", 榆林、延安. */
export function SpelledList({ texts }: { readonly texts: readonly Text[] }): ReactNode {
  const { listComma } = useWords()
  // biome-ignore lint/suspicious/noArrayIndexKey: a text is its place in the list
  const parts = texts.map((text, i) => <Spelled key={i} text={text} />)
  return <Joined parts={parts} by={(some) => some.join(listComma)} />
}

interface JoinedProps {
  readonly parts: readonly ReactNode[]
  readonly by: (parts: readonly string[]) => string
}

/** Parts joined as `by` joins texts: "Mayor of Tianjin and Party Secretary". */
export function Joined({ parts, by }: JoinedProps): ReactNode {
  return by(parts.map(() => PLACE))
    .split(PLACE)
    .map((between, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence
      <Fragment key={i}>
        {between}
        {parts[i]}
      </Fragment>
    ))
}

/** A part alone with what is said around it: "Mayor of Tianjin (scheduled)". */
export function Within({ say, children }: { say: (part: string) => string; children: ReactNode }): ReactNode {
  return <Joined parts={[children]} by={([part = '']) => say(part)} />
}

/** Stands for a part while the words around it are found; no text has it. */
const PLACE = '\ufffe'
