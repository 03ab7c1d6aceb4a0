import type { Abilities } from "@leadsim/psychometrics";
import type { NormedScoring } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { columnOf, type Sheet } from "../csv/sheet.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { scoredWith } from "./scored-with.js";

/** Columns of a table of abilities that say how the scores were made. */
export const scoringColumns = ["scale", "method", "prior"] as const;

/** What estimates were drawn to, as a table says it. */
export function priorMark({ method, prior }: Pick<Abilities, "method" | "prior">): string {
  if (method === "ml" || method === "wle") return "none";
  return `mean ${Number(prior.mean.toFixed(6))} sd ${Number(prior.sd.toFixed(6))}`;
}

/** A file of abilities, or of norms made of them, with how they were scored where it says so. */
export interface Scored {
  readonly shown: string;
  readonly scored: NormedScoring | undefined;
}

/**
 * How the abilities of a table were made; undefined where it does not say.
 * @throws UserError where its rows were not all made alike: such scores can't be put beside each other
 */
export function scoringOf(sheet: Sheet): NormedScoring | undefined {
  const one = (name: string, what: string, remedy: string): string | undefined => {
    if (!sheet.columns.includes(name)) return undefined;
    const [first, other] = [...new Set(columnOf(sheet, name))].filter((word) => word !== "");
    if (first === undefined || other === undefined) return first;
    throw new UserError(
      `${sheet.shown} holds abilities ${what} (${plainLine(first)} and ${plainLine(other)}), which are not comparable.`,
      remedy,
    );
  };
  const scale =
    one("scale", "on different scales", remedies.scale) ??
    one(scoredWith, "of different calibrations", remedies.scale);
  const method = one("method", "estimated by different methods", remedies.method);
  const prior = one("prior", "drawn to different priors", remedies.prior);
  return scale === undefined ? undefined : { scale, ...present({ method, prior }) };
}

/** @throws UserError where both say how their abilities were made, and it is not alike */
export function checkScoredAlike(one: Scored, other: Scored): void {
  if (!one.scored || !other.scored) return;
  for (const name of scoringColumns) {
    const [here, there] = [one.scored[name], other.scored[name]];
    if (here === undefined || there === undefined || here === there) continue;
    throw new UserError(
      `The abilities of ${one.shown} and ${other.shown} ${differences[name]} (${plainLine(here)} and ${plainLine(there)}), so they are not comparable.`,
      remedies[name],
    );
  }
}

const differences = {
  scale: "are on different scales",
  method: "were estimated by different methods",
  prior: "were drawn to different priors",
} as const;

const remedies = {
  scale:
    "Put one calibration on the scale of the other (leadsim link, or leadsim calibrate --anchors) and score the responses with it again.",
  method: "Score both with the same --method.",
  prior:
    "Score both with the same --prior, or both without: then they are drawn to the prior of their scale.",
} as const;
