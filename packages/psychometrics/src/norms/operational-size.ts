import { round } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";
import { effectiveSize } from "./moments.js";
import { peopleForTable } from "./norm-table.js";

/**
 * Kind `operational` says that scores may inform decisions: it takes as many people as a norm table.
 *
 * @param of what is made, as the message calls it: "A benchmark"
 * @param people how many there are, or their case weights
 * @throws ScoringError `too-few-people` under 200 effective people
 */
export function checkOperationalSize(of: string, kind: string, people: number | ArrayLike<number>): void {
  if (kind !== "operational") return;
  const count = typeof people === "number" ? people : people.length;
  const effective = typeof people === "number" ? people : effectiveSize(people);
  if (effective >= peopleForTable - 1e-9) return;
  throw new ScoringError(
    "too-few-people",
    `${of} of kind "operational" needs ${peopleForTable} (effective) people; there are ${Math.floor(effective)}. Fewer are a pilot.`,
    { people: count, effective: round(effective) },
  );
}
