import { ScoringError } from "@leadsim/psychometrics";
import { scoringHint } from "./scoring-hints.js";
import { UserError } from "./user-error.js";

/** What to type about a refusal of a table of responses. */
const hints: Readonly<Record<string, (item: string) => string | undefined>> = {
  "bad-responses": (item) =>
    item === ""
      ? undefined
      : `If it is no item, leave it out: --ignore ${item}; or --id ${item} if it names the people.`,
  "sparse-category": (item) =>
    `Join such categories to their neighbors with --sparse merge, or leave ${item.includes(" ") ? "the items" : "the item"} out: --ignore ${item}`,
  "one-category": (item) => `Leave it out: --ignore ${item}`,
  "runaway-slope": (item) =>
    `Leave the item out: --ignore ${item}; or draw all slopes to usual ones: --slope-prior all`,
  "unknown-item": (item) =>
    `Leave it out: --ignore ${item}; or all columns that the calibration does not know: --ignore-unknown`,
  "not-dichotomous": () => "Try --model gpcm or --model graded.",
  "not-converged": () => "More cycles: --max-cycles 2000. Fewer parameters: --model rasch.",
  "not-identified": () => "Fewer parameters: --model rasch, or --no-testlets.",
};

/**
 * Runs a calibration; what it refuses is said with what to type.
 * @param explain what these responses tell about a refused item, in the place of the usual hint
 * @throws UserError in place of a ScoringError
 */
export function refusalInWords<Result>(
  run: () => Result,
  explain: (error: ScoringError) => string | undefined = () => undefined,
): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    const { items, item = "" } = error.detail;
    // Some refusals name all items in words, some only count them.
    const named = typeof items === "string" ? items : String(item);
    throw new UserError(error.message, explain(error) ?? hints[error.code]?.(named) ?? scoringHint(error));
  }
}
