/** What comes of work in steps, between which others may have their turn, where nobody pauses it. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
