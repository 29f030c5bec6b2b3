/** The view as a link. */
import { addressOf } from '../../state/url.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'

export function ShareLink() {
  const words = useWords()
  const link = addressOf({ ...useShownView(), embed: false }, window.location.href)
  return <Copyable label={words.link} text={link} rows={2} isFirst />
}
