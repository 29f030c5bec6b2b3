/** What was opened in this browser, with its date, to be opened again or removed. */
import { useEffect, useState } from 'react'
import { formatDay } from '../../dates/format.ts'
import {
  addressOfLocal,
  dayOpened,
  type LocalFile,
  listLocal,
  removeLocal,
} from '../../loading/localFiles.ts'
import type { OpenWords } from '../../words/openWords.ts'
import { visible } from '../../words/visible.ts'
import { bytesText } from '../shared/bytesText.ts'
import { HowRead } from '../shared/HowRead.tsx'
import { useView } from '../shared/session.ts'
import { type Opener, openData } from './openFiles.ts'

interface Props {
  readonly opener: Opener
  readonly words: OpenWords
  /** Whether there is something to say of how what is shown was read. */
  readonly isImported: boolean
}

export function OpenedBefore({ opener, words, isImported }: Props) {
  const lang = useView('lang')
  const data = useView('data')
  const [files, setFiles] = useState<readonly LocalFile[]>([])
  useEffect(() => {
    void listLocal().then(setFiles)
  }, [])
  if (files.length === 0) return null
  const remove = async (id: string) => {
    await removeLocal(id)
    setFiles(await listLocal())
  }
  return (
    <section data-focus-then="dialog button">
      <h3>{words.opened}</h3>
      <ul className="opened-before">
        {files.map((file) => (
          <li key={file.id}>
            <button type="button" className="link" onClick={() => openData(addressOfLocal(file.id), opener)}>
              <bdi>{visible(file.name)}</bdi>
            </button>
            <span className="muted">
              {formatDay(dayOpened(file), lang)} · {bytesText(file.size)}
              {data === addressOfLocal(file.id) && (
                <>
                  {` · ${words.shown}`}
                  {isImported && (
                    <>
                      {' · '}
                      <HowRead />
                    </>
                  )}
                </>
              )}
            </span>
            <button
              type="button"
              aria-label={words.removeOne(visible(file.name))}
              onClick={() => void remove(file.id)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
