/**
 * The page's frame: elements that are there before any code has run, in the places they keep. The timeline draws in one of
 * them at once; the others show what is known without React, and are filled by it when it has come.
 */
export interface Frame {
  readonly root: HTMLElement
  /** Above the page: notices, loading, what went wrong. */
  readonly messages: HTMLElement
  /** Whose data this is, where it is not of the page's own site: it stays in view. */
  readonly elsewhere: HTMLElement
  readonly explorer: HTMLElement
  /** The title, and whom the page is about. */
  readonly titles: HTMLElement
  /** What is shown, in one sentence, and the filters in force. */
  readonly summaryLine: HTMLElement
  /** What acts on the page as a whole; none in an embed. */
  readonly actions: HTMLElement
  /** What an author says is to be seen; hidden where nothing is said. */
  readonly headline: HTMLElement
  readonly filterBar: HTMLElement
  readonly tabs: HTMLElement
  readonly panes: HTMLElement
  readonly timeline: HTMLElement
  readonly overview: HTMLElement
  /** The lanes and the axis above them: the timeline's own. */
  readonly lanes: HTMLElement
  readonly foot: HTMLElement
  readonly events: HTMLElement
  readonly embedFooter: HTMLElement
}
