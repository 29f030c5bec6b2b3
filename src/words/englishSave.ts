/** What saving says, in English. */

export const englishSave = {
  title: 'Save as a file',
  onlyShown: 'only what the filters show',
  dataset: 'Dataset (JSON)',
  table: 'Table (CSV)',
  note: 'Both open here again. The table is for spreadsheets: it holds people, offices, dates, notes and sources, and not what sources dispute.',
  saved: (name: string) => `Saved as ${name}`,
}
