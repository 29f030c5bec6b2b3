/** In the place of `components/dialogs/Oddities.tsx`: slips are looked for where a dataset is made, not where it is read. */
export const Oddities = (): null => null
