/** What the reader opened, or a link has in it, has an address that begins so, and is asked for nowhere. */
export const LOCAL = 'local:'

export const isLocal = (address: string): boolean => address.startsWith(LOCAL)
