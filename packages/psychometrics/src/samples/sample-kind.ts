import type { Calibration, SessionSummary } from "@leadsim/scenarios";
import { ScoringError } from "../scoring-error.js";

/** Whose responses or results a document is made of: measured people's, simulated people's, or nobody knows. */
export type SampleKind = Calibration["sample"]["kind"];

const kinds: readonly SampleKind[] = ["measured", "synthetic", "unknown"];

/**
 * What the players of sessions make of a sample: `synthetic` where any of them was simulated, `measured`
 * where all were persons, else `unknown`.
 */
export function kindOfPlayers(players: Iterable<SessionSummary["player"]>): SampleKind {
  const all = new Set(players);
  if (all.has("simulated")) return "synthetic";
  return all.size > 0 && !all.has("scripted") ? "measured" : "unknown";
}

/**
 * The kind that a document may carry: as asked for, else as found, else `unknown`. What simulated people did
 * stays labelled, and what people did is not called simulated, whatever is asked for; of what nobody knows
 * the caller's word counts.
 *
 * @param found what is known of each part, such as the responses and the results; undefined where nothing is
 * @param asked what the caller says of the whole
 * @throws ScoringError `wrong-sample` where the two contradict each other, `bad-option` for no kind of sample
 */
export function sampleKind(found: readonly (SampleKind | undefined)[], asked?: SampleKind): SampleKind {
  if (asked !== undefined && !kinds.includes(asked)) {
    throw new ScoringError("bad-option", `A sample is ${kinds.join(", ")}, not "${String(asked)}".`, {
      kind: String(asked),
    });
  }
  const known = found.filter((kind) => kind !== undefined);
  const whole = known.includes("synthetic")
    ? "synthetic"
    : known.length > 0 && known.every((kind) => kind === "measured")
      ? "measured"
      : "unknown";
  const isPeoples = known.includes("measured");
  if (asked === undefined || asked === whole) return whole;
  if (whole !== "synthetic" && !(isPeoples && asked === "synthetic")) return asked;
  throw new ScoringError(
    "wrong-sample",
    whole === "synthetic"
      ? `Simulated people made these results or responses: they are not ${asked}.`
      : "People made these results or responses: they are not synthetic.",
    { asked, found: whole },
  );
}
