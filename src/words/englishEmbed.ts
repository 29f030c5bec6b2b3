/** What an embed says, and what is said of embedding, in English. */

export const englishEmbed = {
  /** Where there is no room for "Open the full view". */
  fullView: 'Full view',
  height: 'Height',
  pixels: (height: number) => `${height}\u00a0px`,
  auto: 'as needed',
  autoNote: 'The frame is as high as what it shows: the code’s script sees to that.',
  leaveOut: 'Leave out',
  hidden: {
    title: 'title',
    summary: 'summary',
    overview: 'overview of years',
    events: 'events',
    key: 'key',
    controls: 'buttons',
    sources: 'sources',
  },
  preview: 'Preview',
  hidePreview: 'Hide the preview',
  previewWidth: 'Width of the preview',
  size: (width: number, height: number) => `${width} × ${height}\u00a0px`,
}
