export const browserArgs: string[]
export function findBrowser(preferred?: 'shell' | 'chromium'): string | null
