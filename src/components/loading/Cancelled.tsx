/** Loading that the reader cancelled, and the way to begin it again. */
import { useEffect, useState } from 'react'
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
  const [name, setName] = useState<string>()
  useEffect(() => {
    import('../../loading/localFiles.ts').then(({ nameOfLocal }) => nameOfLocal(url)).then(setName, () => {})
  }, [url])
  return (
    <NotLoaded title={words.cancelled} kept={kept} wanted again={words.loadAgain} onAgain={onAgain}>
      <Address url={url} name={name} />
    </NotLoaded>
  )
}
