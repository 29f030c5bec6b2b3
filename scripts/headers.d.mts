import type { Plugin } from 'vite'

export function policyIn(html: string): string
export function headersText(html: string, others?: readonly string[]): string
export function headers(copied: string): Plugin
