/** The rule for ids: lower-case letters and digits joined by "-", "." or "_". Ids end up in URLs. */
/** What no id has anywhere: looked for without repeats, which exhaust the stack in a text of ten million letters. */
const NOT_ID = /^$|^[-._]|[-._]$|[-._]{2}|[^-._\p{Ll}\p{Lo}\p{N}]/u

/** The same of ids in ASCII. Nearly all are, and the classes of all letters are slow to compile and to ask. */
const NOT_ASCII_ID = /^$|^[-._]|[-._]$|[-._]{2}|[^-._a-z0-9]/

export const isId = (text: string): boolean => !NOT_ASCII_ID.test(text) || !NOT_ID.test(text)
