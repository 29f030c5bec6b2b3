/** The zoomed part of the axis in the URL: a period, or `earliest..latest` for all of it where a filter would look closer. */
import { type Codec, valid } from './codec.ts'
import { EARLIEST, LATEST, period } from './periodCodec.ts'
import { type Period, WHOLE } from './viewState.ts'

const ALL = `${EARLIEST}..${LATEST}`

export const zoomed: Codec<Period> = {
  encode: (view) => (view.from === WHOLE.from && view.to === WHOLE.to ? ALL : period.encode(view)),
  decode: (text) => (text === ALL ? valid(WHOLE) : period.decode(text)),
}
