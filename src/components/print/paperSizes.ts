/** The sizes of paper that pictures are laid out for: upright and across. Which of them a paper takes, its own styles say when it is printed. */

/** In the picture's own pixels: the paper scales its width to its own. */
export interface PaperSize {
  readonly name: 'upright' | 'across'
  readonly width: number
  /** What A4 and Letter, with margins of 12 mm, have room for below the title and above the key. */
  readonly height: number
}

export const PAPER_SIZES: readonly PaperSize[] = [
  { name: 'upright', width: 800, height: 890 },
  { name: 'across', width: 1100, height: 610 },
]
