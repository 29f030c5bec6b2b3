/** For tests only: a career that can be kept in the head while reading a test. */
import type { DatasetFile } from '../../dataset/format.ts'
import type { Day } from '../../dates/day.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import type { FilterIds } from '../clause.ts'

export const NO_FILTER: FilterIds = {
  time: { from: null, to: null },
  role: [],
  person: [],
  org: [],
  party: [],
  q: '',
}

/** The day of a date that is one. */
export const dayOf = (date: string): Day => mustParseEdtf(date).min

export const days = (from: string, to: string): FilterIds['time'] => ({ from: dayOf(from), to: dayOf(to) })

const sources = [{ source: 'gazette' }]

/**
 *   2005    2008        2013-04  2014            2020-12-31
 *     clerk ○   ├─ mayor ──┤       ├── minister ─────▶
 */
export const smallFile: DatasetFile = {
  tenure: 1,
  title: 'A career',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [
    { id: 'city', label: 'City' },
    { id: 'state-level', label: 'State' },
  ],
  roles: [
    { id: 'clerk', label: 'Clerk', group: 'city' },
    { id: 'mayor', label: 'Mayor', group: 'city' },
    { id: 'minister', label: 'Minister', group: 'state-level' },
  ],
  organizations: [
    { id: 'state', name: 'The State' },
    { id: 'ministry', name: 'Ministry of Works', partOf: 'state' },
    { id: 'region', name: 'The Region', partOf: 'state' },
    { id: 'city-hall', name: 'City Hall', partOf: 'region' },
  ],
  people: [
    { id: 'zhang', name: { en: 'Zhāng Guóqìng', zh: '张国清' } },
    { id: 'li', name: { en: 'Li Ming', zh: '李明' } },
  ],
  offices: [
    { id: 'clerk-of-city', title: 'Clerk of the City', role: 'clerk', organization: 'city-hall' },
    { id: 'mayor-of-city', title: 'Mayor of the City', role: 'mayor', organization: 'city-hall' },
    { id: 'minister-of-works', title: 'Minister of Works', role: 'minister', organization: 'ministry' },
  ],
  terms: [
    { id: 'clerk', person: 'zhang', office: 'clerk-of-city', start: '2005-03-01', sources },
    { id: 'mayor', person: 'zhang', office: 'mayor-of-city', start: '2008', end: '2013-04', sources },
    { id: 'minister', person: 'zhang', office: 'minister-of-works', start: '2014', end: '..', sources },
  ],
  events: [
    { id: 'congress', title: 'A congress', date: '2016-05', organizations: ['ministry'], sources },
    { id: 'school', title: 'École opened', date: '2006-09-01', people: ['zhang'], sources },
    {
      id: 'visit',
      title: 'A visit',
      date: '2012-06',
      people: ['zhang', 'li'],
      places: ['Chongqing'],
      sources,
    },
  ],
}
