/** What a reader may choose of lanes. The first of each list is the default, and a link names the others as they are here. */

/** How high lanes are; `auto` goes by how many there are. */
export const DENSITIES = ['auto', 'comfortable', 'compact', 'overview'] as const
export type Density = (typeof DENSITIES)[number]

/** The order of lanes: the file's, by name, first office, number of terms, length of career. */
export const SORTS = ['file', 'name', 'start', 'terms', 'length'] as const
export type Sort = (typeof SORTS)[number]
