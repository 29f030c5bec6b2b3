/** Loading that the reader cancelled, and the way to begin it again. */

import { useWords } from '../shared/session.ts'
import { Address, NotLoaded } from './NotLoaded.tsx'

interface Props {
  readonly url: string
  /** Something was shown before, and still is. */
  readonly kept: boolean
  readonly onAgain: () => void
}

export function Cancelled({ url, kept, onAgain }: Props) {
  const words = useWords()
  return (
    <NotLoaded title={words.cancelled} kept={kept} wanted again={words.loadAgain} onAgain={onAgain}>
      <Address url={url} />
    </NotLoaded>
  )
}
