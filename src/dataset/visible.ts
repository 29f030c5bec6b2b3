/** Whether a text has anything to see. */

/**
 * Spaces, controls, and what a renderer leaves out unless it knows better: joiners, fillers, marks of direction. A letter
 * that this engine does not know yet is a letter.
 */
const SEEN = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

export const isVisible = (text: string): boolean => SEEN.test(text)
