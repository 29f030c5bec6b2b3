/** Bits as LZMA has them in a stream of bytes: each by the chance that a model gives it, which learns from it. */

/** Chances of a 0, in 2048ths. */
export type Models = Uint16Array

export const models = (count: number): Models => new Uint16Array(count).fill(1024)

export class RangeDecoder {
  readonly #bytes: Uint8Array
  #at: number
  #range = 2 ** 32 - 1
  #code = 0

  /** The stream begins at a byte, with four that are not yet bits. */
  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
    for (let i = 0; i < 4; i++) this.#shift()
  }

  #shift(): void {
    this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0
  }

  #normalize(): void {
    if (this.#range >= 2 ** 24) return
    this.#range = (this.#range << 8) >>> 0
    this.#shift()
  }

  bit(chances: Models, i: number): 0 | 1 {
    const chance = chances[i] ?? 0
    const bound = (this.#range >>> 11) * chance
    const one = this.#code >= bound
    this.#range = one ? this.#range - bound : bound
    if (one) this.#code -= bound
    chances[i] = one ? chance - (chance >> 5) : chance + ((2048 - chance) >> 5)
    this.#normalize()
    return one ? 1 : 0
  }

  /** A number of bits that are as likely 0 as 1. */
  direct(count: number): number {
    let value = 0
    for (let i = 0; i < count; i++) {
      this.#range >>>= 1
      const one = this.#code >= this.#range
      if (one) this.#code -= this.#range
      this.#normalize()
      value = value * 2 + (one ? 1 : 0)
    }
    return value
  }

  /** A number whose highest bit comes first. */
  tree(chances: Models, count: number, from = 0): number {
    let node = 1
    for (let i = 0; i < count; i++) node = node * 2 + this.bit(chances, from + node)
    return node - (1 << count)
  }

  /** A number whose lowest bit comes first. */
  reverseTree(chances: Models, count: number, from = 0): number {
    let [node, value] = [1, 0]
    for (let i = 0; i < count; i++) {
      const one = this.bit(chances, from + node)
      node = node * 2 + one
      value |= one << i
    }
    return value
  }
}
