/** Values as they are quoted to a reader: nobody reads ten million letters. */

/** The most signs (code points) of a value that are quoted. */
const MOST_SIGNS = 80

/** The text, or its beginning and `…` where it has more signs. */
export function shortened(text: string): string {
  // A sign has one unit or two: of a long text only the beginning is looked at.
  const signs = [...text.slice(0, 2 * MOST_SIGNS + 1)]
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : text
}
