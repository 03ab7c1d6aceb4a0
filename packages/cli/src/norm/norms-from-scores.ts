import { normTables, numbersPeople } from "@leadsim/psychometrics";
import type { NormTables } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { isAbilityTable } from "../abilities/estimated-rows.js";
import { scoringOf } from "../abilities/scored-alike.js";
import { columnOf, numbersOf, placeOf, type Sheet, strayInColumns } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { groupsOf } from "./grouping.js";
import { type ProvenanceOptions, provenanceOf } from "./provenance.js";

/** What `leadsim norm` is told about a table of scores. */
export interface ScoresOptions extends ProvenanceOptions {
  readonly release: string;
  readonly group?: string;
  readonly weight?: string;
  readonly minGroup?: number;
  readonly along?: string;
  readonly step?: number;
  readonly ignore?: string[];
}

/**
 * Norm tables of a CSV, one per column of scores.
 * @param tell told of scores that may be none
 * @throws UserError for provenance that is missing, and for columns that hold no scores
 */
export function normsFromScores(
  sheet: Sheet,
  options: ScoresOptions,
  tell: (line: string) => void,
): NormTables {
  const provenance = provenanceOf(options);
  const { group, weight, minGroup, along, ignore = [] } = options;
  for (const name of ignore) columnOf(sheet, name);
  const groups = group === undefined ? undefined : groupsOf(group, sheet, minGroup);
  // Of a table of abilities one column is on a scale that is shown: the others describe it.
  const names = (isAbilityTable(sheet) ? ["T"] : sheet.columns).filter(
    (name) => name !== "" && name !== group && name !== weight && name !== along && !ignore.includes(name),
  );
  if (names.length === 0) throw new UserError(`${sheet.shown} has no column of scores.`);
  const scales = names.map((id) => ({ id, scores: scoresOf(sheet, id) }));
  const covariate =
    along === undefined ? undefined : { by: along, values: numbersOf(sheet, along, "a value", true) };
  const columns = [
    ...scales.map(({ id, scores }) => ({ name: id, values: scores })),
    ...(covariate ? [{ name: covariate.by, values: covariate.values }] : []),
  ];
  for (const line of strayInColumns(sheet, columns)) tell(line);
  for (const { id, scores } of scales) {
    const [first, ...others] = scores.filter((score) => !Number.isNaN(score));
    if (others.every((score) => score === first))
      tell(`Warning: everybody has the same score in ${id}: its norms tell nobody from anybody else.`);
  }
  return normTables(
    {
      scales,
      ...present({
        weights: weight === undefined ? undefined : { name: weight, of: weightsOf(sheet, weight) },
        groups,
        along: covariate,
        step: options.step,
      }),
    },
    {
      ...provenance,
      version: options.release,
      ...present({ scored: isAbilityTable(sheet) ? scoringOf(sheet) : undefined }),
    },
  );
}

function weightsOf(sheet: Sheet, name: string): number[] {
  const weights = numbersOf(sheet, name, "a weight", false);
  const wrong = weights.findIndex((weight) => !(weight > 0));
  if (wrong < 0) return weights;
  throw new UserError(`${placeOf(sheet, wrong, name)}: a weight has to be above 0.`);
}

function scoresOf(sheet: Sheet, name: string): number[] {
  const scores = numbersOf(
    sheet,
    name,
    "a score",
    true,
    `Leave a cell empty where there is no score. If the column holds none: --ignore ${name}`,
  );
  const known = scores.filter((score) => !Number.isNaN(score));
  if (known.length < 2) {
    throw new UserError(`${sheet.shown}: the column ${name} holds fewer than two scores.`);
  }
  if (numbersPeople(name, known)) {
    throw new UserError(
      `${sheet.shown}: the column ${name} numbers the people, and is no score.`,
      `Leave it out: --ignore ${name}`,
    );
  }
  return scores;
}
