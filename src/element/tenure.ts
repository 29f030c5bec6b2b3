/**
 * The script of the element. It is little more than an address that stays: the code is in a file named by its content, so that a
 * script under another query, or kept from another day, never runs beside parts that are not its own.
 */
import { defineTenure } from './defineTenure.ts'

export { defineTenure }

defineTenure()
