/** Which dataset a page shows. */
const OWN_DATASET = 'data/two-careers.json'

/** The absolute address of the dataset that the parameter `data` names; the page's own where it is empty. */
export const datasetUrl = (data: string, base: string): string =>
  new URL(data === '' ? OWN_DATASET : data, base).href
