import type { ImageRecord } from '../output/report.ts'
import type { Runtime } from './runtime.ts'

/** What a report says of the containers; where the engine does not answer, its own item has said so. */
export async function imagesOf(runtime: Runtime): Promise<readonly ImageRecord[]> {
  try {
    return await runtime.images()
  } catch {
    return []
  }
}
