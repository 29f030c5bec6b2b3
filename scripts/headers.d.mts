import type { Plugin } from 'vite'

export function policyIn(html: string): string
export function headersText(html: string): string
export function headers(): Plugin
