/** What a link says of the dataset at an address. */
import { datasetUrl } from './address.ts'

/** What `data` is where `datasetUrl` leads to this absolute address: as short as can be, empty for the page's own. */
export function dataOf(url: string, base: string): string {
  const folder = new URL('.', base).href
  const shorter = ['', url.startsWith(folder) ? url.slice(folder.length) : url]
  return shorter.find((data) => datasetUrl(data, base) === url) ?? url
}
