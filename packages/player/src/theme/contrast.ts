import type { ColorName, Colors } from "./tokens.js";

/** Two colors that lie too close together. */
export interface ContrastProblem {
  readonly front: ColorName;
  readonly back: ColorName;
  /** From 1 to 21. */
  readonly contrast: number;
  readonly wanted: number;
}

const faces = ["face-1", "face-2", "face-3", "face-4", "face-5", "face-6"] as const;

/** Which color stands on which, and the contrast that WCAG 2.2 AA asks for: 4.5 for text, 3 for signs. */
const pairs: readonly (readonly [front: ColorName, back: ColorName, wanted: number])[] = [
  ["ink", "paper", 4.5],
  ["ink", "panel", 4.5],
  ["ink", "accent-soft", 4.5],
  ["ink", "warn-soft", 4.5],
  ["soft", "paper", 4.5],
  ["soft", "panel", 4.5],
  ["soft", "accent-soft", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "panel", 4.5],
  ["accent", "accent-soft", 4.5],
  ["on-accent", "accent", 4.5],
  ["warn", "paper", 4.5],
  ["warn", "panel", 4.5],
  ["warn", "warn-soft", 4.5],
  ["danger", "paper", 4.5],
  ["danger", "panel", 4.5],
  ["edge", "paper", 3],
  ["edge", "panel", 3],
  ["focus", "paper", 3],
  ["focus", "panel", 3],
  ["focus", "accent-soft", 3],
  ...faces.map((face) => ["face-ink", face, 4.5] as const),
];

/**
 * The contrast of two colors by WCAG 2.2 (relative luminance, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param one, other `#rgb` or `#rrggbb`
 * @returns 1 to 21
 * @throws RangeError where a color is written in another way
 */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The pairs of a theme that people with low vision could not tell apart; none for the player's own themes. */
export function contrastProblems(colors: Colors): readonly ContrastProblem[] {
  return pairs
    .map(([front, back, wanted]) => ({
      front,
      back,
      wanted,
      contrast: contrast(colors[front], colors[back]),
    }))
    .filter((pair) => pair.contrast < pair.wanted);
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): readonly number[] {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) throw new RangeError(`“${color}” is not written as #rgb or #rrggbb.`);
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return [0, 2, 4].map((place) => Number.parseInt(wide.slice(place, place + 2), 16));
}
