/** Reads tables that came as columns: code of its own, as most datasets come as rows. */

import { rowOf } from './cells.ts'
import type { Cells } from './dataset.ts'
import { termIds } from './termIds.ts'

export const cellReader: Cells = { rowOf, termIds }
