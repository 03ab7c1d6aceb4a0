import type { ScoringError, ScoringErrorCode } from "@leadsim/psychometrics";

type Hint = (detail: ScoringError["detail"]) => string;

const hints: Readonly<Partial<Record<ScoringErrorCode, Hint>>> = {
  "protected-grouping": () =>
    "Whether groups are treated alike is looked at apart from scoring: leadsim fairness.",
  "wrong-kind": ({ player, kind }) => {
    if (kind === undefined) return "Leave out --target and --outcome: they are about people.";
    return player === "person"
      ? "Say --kind pilot, or --kind operational where the form was in regular use."
      : "Add --kind synthetic: then they are labelled wherever they appear.";
  },
  "mixed-players": () => "Name the results of people, or those of simulated people, in a run of their own.",
  "mixed-people": () => "Name the sessions of one person at a time.",
  "wrong-sample": ({ base }) =>
    base === undefined
      ? "Leave out --sample."
      : "Name the people's calibration first: the scale of the first is kept.",
};

/** What to do at the command line about a refusal of what counts and scores. */
export function scoringHint({ code, detail }: ScoringError): string | undefined {
  return hints[code]?.(detail);
}
