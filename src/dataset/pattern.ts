/**
 * The dates and ids of the format as patterns, for the JSON Schema: editors warn of a slip while it is typed. A pattern
 * sees the shape only; that February has no 30th, and that ends follow starts, is for `validate` to say.
 */
const POINT = '-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?[~?%]?'
const INTERVAL = `${POINT}/(?:${POINT}|\\.\\.)?|(?:\\.\\.)?/${POINT}`
const ONE_OF = `\\[${POINT}\\.\\.(?:${POINT})?\\]|\\[\\.\\.${POINT}\\]`

/** Every text that `parseEdtf` reads has this shape. */
export const EDTF_PATTERN = `^(?:${POINT}|${INTERVAL}|${ONE_OF})$`

/** The shape of a date that is one day. */
export const DAY_PATTERN = '^-?[0-9]{4}-[0-9]{2}-[0-9]{2}[~?%]?$'

/** Lower-case letters and digits joined by "-", "." or "_". */
export const ID_PATTERN = '^[\\p{Ll}\\p{Lo}\\p{N}]+(?:[-._][\\p{Ll}\\p{Lo}\\p{N}]+)*$'
