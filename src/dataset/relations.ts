/** How other people stand to a term, as in an officeholder infobox. */
export const RELATIONS = ['predecessor', 'successor', 'alongside', 'premier', 'president', 'deputy'] as const

export type Relation = (typeof RELATIONS)[number]
