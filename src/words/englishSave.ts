/** What saving says, in English. */

export const englishSave = {
  title: 'Save as a file',
  onlyShown: 'only what the filters show',
  dataset: 'Dataset (JSON)',
  table: 'Table (CSV)',
  note: 'Picture, dataset and table have all that the filters show. Dataset and table open here again; the table, for spreadsheets, holds people, offices, dates, notes and sources, and not what sources dispute.',
  picture: (format: string) => `Picture (${format})`,
  notPainted: 'The picture is too large to be painted: save it as SVG, or filter it.',
  /** Titles, and how many more there are. */
  sources: (titles: readonly string[], more: number) =>
    `Sources: ${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  saved: (name: string) => `Saved as ${name}`,
}
