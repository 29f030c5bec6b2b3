/**
 * Why an address gave nothing, as far as a page can find out: a browser says only that it failed. Loaded only then.
 */
import { TooLarge } from './download.ts'

const BROKE = 'the address could not be reached, or the connection broke'
const CORS = 'its server does not let other sites read it (CORS)'

/** A phrase without a full stop; `answered`: the server did, and its bytes broke off or were too many. Does not reject. */
export async function whyUnreached(url: string, error: unknown, answered: boolean): Promise<string> {
  if (error instanceof TooLarge)
    return 'the file has more than 500 MB, the most that is read as one: `tenure convert` writes it as columns, which are read part by part'
  if (error instanceof RangeError) return 'the file is too large for the memory of this browser'
  const here = globalThis.location?.origin
  if (answered || here === undefined) return BROKE
  if (new URL(url, here).origin === here)
    return (await head(url, { redirect: 'manual' }))?.type === 'opaqueredirect'
      ? `the address leads on to another site, which could not be reached, or ${CORS}`
      : BROKE
  // Without a right to read it an answer still says that somebody is there.
  return (await head(url, { mode: 'no-cors' }))
    ? `the address was reached, but ${CORS}`
    : `the address could not be reached, or ${CORS}`
}

const head = (url: string, init: RequestInit): Promise<Response | undefined> =>
  fetch(url, { ...init, method: 'HEAD', credentials: 'omit' }).catch(() => undefined)

/** A phrase as a sentence. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
