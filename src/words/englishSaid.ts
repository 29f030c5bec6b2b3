/** What is said to those who hear the page or have no mouse, in English. */
export const englishSaid = {
  skipTo: 'Skip to',
  skips: { timeline: 'Skip to the timeline', events: 'Skip to the events', table: 'Skip to the table' },
  allInView: 'All of it is in view',
  inView: (period: string) => `${period} in view`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  sorted: (order: string) => `Order: ${order}`,
  notCopied: 'Not copied: the text is selected, for you to copy',
}
