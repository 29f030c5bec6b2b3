import type { Plugin } from 'vite'

export function publisherConfig(folder: string): Plugin
