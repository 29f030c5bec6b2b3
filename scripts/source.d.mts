export function withSource<M, T>(file: string, use: (module: M) => Promise<T>): Promise<T>
