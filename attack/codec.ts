/** Links through the codec alone. */
import { decodeView, encodeView } from '../src/state/url.ts'
import { type Outcome, shown } from './part.ts'

/** Milliseconds that a link may take: the busiest machine reads one in a hundredth of it. */
const LIMIT = 2000

/** A link is read without an exception, what was not applied is named, and what was says the same when it is read again. */
export function readLink(search: string): Outcome {
  const began = performance.now()
  try {
    const { state, notices } = decodeView(search)
    const once = encodeView(state)
    const again = decodeView(once)
    if (again.notices.length > 0) return failed(search, `writes what it refuses: ${once}`)
    if (encodeView(again.state) !== once) return failed(search, `does not settle: ${once}`)
    if (performance.now() - began > LIMIT) return failed(search, 'takes too long')
    return notices.length > 0 ? 'refused' : 'accepted'
  } catch (error) {
    return failed(search, String(error))
  }
}

const failed = (search: string, why: string): Outcome => ({ failed: `link ${shown(search)}: ${why}` })
