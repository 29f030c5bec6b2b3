/** In the place of `loading/worker.ts`: a page in one file starts no worker, whose code would be a file of its own. */
export const startReader = (): undefined => undefined
