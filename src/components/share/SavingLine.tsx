/** How far the file is that is being made, with a way to stop it; else what became of the last one. */
import { pageFileWordsIn } from '../../words/pageFileWords.ts'
import { useView } from '../shared/session.ts'
import type { Saving } from './useSaving.ts'
import './SavingLine.css'

interface Props {
  readonly saving: Saving | undefined
  readonly told: string
  readonly onStop: () => void
}

export function SavingLine({ saving, told, onStop }: Props) {
  const words = pageFileWordsIn(useView('lang'))
  if (!saving) return <p className="save-told">{told}</p>
  return (
    <p className="save-told">
      <label>
        {words.making(saving.name)} <progress value={saving.part} />
      </label>{' '}
      <button type="button" onClick={onStop}>
        {words.stop}
      </button>
    </p>
  )
}
