import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A file of the source and all that it imports before it runs; types are gone by then.
 * @param {string} file
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
export function graphOf(file, found = new Set()) {
  if (found.has(file) || !/\.tsx?$/.test(file)) return found
  found.add(file)
  const imports = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s)?'(\.[^'?]+)'/gm
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    graphOf(join(dirname(file), path), found)
  return found
}
