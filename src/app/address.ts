/** Which dataset a page shows. */
import { address } from '../state/addressCodec.ts'
import { parametersIn } from '../state/parametersIn.ts'
import { publisher } from '../state/publisher.ts'

/** The absolute address of the dataset that the parameter `data` names; the page's own where it is empty. */
export const datasetUrl = (data: string, base: string): string => new URL(data || publisher.data, base).href

/** The same for a whole query string, read without the rest of the page's code. */
export function datasetOfLink(search: string, base: string): string {
  const [, data] = parametersIn(search).findLast(([name]) => name === 'data') ?? []
  const decoded = address.decode(data ?? '')
  return datasetUrl(decoded.ok ? decoded.value : '', base)
}
