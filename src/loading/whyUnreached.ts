/**
 * Why an address gave nothing, as far as a page can find out: a browser says only that it failed. Loaded only then.
 */
import type { Unreadable } from '../dataset/reasons.ts'
import { TooLarge } from './sizeLimit.ts'

/** `answered`: the server did, and its bytes broke off or were too many. Does not reject. */
export async function whyUnreached(url: string, error: unknown, answered: boolean): Promise<Unreadable> {
  if (error instanceof TooLarge) return { code: 'tooLarge' }
  if (error instanceof RangeError) return { code: 'noMemory' }
  const here = globalThis.location?.origin
  if (answered || here === undefined) return { code: 'broke' }
  const ledOn = new URL(url, here).origin === here
  if (ledOn && (await head(url, { redirect: 'manual' }))?.type !== 'opaqueredirect') return { code: 'broke' }
  // Without a right to read it an answer still says that somebody is there.
  const asking = head(url, { mode: 'no-cors' })
  if (await isForbidden(asking)) return { code: 'policy', ledOn }
  return { code: 'notShared', ledOn, reached: (await asking) !== undefined }
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
