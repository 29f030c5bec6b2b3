/** The labels of one row in one frame: what each stands for, and where `labels.ts` finds room for it. */
import type { Dataset } from '../dataset/dataset.ts'
import { type Bar, endOf, insideOf, isFull } from './bar.ts'
import {
  LABEL_GAP,
  type LabelledBar,
  type Placement,
  placeBeside,
  placeOver,
  UNSTATED_SIGN,
} from './labels.ts'
import type { SceneInput } from './scene.ts'

export interface Label extends Placement {
  readonly term: number
  readonly y: number
  readonly group: number
  readonly faint: boolean
}

/** Of the bars of a row, left to right. */
export function rowLabels(input: SceneInput, bars: readonly Bar[]): Label[] {
  const inView = bars.filter((b) => b.x3 > 0 && b.x0 < input.width)
  const runs = runsOf(input.dataset, inView)
  const labels = placeRuns(input, runs)
  const isWhole = ({ term, text }: Label) => input.titles(term).includes(text)
  if (runs.length === inView.length) return labels
  if (labels.filter(isWhole).length === runs.length) return withFarOnes(input, runs, labels)
  // Where one for all of a run finds no room, one of them may.
  const single = placeRuns(
    input,
    inView.map((one) => [one]),
  )
  return single.filter(isWhole).length > labels.filter(isWhole).length ? single : labels
}

function placeRuns(input: SceneInput, runs: readonly (readonly Bar[])[]): Label[] {
  const { metrics, width, measure } = input
  const over = metrics.labels === 'over'
  const place = over ? placeOver : placeBeside
  const placed = place(
    runs.map((run) => labelledBar(input, run)),
    width,
    measure,
  )
  // From the top of a bar to the middle of its label.
  const down = over ? -metrics.barTop / 2 : metrics.bar / 2
  const labels: Label[] = []
  for (const [i, run] of runs.entries()) {
    const placement = placed[i]
    const bar = placement && barOf(run, placement)
    if (!placement || !bar) continue
    const { term, group, faint } = bar
    labels.push({
      ...placement,
      inside: placement.inside && isFull(bar),
      term,
      group,
      faint,
      y: bar.y + down,
    })
  }
  return labels
}

/** The bar of a run that a label lies in, or stands beside. */
function barOf(run: readonly Bar[], { x, width, inside }: Placement): Bar | undefined {
  const isIts = inside
    ? (b: Bar) => insideOf(b)[0] <= x && x + width <= insideOf(b)[1]
    : (b: Bar) => endOf(b) >= x
  return run.find(isIts) ?? run.at(-1)
}

/** Bars of one office that follow one another share a label. */
function runsOf({ term }: Dataset, bars: readonly Bar[]): Bar[][] {
  const runs: Bar[][] = []
  for (const next of bars) {
    const run = runs.at(-1)
    if (run && term.office[run[0]?.term ?? -1] === term.office[next.term]) run.push(next)
    else runs.push([next])
  }
  return runs
}

/** A bar so far from the next of its run has a label of its own, where that lies over no other. In pixels. */
const FAR = 40

function withFarOnes(input: SceneInput, runs: readonly (readonly Bar[])[], labels: Label[]): Label[] {
  if (input.metrics.labels !== 'beside') return labels
  const bars = runs.flat()
  const labelled = new Set(labels.map(({ term }) => term))
  const all = [...labels]
  // The last has one where that of all lies inside: it says of itself that its end is not stated.
  const others = (run: readonly Bar[]) => (run.at(-1)?.end === 'unstated' ? run : run.slice(0, -1))
  for (const own of runs.flatMap(others)) {
    const [label] = labelled.has(own.term) ? [] : placeRuns(input, [[own]])
    if (!label || label.inside || label.x < own.x0) continue
    const end = label.x + label.width
    const isFar = bars.every((b) => b === own || b.x0 >= end + FAR || endOf(b) <= label.x)
    const isFree = all.every(({ x, width }) => x > end + LABEL_GAP || x + width < label.x - LABEL_GAP)
    if (isFar && isFree) all.push(label)
  }
  return all
}

/** What a label lies in or beside: it lies in the first bar of its run that is long enough, else in the longest. */
function labelledBar({ titles, width, measure }: SceneInput, run: readonly Bar[]): LabelledBar {
  const [first] = run
  const last = run.at(-1)
  const [title, short] = titles(first?.term ?? 0)
  const seen = ([lo, hi]: readonly [number, number]) => Math.min(hi, width) - Math.max(lo, 0)
  const room = measure(title) + 2 * LABEL_GAP
  let [lo, hi] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let inside: readonly [number, number] | undefined
  let within: Bar | undefined
  for (const one of run) {
    lo = Math.min(lo, one.x0)
    hi = Math.max(hi, endOf(one))
    const its = insideOf(one)
    if (!inside || (seen(inside) < room && seen(its) > seen(inside))) [inside, within] = [its, one]
  }
  const sign = measure(UNSTATED_SIGN)
  return {
    lo,
    hi,
    inLo: inside?.[0] ?? 0,
    inHi: inside?.[1] ?? 0,
    title,
    short,
    sign: last?.end === 'unstated' ? sign : 0,
    inSign: within?.end === 'unstated' ? sign : 0,
    thinTo: run.length > 1 ? lo : (first?.x1 ?? lo),
    indent: first?.bracket ? LABEL_GAP : 0,
  }
}
