/** Has the build write what the page says to those who do not run it: beside the page, in its head, and as data at its end. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { learn } from '../dates/chapter.ts'
import { LANGUAGES } from '../languages.ts'
import { openBuiltIn } from './builtIn.ts'
import { headTags } from './headTags.ts'
import { linkedData, scriptText } from './linkedData.ts'
import { siteAddress } from './siteAddress.ts'
import { sitemap } from './sitemap.ts'
import { textPage, textPageName } from './textPage.ts'

/** `file` is the built-in dataset's, relative to the page, which lies in `root`/public; TENURE_SITE says where the page will be. */
export function sitePages(root: string, file: string): Plugin {
  const site = siteAddress(process.env.TENURE_SITE)
  const dataset = openBuiltIn(readFileSync(join(root, 'public', file), 'utf8'))
  const sheet = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8')
  const places = { page: site ?? './', file: (site ?? '') + file }
  return {
    name: 'site-pages',
    apply: 'build',
    transformIndexHtml: () => [
      ...headTags(dataset, site),
      {
        tag: 'script',
        attrs: { type: 'application/ld+json' },
        children: scriptText(linkedData(dataset, places, 'en')),
        injectTo: 'body',
      },
    ],
    async generateBundle() {
      await learn(...LANGUAGES)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      for (const lang of LANGUAGES) emit(textPageName(lang), textPage(dataset, lang, { file, sheet, site }))
      if (site !== undefined) emit('sitemap.xml', sitemap(site))
    },
  }
}
