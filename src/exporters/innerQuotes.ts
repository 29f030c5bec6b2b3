/** A text between quotation marks: those inside it are of the second kind, so that nobody takes one of them for the end. */
export const innerQuotes = (text: string, open: string, close: string): string =>
  text
    .replace(/„([^„“”]*)[“”]/g, (_, inner: string) => open + inner + close)
    // A straight one opens what it stands before.
    .replace(/“|«\s?|(?<=^|[\s([{–—-])"/g, open)
    .replace(/”|\s?»|"/g, close)
