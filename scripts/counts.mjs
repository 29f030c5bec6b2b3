import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of every JSON report in a folder, added up.
 * @param {string} folder
 */
export function countReports(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  return files
    .map((file) => countReport(join(folder, file)))
    .reduce(add, { passed: 0, failed: 0, skipped: 0 })
}

/** @param {string} file */
function countReport(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return 'stats' in report ? ofPlaywright(report) : ofVitest(report)
}

/**
 * A server that does not start is an error of no test: it counts as a failure of its own.
 * @param {any} report
 * @returns {Counts}
 */
export function ofPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * A test file that cannot even be read has no tests to fail: it counts as a failure of its own.
 * @param {any} report
 * @returns {Counts}
 */
export function ofVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/**
 * A run in which a step failed never says "0 failed", whatever the step was.
 * @param {Counts} counts
 * @param {number} exitCode
 */
export function summary({ passed, failed, skipped }, exitCode) {
  const failures = exitCode === 0 ? failed : Math.max(failed, 1)
  return `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
