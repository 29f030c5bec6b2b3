/** Ids that break the rule, stand twice or lead nowhere: the same for rows and for columns. */
import { shortened } from '../dates/shortened.ts'
import type { Reason } from './reasons.ts'
import type { TableName } from './references.ts'

export const notId = (text: string): Reason => ({ code: 'notId', value: shortened(text) })

/** `table` is where the id should be. */
export const unknownId = (table: TableName, id: string): Reason => ({
  code: 'unknownId',
  table,
  value: shortened(id),
})
