import { describe, expect, it } from 'vitest'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import type { DatasetFile } from './format.ts'
import { scheduledOf } from './scheduled.ts'

/** What of one term is scheduled at the end of October 2025. */
function scheduled(dates: { start?: string; end?: string }, more: DatasetFile['terms'] = []): string {
  const file: DatasetFile = {
    tenure: 1,
    title: 'A term',
    asOf: '2025-10-31',
    sources: [],
    groups: [{ id: 'g', label: 'Group' }],
    roles: [{ id: 'mayor', label: 'Mayor', group: 'g' }],
    organizations: [],
    people: [{ id: 'ann', name: 'Ann' }],
    offices: [{ id: 'seat', title: 'Seat', role: 'mayor' }],
    terms: [...more, { id: 'a', person: 'ann', office: 'seat', sources: [], ...dates }],
    events: [],
  }
  const dataset = openDataset(toColumns(file))
  const { start, end } = scheduledOf(dataset, more.length)
  return [start && 'start', end && 'end'].filter(Boolean).join(' and ')
}

describe('what is scheduled', () => {
  it.each([
    [{ start: '2019', end: '2025-10-31' }, ''],
    [{ start: '2019', end: '2025-11-01' }, 'end'],
    [{ start: '2019', end: '..' }, ''],
    [{ start: '2019' }, ''],
    [{ start: '2025-10-31', end: '2031' }, 'end'],
    [{ start: '2025-11-01', end: '2031' }, 'start and end'],
    [{ start: '2025-11-01' }, 'start'],
    [{ end: '2026~' }, 'end'],
    // They may have come by October, or not.
    [{ start: '2025', end: '2025' }, ''],
    [{ start: '2025', end: '[2025..2026]' }, ''],
    [{ start: '2019', end: '[2004..]' }, ''],
    [{ start: '2019', end: '[2026..]' }, 'end'],
  ])('of %j: %s', (dates, what) => expect(scheduled(dates)).toBe(what))

  it('is no start that follows from the order of the file', () => {
    const before = { id: 'b', person: 'ann', office: 'seat', sources: [], start: '2026', end: '2027' }
    expect(scheduled({ end: '2028' }, [before])).toBe('end')
  })
})
