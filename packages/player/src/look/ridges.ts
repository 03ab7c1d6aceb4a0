import { type OutlineName, outlines } from "./outlines.js";

/** The size of a drawing. */
export const drawing = { width: 400, height: 100 } as const;

const ridgeCount = 4;
const step = 2;

/** The ridges of a landscape from the farthest to the nearest, each as the path of an area down to the ground. */
export function ridges(outline: OutlineName, next: () => number): readonly string[] {
  return Array.from({ length: ridgeCount }, (_, place) => ridge(outline, place / (ridgeCount - 1), next));
}

/** One outline over and over; a slow swell makes crests of unlike height. */
function ridge(outline: OutlineName, nearness: number, next: () => number): string {
  const foot = 70 + 26 * nearness;
  const tall = 44 - 14 * nearness;
  const crests = wave(outlines[outline], 2.5 + 2 * next(), next());
  const swell = wave(outlines.hills, 0.8 + next(), next());
  const yAt = (x: number) => foot - tall * crests(x) * (0.55 + 0.45 * swell(x));
  const points = Array.from({ length: drawing.width / step + 1 }, (_, place) => place * step);
  const edge = points.map((x) => `L${x} ${yAt(x).toFixed(1)}`).join("");
  return `M0 ${drawing.height}${edge}V${drawing.height}z`;
}

/** How high an outline stands at each x, repeated over the width of the drawing. */
function wave(outline: (place: number) => number, periods: number, shift: number): (x: number) => number {
  return (x) => outline(((x / drawing.width) * periods + shift) % 1);
}
