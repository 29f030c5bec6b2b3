// Writes the JSON Schema of the dataset format to public/schema/. A unit test asserts that it is up to date.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './tools.mjs'

/** @type {{ module: { schemaText(): string, SCHEMA_FILE: string } }} */
const { module } = await runnerImport(join(root, 'src/dataset/schema.ts'), { configFile: false, root })
writeFileSync(join(root, module.SCHEMA_FILE), module.schemaText())
console.log(`Wrote ${module.SCHEMA_FILE}`)
