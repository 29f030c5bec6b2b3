/** What the flows need of a browser, whichever it is. Places are pixels of the window; code is an expression, run in the page. */
export interface Driver {
  open(address: string): Promise<void>
  evaluate<T>(code: string): Promise<T>
  /** In the page of the first frame that a selector finds, of whatever origin. */
  evaluateInFrame<T>(selector: string, code: string): Promise<T>
  click(x: number, y: number): Promise<void>
  /** Letters, or the name of a key that writes none: Enter, Escape, Tab, Backspace. */
  press(key: string): Promise<void>
  /** A wheel turned by so many pixels while Ctrl is held. */
  zoomByWheel(x: number, y: number, deltaY: number): Promise<void>
  /** Two fingers that part from a place; rejects with Cannot where the engine has none. */
  pinch(x: number, y: number): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** To it the `'self'` of a policy means nothing in a frame without an origin: none of the page's files are read there. */
  readonly readsNothingShutOff: boolean
  /** What nobody caught in the page since the last time, where the engine tells. */
  errors(): string[]
  close(): Promise<void>
}

export interface Engine {
  readonly name: string
  /** How to get it, for who has it not. */
  readonly install: string
  /** Rejects where it does not start. `dark`: for a reader whose system is dark. */
  start(how: { readonly dark: boolean }): Promise<Driver>
}

/** What an engine has no way to do: no fault of the page. */
export class Cannot extends Error {}

/** So long something may take to come true, in milliseconds: the slowest machine draws a page in a part of it. */
const PATIENCE = 30_000

/** Waits until an expression is true, or rejects with what it is instead. */
export const until = (driver: Driver, code: string): Promise<void> =>
  untilTrue(() => driver.evaluate(code), code)

export async function untilTrue(ask: () => Promise<unknown>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE
  let last: unknown
  while (Date.now() < end) {
    // A page on its way to the next answers nothing.
    last = await ask().catch(String)
    if (last === true) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`never true: ${what} (${JSON.stringify(last)})`)
}
