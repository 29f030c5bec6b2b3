import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The stylesheet is where colours are named: role colours must stay apart, for every reader and in both themes. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

type Rgb = readonly [number, number, number]

const NAMED = /--([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);/g

/** The stylesheet's colours by their names. */
const coloursIn = (theme: 'light' | 'dark'): Map<string, Rgb> =>
  new Map(
    [...css.matchAll(NAMED)].map(([, name = '', light = '', dark = '']) => [
      name,
      linear(theme === 'light' ? light : dark),
    ]),
  )

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(0), channel(2), channel(4)]
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, bl]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * bl
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISION: Readonly<Record<string, readonly Rgb[]>> = {
  typical: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} // biome-ignore format: matrices

const seenAs = (rows: readonly Rgb[], colour: Rgb): Rgb =>
  rows.map((row) =>
    Math.max(
      0,
      row.reduce((sum, weight, i) => sum + weight * (colour[i] ?? 0), 0),
    ),
  ) as unknown as Rgb

/** Oklab (Ottosson 2020); distances of 0.02 are just seen side by side. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const apart = (a: Rgb, b: Rgb): number =>
  Math.hypot(...oklab(a).map((value, i) => value - (oklab(b)[i] ?? 0)))

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const colours = coloursIn(theme)
  const get = (name: string) => colours.get(name) ?? [0, 0, 0]
  const groups = Array.from({ length: 8 }, (_, group) => get(`group-${group}`))

  it('is read from the stylesheet', () => {
    expect(colours.size).toBeGreaterThan(20)
  })

  it.each(Object.keys(VISION))('keeps role colours apart in %s vision', (vision) => {
    const seen = groups.map((colour) => seenAs(VISION[vision] ?? [], colour))
    for (const [i, a] of seen.entries())
      for (const [k, b] of seen.entries())
        if (k > i) expect(apart(a, b), `${i} and ${k}`).toBeGreaterThan(0.08)
  })

  it('has four full colours of even lightness, then quieter ones', () => {
    const lightness = groups.slice(0, 4).map((colour) => oklab(colour)[0])
    expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThan(0.11)
    const chroma = (colour: Rgb) => Math.hypot(oklab(colour)[1], oklab(colour)[2])
    // The third hue, a green, has the least room for chroma at this lightness.
    const full = Math.min(...[0, 1, 3].map((group) => chroma(groups[group] ?? [0, 0, 0])))
    for (const colour of groups.slice(4)) expect(chroma(colour)).toBeLessThan(0.8 * full)
  })

  it('has bars that stand out from the page, and text that can be read', () => {
    for (const [group, colour] of groups.entries()) {
      expect(contrast(colour, get('page')), `group ${group}`).toBeGreaterThanOrEqual(3)
      expect(contrast(colour, get(`on-group-${group}`)), `text on group ${group}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const name of ['ink', 'muted', 'accent']) {
      expect(contrast(get(name), get('page')), name).toBeGreaterThanOrEqual(4.5)
      expect(contrast(get(name), get('side')), `${name} on side`).toBeGreaterThanOrEqual(4.5)
    }
  })
})

it('names each colour once', () => {
  const names = [...css.matchAll(NAMED)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(css.match(/#[0-9a-f]{3,8}\b/g)).toHaveLength(2 * names.length)
})
