export const browserArgs: string[]
export const testArgs: string[]
export function findBrowser(preferred?: 'shell' | 'chromium'): string | null
