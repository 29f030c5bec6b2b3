/** How to read the picture, and how to move in it. */
import { helpWordsIn } from '../../words/helpWords.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useView, useWords } from '../shared/session.ts'
import { Legend } from '../timeline/Legend.tsx'
import './Help.css'

export function Help({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const { howToRead, keysTitle, keys } = helpWordsIn(useView('lang'))
  return (
    <Dialog title={words.help} onClose={onClose}>
      <p>{howToRead}</p>
      <Legend whole />
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
    </Dialog>
  )
}
