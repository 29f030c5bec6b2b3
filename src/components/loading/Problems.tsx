/** What is wrong in a dataset, kind by kind, and what to write instead. */
import type { Explained } from '../../loading/explain.ts'
import type { GroupTexts } from '../../words/problemWords.ts'
import { Coded } from '../shared/Coded.tsx'
import { useWords } from '../shared/session.ts'

export function Problems({ groups, more }: Explained) {
  if (groups.length === 0) return undefined
  return (
    <ul className="problems">
      {groups.map((group) => (
        <Group key={`${group.path}\n${group.text}`} {...group} />
      ))}
      {more !== '' && <li>{more}</li>}
    </ul>
  )
}

function Group({ path, text, places }: GroupTexts) {
  const words = useWords()
  return (
    <li>
      {path !== '' && (
        <>
          <code>{path}</code>
          {words.labelled('', '')}
        </>
      )}
      <Coded text={text} />
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={place}>
              <Coded text={place} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
