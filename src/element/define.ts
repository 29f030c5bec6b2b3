/** The package's entry without a side effect: whoever imports it says when and under which name. */
export { defineTenure } from './defineTenure.ts'
