/** In the place of `components/text/TextView.tsx`: see `SHOWS` in `edition.ts`. */
export const TextView = (): null => null
