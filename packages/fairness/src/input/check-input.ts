import { ScoringError } from "@leadsim/psychometrics";
import type { FairnessReport } from "@leadsim/scenarios";
import type { FairnessInput, FairnessOptions, PersonOutcome } from "./fairness-input.js";

/** The options with what stands where none was named. */
export function rulesOf(options: FairnessOptions): FairnessReport["rules"] {
  const rules = {
    confidence: options.confidence ?? 0.95,
    minimumForImpact: options.minimumForImpact ?? 30,
    minimumForDif: options.minimumForDif ?? 100,
    leaveOutSmall: options.leaveOutSmall ?? false,
    suppressUnder: options.suppressUnder ?? null,
  };
  const { confidence, minimumForImpact, minimumForDif } = rules;
  const strata = options.strata ?? 20;
  const good =
    confidence > 0 &&
    confidence < 1 &&
    [minimumForImpact, minimumForDif].every((least) => Number.isInteger(least) && least >= 2) &&
    Number.isInteger(strata) &&
    strata >= 2 &&
    options.by.length > 0 &&
    (options.crossed ?? []).every((columns) => new Set(columns).size > 1);
  if (!good) {
    throw new ScoringError(
      "bad-option",
      "A confidence is between 0 and 1, minimums and strata are whole numbers from 2, and there is a column to compare by, two or more to cross.",
    );
  }
  return rules;
}

/** Rows by person; refuses a person who is there twice. */
export function byPerson<T extends { readonly person: string }>(
  rows: readonly T[],
  where: string,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    if (found.has(row.person)) {
      throw new ScoringError("duplicate-person", `${row.person} is there twice in ${where}.`, {
        person: row.person,
      });
    }
    found.set(row.person, row);
  }
  return found;
}

/** Everybody has the same kinds of outcome. */
export function checkOutcomes(outcomes: readonly PersonOutcome[], { cut }: FairnessOptions): void {
  const [first] = outcomes;
  for (const { person, score, selected } of outcomes) {
    const same =
      (score === undefined) === (first!.score === undefined) &&
      (selected === undefined) === (first!.selected === undefined);
    const finite = score === undefined || Number.isFinite(score);
    const something = cut === undefined ? score !== undefined || selected !== undefined : score !== undefined;
    if (same && finite && something) continue;
    throw new ScoringError(
      "bad-option",
      `${person} has no usable outcome: everybody needs a finite score, or selected or not, and a score where there is a cut.`,
      { person },
    );
  }
}

/** Columns and reference groups occur. */
export function checkColumns({ groups }: FairnessInput, { by, crossed, reference }: FairnessOptions): void {
  for (const column of [...by, ...(crossed ?? []).flat()]) {
    const values = new Set(groups.map(({ values }) => values[column]));
    if (![...values].some((value) => value !== undefined && value !== "")) {
      throw new ScoringError("unknown-group", `Nobody has a group in ${column}.`, { column });
    }
    const named = reference?.[column];
    if (named !== undefined && !values.has(named)) {
      throw new ScoringError("unknown-group", `Nobody is ${named} in ${column}.`, { column, group: named });
    }
  }
}
