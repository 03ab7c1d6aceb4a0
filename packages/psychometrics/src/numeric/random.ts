/**
 * A stream of numbers from 0 (inclusive) to 1 (exclusive) by mulberry32 (Ettinger, 2017): 32 bits of state,
 * so that a seed gives the same numbers on every platform. Good for draws and resampling, not for secrets.
 *
 * @param seed a whole number; only its lowest 32 bits count
 */
export function randomFrom(seed: number): () => number {
  let state = scattered(seed >>> 0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Neighboring seeds, far apart: their first numbers would be alike otherwise (the finalizer of MurmurHash3,
 * Appleby, 2011).
 */
function scattered(seed: number): number {
  let x = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
