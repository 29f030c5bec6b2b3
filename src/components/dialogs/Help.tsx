/** How to read the picture, and how to move in it. */
import type { Dataset } from '../../dataset/dataset.ts'
import { helpWordsIn } from '../../words/helpWords.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useView, useWords } from '../shared/session.ts'
import { Legend } from '../timeline/Legend.tsx'
import { useLetterKeys } from './useLetterKeys.ts'
import './Help.css'

export function Help({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const words = useWords()
  const { howToRead, keysTitle, keys, letterKeys, letterKeysNote } = helpWordsIn(useView('lang'))
  const [hasLetters, setLetters] = useLetterKeys()
  return (
    <Dialog title={words.help} onClose={onClose}>
      <p>{howToRead}</p>
      <Legend dataset={dataset} has={() => true} />
      <h3>{keysTitle}</h3>
      <table className="keys">
        <tbody>
          {keys.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label className="letter-keys">
          <input type="checkbox" checked={hasLetters} onChange={() => setLetters(!hasLetters)} /> {letterKeys}
        </label>{' '}
        <span className="muted">{letterKeysNote}</span>
      </p>
    </Dialog>
  )
}
