/** Each page that is measured: its address, and where it takes what a reader does. */

/**
 * @typedef {object} BenchPage
 * @property {string} name
 * @property {(dataset: import('./data.mjs').BenchData) => string} address
 * @property {string} plot
 * @property {string} role The filter that has to be there before the page counts as usable.
 * @property {string} year
 * @property {string} search
 * @property {number} [most] Not tried with more terms.
 * @property {boolean} [plain] Shows nothing of what the pointer is over.
 */

/**
 * @param {string} name
 * @param {Partial<BenchPage>} [more]
 * @returns {BenchPage}
 */
const peer = (name, more) => ({
  name,
  address: ({ rows, csv }) => `peers/${name}.html?data=../${csv ?? rows}`,
  plot: '#plot',
  role: '#role',
  year: '#year',
  search: '#search',
  ...more,
})

/** The column form is what the documentation recommends from so many terms on. */
export const COLUMNS_FROM = 100_000

/** @type {BenchPage} */
const tenure = {
  name: 'tenure',
  address: ({ terms, rows, columns, csv }) =>
    `tenure/?data=../${csv ?? (columns && terms >= COLUMNS_FROM ? columns : rows)}`,
  plot: '.stage .picture',
  role: '.groups button',
  year: '.overview-years input',
  search: '.search.not-narrow',
}

/** The first is what the others are compared with. */
export const pages = [
  tenure,
  peer('floor'),
  peer('echarts'),
  peer('d3'),
  peer('vis', { most: 10_000, plain: true }),
]
