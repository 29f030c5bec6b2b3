/** How to read the picture, and how to move in it. */
import { Dialog } from '../shared/Dialog.tsx'
import { useWords } from '../shared/session.ts'
import { Legend } from '../timeline/Legend.tsx'
import './Help.css'

export function Help({ onClose }: { onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.help} onClose={onClose}>
      <p>{words.howToRead}</p>
      <Legend whole />
      <h3>{words.keysTitle}</h3>
      <table className="keys">
        <tbody>
          {words.keys.map(([key, what]) => (
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
