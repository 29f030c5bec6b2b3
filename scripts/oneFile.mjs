// The page as one file: all of its code and styles packed into a template, which the page fills with a dataset when a reader saves it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './tools.mjs'

/** The template in the build. */
export const TEMPLATE_FILE = 'one-file.txt'

const src = (/** @type {string} */ path) => join(root, 'src', path)

/** What stands in the place of another file: here there is one document, and nothing to be asked for. */
const INSTEAD = new Map(
  [
    ['state/edition.ts', 'oneFile/edition.ts'],
    ['loading/ahead.ts', 'oneFile/ahead.ts'],
    ['loading/worker.ts', 'oneFile/worker.ts'],
    ['components/open/Opening.tsx', 'oneFile/Opening.tsx'],
    ['components/share/Share.tsx', 'oneFile/Share.tsx'],
    ['components/text/TextView.tsx', 'oneFile/TextView.tsx'],
    ['components/dialogs/Oddities.tsx', 'oneFile/Oddities.tsx'],
  ].map(([file = '', other = '']) => [src(file), src(other)]),
)

/** What would be asked for later and is too large to come along, or of no use here: asking for it is refused, as where it cannot be had. */
const LEFT_OUT = new Set(
  [
    'query/pinyin.ts',
    'query/simplified.ts',
    'loading/readImported.ts',
    'loading/readTables.ts',
    'loading/localFiles.ts',
    'components/loading/why.tsx',
    'loading/whyUnreached.ts',
    'dataset/validate.ts',
    'dataset/cellReader.ts',
  ].map(src),
)

/** @returns {import('vite').Plugin} */
const ownFiles = () => ({
  name: 'one-file-own',
  enforce: 'pre',
  load(id) {
    if (/lucide-react.dist.esm.createLucideIcon\.mjs$/.test(id))
      return `export { default } from ${JSON.stringify(src('components/shared/createIcon.tsx'))}`
    const other = INSTEAD.get(id)
    return other && `export * from ${JSON.stringify(other)}`
  },
  transform: (code, id) => (id.startsWith(src('')) ? atOnce(code, id) : undefined),
})

/**
 * Code whose `import()` waits for nothing: what it asks for is bundled as if it were imported.
 * @param {string} code
 * @param {string} id
 */
function atOnce(code, id) {
  /** @type {string[]} */
  const heads = []
  // Where its code is, is where the document is.
  const here = code.replaceAll('import.meta.url', 'document.baseURI')
  const now = here.replace(/(?<!typeof )\bimport\('(\.[^']+)'\)/g, (_, path) => {
    if (LEFT_OUT.has(join(dirname(id), path)))
      return `Promise.reject(new Error('${path} is not in this file'))`
    heads.push(`import * as came${heads.length} from '${path}'`)
    return `Promise.resolve(came${heads.length - 1})`
  })
  return now === code ? undefined : `${heads.join('\n')}\n${now}`
}

/**
 * A script that needs nothing else, and the styles it imports.
 * @param {string} entry
 */
async function bundle(entry) {
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [ownFiles(), react()],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: src(entry), output: { format: 'iife', codeSplitting: false } },
    },
  })
  const files = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('')
  const styles = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('')
  return { code: code.trim(), styles }
}

/**
 * LZMA of a text. It takes seconds: what was packed once is kept.
 * @param {string} text
 */
function pack(text) {
  const kept = join(root, 'node_modules', '.cache', 'tenure', `${sha256(text, 'hex')}.lzma`)
  if (existsSync(kept)) return readFileSync(kept)
  const packed = Buffer.from(createRequire(import.meta.url)('lzma').compress(Buffer.from(text), 3))
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, packed)
  return packed
}

/**
 * @param {string} text
 * @param {'hex' | 'base64'} form
 */
const sha256 = (text, form) => createHash('sha256').update(text).digest(form)

/**
 * What such a page may do: run these two scripts, show what it made itself, and ask for nothing.
 * @param {string[]} scripts
 */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'sha256-${sha256(script, 'base64')}'`).join(' ')}`,
    "style-src 'self'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types tenure-one-file',
  ].join('; ')

/** The frame of the page, without what is there for readers without JavaScript and without a connection. */
const frameIn = (/** @type {string} */ html) =>
  (/<div id="tenure"[\s\S]*<\/div>(?=\s*<script)/.exec(html)?.[0] ?? '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/, '')
    .replace(/<aside class="standstill"[\s\S]*?<\/aside>/, '')
    .replace(/\{static:title\}/, '{file:title}')
    .replace(/\{static:\w+\}/g, '')

/** The template; `{file:…}` is for the page to fill (src/exporters/pageFile.ts). */
export async function oneFileTemplate() {
  const [{ code, styles }, { code: boot }] = [
    await bundle('oneFile/main.ts'),
    await bundle('oneFile/boot.ts'),
  ]
  // After the builds: it would have them made for development.
  const { runnerImport } = await import('vite')
  /** @type {{ module: typeof import('../src/oneFile/base91.ts') }} */
  const { module } = await runnerImport(src('oneFile/base91.ts'), { configFile: false, root })
  /** @type {Record<string, string>} */
  const parts = {
    policy: policy([code, boot]),
    icon: readFileSync(join(root, 'public', 'icon.svg')).toString('base64'),
    frame: frameIn(readFileSync(join(root, 'index.html'), 'utf8')),
    code: module.toBase91(pack(`${styles}\0${code}`)),
    boot,
  }
  return readFileSync(src('oneFile/template.txt'), 'utf8').replace(
    /\{build:(\w+)\}/g,
    (_, name) => parts[name] ?? '',
  )
}

/** @returns {import('vite').Plugin} */
export const oneFile = () => ({
  name: 'one-file',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: TEMPLATE_FILE, source: await oneFileTemplate() })
  },
})
