import type { Plugin } from 'vite'

/** Plugins of the page's bundle, which writes `licenses.txt`, and of its workers'. */
export function licences(fileName?: string): { readonly page: Plugin; readonly worker: Plugin }
