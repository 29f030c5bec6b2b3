export function originsIn(html: string): string
export function connectSources(origins: string): string
export function withOrigins(html: string, origins: string): string
