/** Every buffer below a value, once: what `postMessage` is to move instead of copying. */
export function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer)
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) buffersOf(item, found)
  return [...found]
}
