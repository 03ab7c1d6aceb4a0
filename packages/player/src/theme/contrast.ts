import { contrast } from "@leadsim/scenarios/rules";
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
