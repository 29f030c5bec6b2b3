/** For tests only: tables in text that hold a lot of one thing, or something very long. */

const numbered = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => `${row(n)}\n`).join('')

/** Extremes by name, each of a size: so many rows, columns or letters. */
export const TABLE_EXTREMES: Readonly<Record<string, (n: number) => string>> = {
  'rows of a person': (n) =>
    `Name,Office,Start,End\n${numbered(n, (i) => `Ann Lee,Mayor,${1000 + (i % 900)},${1001 + (i % 900)}`)}`,
  'rows without a date': (n) => `Name,Office\n${numbered(n, () => 'Ann Lee,Mayor')}`,
  'holders who follow themselves': (n) =>
    `Name,Office,Start,Predecessor\n${numbered(n, (i) => `Person ${i},Office ${i},2001,Person ${i}`)}`,
  'people of a name, by their ids': (n) =>
    `Id,Name,Office,Start\n${numbered(n, (i) => `${i},Ann Lee,Mayor,2001`)}`,
  'people of a name, by their births': (n) =>
    `Name,Born,Office,Start\n${numbered(n, (i) => `Ann Lee,${1000 + (i % 900)},Mayor,2001`)}`,
  'spellings of an office': (n) =>
    `Name,Office,Start\n${numbered(n, (i) => `Ann Lee,Mayor${' .'.repeat(i % 300)} of A,2001`)}`,
  'offices without an end': (n) => `Name,Office,Start\n${numbered(n, (i) => `Ann Lee,Office ${i},2001`)}`,
  'rows that say as above': (n) =>
    `Name,Office,Start,Note\nAnn Lee,Mayor,2001,First\n${numbered(n, () => '〃,〃,〃,〃')}`,
  'sources of a person': (n) =>
    `Name,Office,Start,Source\n${numbered(n, (i) => `Ann Lee,Mayor,2001,https://example.org/${i}`)}`,
  'rows with no office': (n) => `Name,Office,Start\nBo Ek,Mayor,2001\n${numbered(n, () => 'Ann Lee,,2001')}`,
  'dates that are none': (n) =>
    `Name,Office,Start\nBo Ek,Mayor,2001\n${numbered(n, (i) => `Ann Lee,Mayor,about ${i}`)}`,
  columns: (n) => `Name,Office,Start${',x'.repeat(n)}\nAnn Lee,Mayor,2001${',1'.repeat(n)}\n`,
  'letters of a cell': (n) =>
    `Name,Office,Start\n${'A'.repeat(n)},${'b'.repeat(n)},${'2'.repeat(n)}\nBo Ek,Mayor,2001\n`,
  'letters of a heading': (n) => `Name,Office,Start,${'x'.repeat(n)}\nAnn Lee,Mayor,2001,1\n`,
  'quotes that do not end': (n) => `Name,Office,Start\n${'"Ann Lee,Mayor,2001\n'.repeat(n)}`,
}
