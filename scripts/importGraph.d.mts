/** A file of the source and all that it imports before it runs; types are gone by then. */
export function graphOf(file: string, found?: Set<string>): Set<string>
