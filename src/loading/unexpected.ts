/** Why a dataset was not read where nobody foresaw it: a fault of the page, or its own code that could not be loaded. */
import type { Failure } from './readBytes.ts'

const UNEXPECTED = 'The dataset could not be read: '

export const unexpected = (error: unknown): string =>
  `${UNEXPECTED}${error instanceof Error ? error.message : String(error)}`

/** Loading the page again may help, where trying again does not. */
export const isUnexpected = ({ reason }: Failure): boolean => reason.startsWith(UNEXPECTED)
