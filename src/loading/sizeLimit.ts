/** How large a file may be, wherever it comes from. */

/** The most bytes that are read as one: engines hold no text that is much longer. */
export const MOST_BYTES = 500_000_000

/** More bytes came, or are to come. */
export class TooLarge extends Error {}
