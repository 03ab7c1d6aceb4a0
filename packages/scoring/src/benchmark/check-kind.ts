import { ScoringError } from "@leadsim/psychometrics";
import type { Benchmark, SessionSummary } from "@leadsim/scenarios";

/**
 * Results of simulated people are never passed off as people's, nor the other way round; and what people
 * answered is no judgment.
 * @throws ScoringError `wrong-kind` where a benchmark's kind does not fit who responded
 */
export function checkKind(kind: Benchmark["kind"], player: SessionSummary["player"]): void {
  const isPeoples = kind === "pilot" || kind === "operational";
  if (player === "person" ? isPeoples : kind === "synthetic") return;
  throw new ScoringError(
    "wrong-kind",
    player === "person"
      ? `These sessions were played by people, so the norms are not ${kind === "judgment" ? "a judgment" : kind}.`
      : `These sessions were played by ${player === "simulated" ? "simulated people" : "files of responses"}, so the norms can't be of kind ${kind}.`,
    { kind, player },
  );
}
