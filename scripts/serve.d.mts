import type { Server } from 'node:http'

export function serve(
  folder: string,
  where: { port: number; base?: string; origins?: string },
): Promise<Server>
