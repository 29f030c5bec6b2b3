/** What is highlighted, by index. */
export interface Highlight {
  readonly terms: ReadonlySet<number>
  readonly events: ReadonlySet<number>
  readonly people: ReadonlySet<number>
}

export const NO_HIGHLIGHT: Highlight = { terms: new Set(), events: new Set(), people: new Set() }
