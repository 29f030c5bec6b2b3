import { describe, expect, it } from 'vitest'
import { ofPlaywright, ofVitest, summary } from './counts.mjs'

describe('the counts of a run', () => {
  it('count a test file that cannot be read as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    }
    expect(ofVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('count an error outside the browser tests as a failure', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }
    expect(ofPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 0 })
  })

  it('are said in one line', () => {
    expect(summary({ passed: 5, failed: 0, skipped: 0 }, 0)).toBe('5 passed, 0 failed')
    expect(summary({ passed: 5, failed: 2, skipped: 1 }, 1)).toBe('5 passed, 2 failed, 1 skipped')
  })

  it('never say that nothing failed where a step did', () => {
    expect(summary({ passed: 5, failed: 0, skipped: 0 }, 2)).toBe('5 passed, 1 failed')
  })
})
