/** Registers the element. Two versions on a page: the first one that comes has the name. */
import { TenureTimeline } from './TenureTimeline.ts'

export function defineTenure(name = 'tenure-timeline'): void {
  const elements = globalThis.customElements
  if (!elements || elements.get(name)) return
  // A class has one name: another one needs a class of its own.
  elements.define(name, class extends TenureTimeline {})
}
