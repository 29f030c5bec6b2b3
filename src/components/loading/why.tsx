/** Why a dataset was not read, with what shows it. It comes where there is one that was not. */
import type { ReactNode } from 'react'
import type { Lang } from '../../languages.ts'
import { explain } from '../../loading/explain.ts'
import { nameOfLocal } from '../../loading/localFiles.ts'
import type { Failure } from '../../loading/readBytes.ts'
import { Coded } from '../shared/Coded.tsx'
import { Problems } from './Problems.tsx'

export interface Why {
  /** Of a file that the reader opened. */
  readonly name?: string | undefined
  readonly said: ReactNode
  /** What is wrong in it, and where. */
  readonly problems?: ReactNode
}

export async function whyOf(failure: Failure, lang: Lang): Promise<Why> {
  const explained = explain(failure, lang)
  const { reason, count } = explained
  return {
    name: await nameOfLocal(failure.url).catch(() => undefined),
    said: (
      <>
        <p>
          <Coded text={reason} />
        </p>
        {count !== '' && <p>{count}</p>}
      </>
    ),
    problems: <Problems {...explained} />,
  }
}
