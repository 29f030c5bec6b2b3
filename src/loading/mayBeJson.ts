/** What bytes may be, by how they begin. */

/** Does it begin as JSON does? What does not is no broken JSON either, but something else. */
export const mayBeJson = (bytes: ArrayBuffer): boolean =>
  /^\s*[[{]/.test(new TextDecoder().decode(bytes.slice(0, 1000)))
