/** "Acting Mayor", "Mayor (acting)", "Bo Ek (interim)", 市长（代理）: who holds an office until somebody does. */

const BEFORE = /^acting (?=\S)/i
const BEHIND = /(?<=\S)\s*[([（](?:acting|interim|ad interim|caretaker|代理|署理|代)[)\]）]$/i

/** The text without it; the same text where it does not say so. */
export const withoutActing = (text: string): string =>
  text.length < LONGEST ? text.replace(BEFORE, '').replace(BEHIND, '') : text

const LONGEST = 300
