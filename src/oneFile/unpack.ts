/**
 * Unpacks LZMA as it stands in `.lzma` files (lzma-specification.txt of the LZMA SDK, public domain). The code of a page in one
 * file is packed so: a sixth shorter than by what browsers unpack themselves.
 */
import { type Models, models, RangeDecoder } from './rangeDecoder.ts'

/** Of these slots a distance is the slot; further ones have bits behind it, the far ones some without a model. */
const NEAR_SLOTS = 4
const FAR_SLOT = 14
/** Models of a literal, for each of its contexts. */
const LITERAL = 0x300
/** What came before, as a state: at this and above it ended with a match. */
const MATCHED = 7

/** The bytes that were packed. */
export function unpack(packed: Uint8Array): Uint8Array {
  const head = new DataView(packed.buffer, packed.byteOffset, 13)
  const settings = head.getUint8(0)
  const lc = settings % 9
  const lp = Math.floor(settings / 9) % 5
  const places = 1 << Math.floor(settings / 45)
  return new Unpacker(packed, head.getUint32(5, true), lc, lp, places).run()
}

class Unpacker {
  readonly #out: Uint8Array
  readonly #bits: RangeDecoder
  readonly #lc: number
  readonly #lp: number
  readonly #places: number
  readonly #literals: Models
  readonly #isMatch = models(12 * 16)
  readonly #isRep = models(12)
  /** Which of the last distances it is once more. */
  readonly #isLater = [models(12), models(12), models(12)] as const
  readonly #isLong = models(12 * 16)
  readonly #slots = models(4 * 64)
  readonly #specials = models(128)
  readonly #aligns = models(16)
  readonly #length = new Lengths()
  readonly #lengthAgain = new Lengths()
  /** The last distances, the latest first. */
  #last = [0, 0, 0, 0]
  #state = 0
  #end = 0

  constructor(packed: Uint8Array, size: number, lc: number, lp: number, places: number) {
    // The head is 13 bytes; the first of the stream is always 0.
    this.#bits = new RangeDecoder(packed, 14)
    this.#out = new Uint8Array(size)
    this.#lc = lc
    this.#lp = lp
    this.#places = places
    this.#literals = models(LITERAL << (lc + lp))
  }

  run(): Uint8Array {
    while (this.#end < this.#out.length) {
      const place = this.#end & (this.#places - 1)
      if (this.#bits.bit(this.#isMatch, this.#state * 16 + place) === 0) this.#literal()
      else this.#copy(this.#bits.bit(this.#isRep, this.#state) === 0 ? this.#match(place) : this.#rep(place))
    }
    return this.#out
  }

  #back(distance: number): number {
    return this.#out[this.#end - distance - 1] ?? 0
  }

  #literal(): void {
    const before = this.#end > 0 ? this.#back(0) : 0
    const context = ((this.#end & ((1 << this.#lp) - 1)) << this.#lc) + (before >> (8 - this.#lc))
    const from = LITERAL * context
    let symbol = 1
    // After a match the byte that it would have gone on with tells something of the one that comes.
    let other = this.#state >= MATCHED ? this.#back(this.#last[0] ?? 0) : undefined
    while (symbol < 0x100) {
      const expected = other === undefined ? -1 : (other >> 7) & 1
      const one = this.#bits.bit(this.#literals, from + ((1 + expected) << 8) + symbol)
      symbol = symbol * 2 + one
      other = other !== undefined && expected === one ? other << 1 : undefined
    }
    this.#out[this.#end++] = symbol
    this.#state = this.#state < 4 ? 0 : this.#state - (this.#state < 10 ? 3 : 6)
  }

  /** Its length. */
  #match(place: number): number {
    const length = this.#length.read(this.#bits, place)
    this.#last = [this.#distance(length), ...this.#last.slice(0, 3)]
    this.#state = this.#state < MATCHED ? 7 : 10
    return length
  }

  /** The length of a match as far back as one before. */
  #rep(place: number): number {
    const was = this.#state
    let which = 0
    while (which < 3 && this.#bits.bit(this.#isLater[which] as Models, was) === 1) which++
    if (which === 0 && this.#bits.bit(this.#isLong, was * 16 + place) === 0) {
      this.#state = was < MATCHED ? 9 : 11
      return 1
    }
    const [distance = 0] = this.#last.splice(which, 1)
    this.#last.unshift(distance)
    this.#state = was < MATCHED ? 8 : 11
    return this.#lengthAgain.read(this.#bits, place)
  }

  #distance(length: number): number {
    const bits = this.#bits
    const slot = bits.tree(this.#slots, 6, Math.min(length - 2, 3) * 64)
    if (slot < NEAR_SLOTS) return slot
    const count = (slot >> 1) - 1
    const base = (2 | (slot & 1)) * 2 ** count
    if (slot < FAR_SLOT) return base + bits.reverseTree(this.#specials, count, base - slot)
    return base + bits.direct(count - 4) * 16 + bits.reverseTree(this.#aligns, 4)
  }

  /** The end of the text may come before that of a match. */
  #copy(length: number): void {
    const [distance = 0] = this.#last
    for (let i = 0; i < length; i++, this.#end++) this.#out[this.#end] = this.#back(distance)
  }
}

/** How long matches are: short ones by where they begin. */
class Lengths {
  readonly #choice = models(2)
  readonly #low = models(16 * 8)
  readonly #mid = models(16 * 8)
  readonly #high = models(256)

  read(bits: RangeDecoder, place: number): number {
    if (bits.bit(this.#choice, 0) === 0) return 2 + bits.tree(this.#low, 3, place * 8)
    if (bits.bit(this.#choice, 1) === 0) return 10 + bits.tree(this.#mid, 3, place * 8)
    return 18 + bits.tree(this.#high, 8)
  }
}
