import { indexedKeep, openDatabase } from "./indexed-keep.js";
import type { Keep } from "./keep.js";
import { memoryKeep } from "./memory-keep.js";
import { sturdyKeep } from "./sturdy-keep.js";

/**
 * Where a session's unsent answers and drafts are kept: in the browser's storage where it may be used, else
 * in memory.
 */
export async function openKeep(session: string | null): Promise<Keep> {
  if (session === null || typeof indexedDB === "undefined") return memoryKeep();
  try {
    return sturdyKeep(await indexedKeep(session));
  } catch {
    return memoryKeep(); // private windows and strict settings refuse storage
  }
}

/**
 * Opens the browser's storage ahead, for a page that still waits to learn its session: the player then shows the first
 * page sooner. Where nothing may be kept, nothing happens.
 */
export function prepareKeep(): void {
  if (typeof indexedDB !== "undefined") openDatabase().catch(() => {});
}
