// What a publisher says of the page may lie in a file beside it: the page asks for that only where one line in its head names it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const CONFIG_FILE = 'tenure.config.json'

/**
 * The line, as a tag of Vite's; public/docs/hosting.md has it for those who do not build. It comes first: what stands behind it asks for
 * the dataset where it is not there.
 */
const line = {
  tag: 'link',
  attrs: { rel: 'tenure-config', href: `./${CONFIG_FILE}` },
  injectTo: /** @type {const} */ ('head-prepend'),
}

/**
 * Has a build of the page name the config that lies in the folder of what is published as it is.
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
export const publisherConfig = (folder) => ({
  name: 'publisher-config',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      existsSync(join(folder, CONFIG_FILE)) && !html.includes('rel="tenure-config"') ? [line] : [],
  },
})
