/** Why a dataset was not read where nobody foresaw it: a fault of the page, or its own code that could not be loaded. */
import type { Unreadable } from '../dataset/reasons.ts'
import type { Failure } from './readBytes.ts'

/** Each engine has words of its own for a module that does not come; what it says is not shown. */
export const unexpected = (error: unknown): Unreadable => ({
  code: /module/i.test(String(error)) ? 'noCode' : 'pageFailed',
})

/** Loading the page again may help, where trying again does not. */
export const isUnexpected = ({ reason }: Failure): boolean =>
  reason.code === 'noCode' || reason.code === 'pageFailed'
