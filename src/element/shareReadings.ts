/**
 * One reading of an address for all elements that ask for it while it goes on: ten on a page download, parse and check a
 * file once. What it tells must be such that nobody can change it; nothing of it is kept here once it has come.
 */

/** Reads what is at an address; `onPart` is told of what can be shown before the whole. */
export type ReadAddress<Part, Whole> = (
  url: string,
  signal: AbortSignal,
  onPart: (part: Part) => void,
) => Promise<Whole>

interface Reading<Part, Whole> {
  readonly whole: Promise<Whole>
  readonly waiting: Set<(part: Part) => void>
  readonly stop: AbortController
  part?: Part
}

/** Whoever's signal is aborted hears nothing more, and has the signal's reason; with the last of them the reading ends. */
export function shareReadings<Part, Whole>(read: ReadAddress<Part, Whole>): ReadAddress<Part, Whole> {
  const going = new Map<string, Reading<Part, Whole>>()
  const end = (url: string, reading: Reading<Part, Whole>) => {
    if (going.get(url) === reading) going.delete(url)
  }
  const begin = (url: string): Reading<Part, Whole> => {
    const stop = new AbortController()
    const waiting: Reading<Part, Whole>['waiting'] = new Set()
    const whole = read(url, stop.signal, (part) => {
      reading.part = part
      for (const tell of waiting) tell(part)
    })
    const reading: Reading<Part, Whole> = { whole, waiting, stop }
    const ended = () => end(url, reading)
    whole.then(ended, ended)
    going.set(url, reading)
    return reading
  }
  return (url, signal, onPart) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const reading = going.get(url) ?? begin(url)
      const { whole, waiting, stop, part } = reading
      // One function may wait twice.
      const tell = (come: Part) => onPart(come)
      waiting.add(tell)
      if (part !== undefined) tell(part)
      const leave = () => {
        waiting.delete(tell)
        reject(signal.reason)
        if (waiting.size > 0) return
        end(url, reading)
        stop.abort(signal.reason)
      }
      signal.addEventListener('abort', leave)
      const heard = () => signal.removeEventListener('abort', leave)
      whole.then(resolve, reject).then(heard)
    })
}
