import type { Plugin } from 'vite'

export const TEMPLATE_FILE: string
export function oneFileTemplate(): Promise<string>
export function oneFile(): Plugin
