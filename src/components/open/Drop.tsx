/** Over the whole page while a file is: what may be dropped. The pointer goes through it. */
import { FileUp } from 'lucide-react'
import { openWordsIn } from '../../words/openWords.ts'
import { Icon } from '../shared/Icon.tsx'
import { useView } from '../shared/session.ts'
import './Drop.css'

export function Drop() {
  const words = openWordsIn(useView('lang'))
  return (
    <div className="drop" role="status">
      <div>
        <p>
          <Icon icon={FileUp} /> <strong>{words.drop}</strong>
        </p>
        <p>{words.formats}</p>
        <p className="muted">{words.stays}</p>
      </div>
    </div>
  )
}
