/** In the place of `components/open/Opening.tsx`: a page in one file opens no other data, and has no button for it. */
export const Opening = (): null => null
