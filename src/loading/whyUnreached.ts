/**
 * Why an address gave nothing, as far as a page can find out: a browser says only that it failed. Loaded only then.
 */
import { TooLarge } from './download.ts'

const BROKE = 'the address could not be reached, or the connection broke'
const CORS = 'its server does not let other sites read it (CORS)'
const POLICY = 'the Content-Security-Policy of this page does not let it read that site (connect-src)'
const LEADS = 'the address leads on to another site'

/** A phrase without a full stop; `answered`: the server did, and its bytes broke off or were too many. Does not reject. */
export async function whyUnreached(url: string, error: unknown, answered: boolean): Promise<string> {
  if (error instanceof TooLarge)
    return 'the file has more than 500 MB, the most that is read as one: `tenure convert` writes it as columns, which are read part by part'
  if (error instanceof RangeError) return 'the file is too large for the memory of this browser'
  const here = globalThis.location?.origin
  if (answered || here === undefined) return BROKE
  const isOwn = new URL(url, here).origin === here
  if (isOwn && (await head(url, { redirect: 'manual' }))?.type !== 'opaqueredirect') return BROKE
  // Without a right to read it an answer still says that somebody is there.
  const asking = head(url, { mode: 'no-cors' })
  if (await isForbidden(asking)) return isOwn ? `${LEADS}, and ${POLICY}` : POLICY
  const reached = (await asking) ? 'was reached, but' : 'could not be reached, or'
  return `${isOwn ? `${LEADS}, which` : 'the address'} ${reached} ${CORS}`
}

/** Milliseconds after a request has failed within which a browser tells that the page's policy forbade it. */
const TOLD_WITHIN = 200

/** Does the policy of the page, or of the worker, forbid what is being asked? */
const isForbidden = (asking: Promise<unknown>): Promise<boolean> =>
  new Promise((resolve) => {
    globalThis.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective }) => resolve(effectiveDirective === 'connect-src'),
      { once: true },
    )
    void asking.then(() => setTimeout(resolve, TOLD_WITHIN, false))
  })

const head = (url: string, init: RequestInit): Promise<Response | undefined> =>
  fetch(url, { ...init, method: 'HEAD', credentials: 'omit' }).catch(() => undefined)

/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
