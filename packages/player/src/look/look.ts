import { lookHues } from "./look-hues.js";
import { type OutlineName, outlineNames } from "./outlines.js";
import { drawing, ridges } from "./ridges.js";
import { seeded } from "./seeded.js";

/** How a story looks: a landscape in one hue. It tells nothing but which story it is. */
export interface Look {
  /** From 1. */
  readonly hue: number;
  readonly outline: OutlineName;
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number };
  /** From the farthest to the nearest, as paths. */
  readonly ridges: readonly string[];
}

/** Chosen so that the stories of the library are told apart, and those of one form have each a hue of their own. */
const salt = "ridge";

/** The look of a scenario: by its id alone, hence the same in every session, version and language. */
export function lookOf(scenario: string): Look {
  const next = seeded(`${salt}:${scenario}`);
  const hue = 1 + Math.floor(next() * lookHues.length);
  const outline = outlineNames[Math.floor(next() * outlineNames.length)]!;
  const sun = {
    x: Math.round(drawing.width * (0.4 + 0.2 * next())),
    y: Math.round(18 + 14 * next()),
    radius: Math.round(8 + 5 * next()),
  };
  return { hue, outline, sun, ridges: ridges(outline, next) };
}
