/** Tables that may stand in Parquet files of their own. */
export const COLUMN_TABLES = ['organizations', 'people', 'offices', 'terms', 'events'] as const

export type ColumnTable = (typeof COLUMN_TABLES)[number]
