/** What the pointer or the focus is on. */
export type Hover =
  | { readonly kind: 'none' }
  | { readonly kind: 'term'; readonly term: number; readonly x: number; readonly y: number }
  | { readonly kind: 'events'; readonly events: readonly number[]; readonly x: number; readonly y: number }
  /** From the list: lit on the timeline, without a tooltip. */
  | { readonly kind: 'row'; readonly event: number }

export const NO_HOVER: Hover = { kind: 'none' }
