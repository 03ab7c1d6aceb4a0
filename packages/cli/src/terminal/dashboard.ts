import type { CandidateView } from "@leadsim/scenarios";
import { plainLine } from "./plain.js";
import type { Screen } from "./screen.js";
import { wrap } from "./wrap.js";

/** The team's figures: `Pipeline 1,840 k€ · Coverage 1.7`. */
export function dashboardLines(dashboard: CandidateView["dashboard"], { colors, columns }: Screen): string[] {
  if (dashboard.length === 0) return [];
  // A label and its value stay on one line: their spaces don't break.
  const parts = dashboard.map(({ label, text }) =>
    `${plainLine(label)} ${plainLine(text)}`.replace(/ /g, "\u00a0"),
  );
  return wrap(parts.join(" · "), columns).map((line) => colors.dim(line));
}
