/** A table that was downloaded, to be read with other columns: it is not asked for a second time. */
import type { Asked } from './ahead.ts'

/** The bytes of an address as if they had just come. */
export const askedBefore = (url: string, { bytes, host }: { bytes: Blob; host: string }): Asked => ({
  url,
  downloaded: bytes.arrayBuffer().then((buffer) => ({ ok: true, bytes: buffer, host })),
  reader: () => undefined,
  follow: (onProgress) => onProgress({ stage: 'read', loaded: 0, total: bytes.size }),
  stop: () => {},
})
