/** Values of a reader's file as they are quoted: nobody reads a name of a million letters to learn that there are two of them. */
import { shortened } from '../dates/shortened.ts'

/** A reason or a doubt with each of its texts cut short. */
export const cutShort = <T extends object>(said: T): T =>
  Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, typeof value === 'string' ? shortened(value) : value]),
  ) as T
