/** This browser's own database: what is known of opened files, and their bytes apart, so that a list reads none of them. */

export interface Stores {
  readonly files: IDBObjectStore
  readonly bytes: IDBObjectStore
}

/** What a request in both stores answers, once all is written; `undefined` where the browser keeps nothing for this page, or no more. */
export async function inStores<T>(
  mode: IDBTransactionMode,
  ask: (stores: Stores) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await opened()
    const change = database.transaction(['files', 'bytes'], mode)
    const request = ask({ files: change.objectStore('files'), bytes: change.objectStore('bytes') })
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve
      change.onabort = () => reject(change.error)
    })
    // What was written is no answer, but the key is.
    return request.result as T
  } catch {
    return undefined
  }
}

let database: Promise<IDBDatabase> | undefined

/** Opened once; where it is refused, asked for again. */
function opened(): Promise<IDBDatabase> {
  database ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tenure', 1)
    request.onupgradeneeded = () => {
      for (const store of ['files', 'bytes']) request.result.createObjectStore(store)
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      // Another tab may bring a newer page, which opens it anew.
      request.result.onversionchange = () => {
        request.result.close()
        database = undefined
      }
      request.result.onclose = () => {
        database = undefined
      }
      resolve(request.result)
    }
  }).catch((error) => {
    database = undefined
    throw error
  })
  return database
}
