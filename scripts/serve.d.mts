import type { Server } from 'node:http'

export function serve(
  folder: string,
  where: { port: number; base?: string; origins?: string; cors?: boolean },
): Promise<Server>
type Found = { status: 200; file: string; size: number } | { status: 301; to: string } | { status: 400 | 404 }
export function locate(folder: string, base: string, url: string): Found
