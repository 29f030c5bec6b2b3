/** What the custom element says of itself, in English. */
import { number } from './number.ts'

export const englishElement = {
  close: 'Close',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  legend: 'Key',
  fitAll: 'Fit all',
  loading: 'Loading the dataset',
  nothing: 'Nothing matches',
  /** Titles, and how many more there are. */
  sources: (titles: readonly string[], more: number) =>
    `Sources: ${titles.join('; ')}${more > 0 ? `; and ${number(more)} more` : ''}`,
  fullView: 'Open the full view',
  failed: 'The dataset could not be shown',
  keptView: 'What was shown before is still there.',
  unexplained: 'Why cannot be said: the connection is gone, or the site was published anew.',
  partsMissing: 'A part of this timeline could not be loaded. Is there a connection?',
  ignored: 'Not all attributes could be applied',
  attribute: (name: string, why: string) => `${name}: ${why}`,
}
