/** How high an outline stands, from 0 to 1, at a place from 0 to 1 in its period. */
type Outline = (place: number) => number;

const tent: Outline = (place) => 1 - Math.abs(2 * place - 1);
const smooth: Outline = (place) => place * place * (3 - 2 * place);
const bow: Outline = (place) => 4 * place * (1 - place);

/** Where a dune turns from its long side to its short one. */
const crest = 0.72;

/** The kinds of landscape. They need only arithmetic, so that no browser draws them otherwise. */
export const outlines = {
  hills: (place) => smooth(tent(place)),
  peaks: tent,
  mounds: bow,
  waves: (place) => 1 - bow(place),
  dunes: (place) => smooth(place < crest ? place / crest : (1 - place) / (1 - crest)),
  mesas: (place) => smooth(Math.min(1, Math.max(0, 3 * tent(place) - 1))),
} satisfies Record<string, Outline>;

export type OutlineName = keyof typeof outlines;

export const outlineNames = Object.keys(outlines) as readonly OutlineName[];
