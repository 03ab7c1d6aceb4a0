import { cutOffStories, type Session } from "@leadsim/engine";
import type { Io } from "../io.js";
import { plainLine } from "../terminal/plain.js";

/** At most so many scenes of a circle are named. */
const mostNamed = 6;

/** Says of each story that circled that it was cut off, and came to no ending of its own. */
export function tellCircles(session: Session, io: Io): void {
  for (const { scenario, shown, circle } of cutOffStories(session)) {
    const named = [...circle.slice(0, mostNamed), circle.length > mostNamed ? "…" : circle[0]].join(" → ");
    const what = `${scenario} was cut off after ${shown.toLocaleString("en")} scenes: it circles (${named}).`;
    io.stderr.write(
      `Warning: ${plainLine(what)}\nLet one way lead on, or to \`end\`; leadsim check says whether any does.\n`,
    );
  }
}
