/** What is said of embedding, in English. */

export const englishEmbed = {
  note: 'Paste into any page; it shows exactly this view.',
  /** Where the data is the reader’s own: it travels in the code, or is too large for that. */
  withData:
    'The data is in the code itself: nothing else has to be published. The embed says that it is from there.',
  ofBrowser:
    'This data is in this browser alone, and no other page can show it. Save it as a file, publish that, and open its address here: each view of it then has a code.',
  form: 'As',
  frame: 'frame (iframe)',
  element: 'custom element',
  elementNote:
    'A part of the page around it, in its fonts and colours where that says so. The server of this site has to let other sites read its files (CORS).',
  title: 'Title',
  headline: 'Headline',
  theme: 'Light or dark',
  ofReader: 'as the reader’s system',
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
