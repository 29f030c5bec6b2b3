/** What saving a file says while it is made, and a page as one file of itself, in English. */

export const englishPageFile = {
  title: 'Page in one file',
  save: 'Page (HTML)',
  note: 'The page with its data in it: it opens from a disk, without a connection, as it is shown now, in any browser of 2023 or later. It can be filtered, searched, zoomed and printed. It does not open other data, does not know Chinese names by their pinyin, does not tell the view as text, and saves the data alone.',
  /** `size` as `21.3 MB`. */
  large: (size: string) =>
    `The data is ${size}: above 20 MB such a page is slow to open, and may be too much for a phone. Filter it, share a link, or press again to save it all the same.`,
  noScript: 'The timeline is drawn with JavaScript.',
  failed: 'The page cannot be made: its template could not be had. Try again with a connection.',
  tooOld: 'This browser cannot make it: it does not know how to compress (CompressionStream).',
  making: (name: string) => `Making ${name} …`,
  stop: 'Stop',
  stopped: 'Stopped: nothing was saved.',
  saved: (name: string) => `Saved as ${name}`,
  /** Behind "Data from": what came inside a link, by its title. */
  aLink: (title: string) => `a link (“${title}”)`,
  linkNote:
    'This page is a file: the link leads to where the file lies on this device. Send the file along; what follows # in the link is the view, and holds wherever the file lies.',
  data: 'Dataset (JSON)',
  leftOut:
    'Pictures, tables and other forms are saved by the page on the web that this file was made with, which opens the dataset.',
}
