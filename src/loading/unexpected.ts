/** Why a dataset was not read where nobody foresaw it: a fault of the page, or its own code that could not be loaded. */
import type { Failure } from './readBytes.ts'

const UNEXPECTED = 'The dataset could not be read: '

/** Each engine has words of its own for a module that does not come; what it says is not shown. */
export const unexpected = (error: unknown): string =>
  UNEXPECTED +
  (/module/i.test(String(error)) ? 'the code for it could not be loaded.' : 'the page itself failed.')

/** Loading the page again may help, where trying again does not. */
export const isUnexpected = ({ reason }: Failure): boolean => reason.startsWith(UNEXPECTED)
