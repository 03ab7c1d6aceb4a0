import { ScoringError, sampleKind, scoringVersion } from "@leadsim/psychometrics";
import { median } from "@leadsim/psychometrics/numeric";
import type { FairnessReport, ImpactTable, ScoreTable } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { difAnalysis } from "./dif/dif-analysis.js";
import { keyedOneWay, reverseKeyedItems } from "./dif/keyed-one-way.js";
import { impactTable } from "./impact/impact-table.js";
import { scoreTable } from "./impact/score-table.js";
import { type Categories, categoriesOf } from "./input/categories.js";
import { byPerson, checkColumns, checkOutcomes, rulesOf } from "./input/check-input.js";
import type {
  FairnessInput,
  FairnessOptions,
  FairnessResponses,
  PersonGroups,
  PersonOutcome,
} from "./input/fairness-input.js";
import { suppressSmall } from "./input/suppress.js";
import { warningsOf } from "./warnings.js";

/**
 * Compares how groups fare: rates of selection by the four-fifths rule (29 CFR 1607.4 D) and New York City's
 * Local Law 144 (6 RCNY § 5-300 ff.), mean scores, and, where responses are given, items that work
 * differently (DIF). Statistics, not a legal finding. Results and groups come apart and are joined by person
 * only here; the order of people changes nothing.
 *
 * @throws ScoringError `duplicate-person` for a person twice in outcomes, groups or responses;
 * `unknown-group` for a column that no person has or a reference group that does not occur; `bad-option` for
 * an option out of its range, a score that is not finite, or outcomes of which only some have a score, or
 * only some selected or not; `bad-responses` where persons and table differ in length; `wrong-sample` where
 * results or responses of simulated people are said to be measured, or those of people simulated
 */
export function fairness(input: FairnessInput, options: FairnessOptions): FairnessReport {
  const rules = rulesOf(options);
  const { table, matchingKind } = input.responses ?? {};
  const kind = sampleKind([input.kind, table?.kind, matchingKind], options.sample?.kind);
  const groups = byPerson(input.groups, "the groups");
  const outcomes = byPerson(input.outcomes, "the results");
  checkOutcomes(input.outcomes, options);
  checkColumns(input, options);
  const outcome = outcomeOf(input.outcomes, options);
  const frames = [...options.by.map((column) => [column]), ...(options.crossed ?? [])].map((by) =>
    categoriesOf(input.outcomes, groups, by),
  );
  const turned = table ? reverseKeyedItems(table) : [];
  const responses = input.responses && {
    ...input.responses,
    table: keyedOneWay(input.responses.table, turned),
  };
  const whole = {
    impact: impactOf(frames, outcome, rules),
    scores: outcome.median === null ? [] : scoresOf(frames, rules, options.reference ?? {}),
    dif: responses ? difOf(responses, groups, options, rules.minimumForDif) : null,
  };
  const { impact, scores, dif } =
    rules.suppressUnder === null ? whole : suppressSmall(whole, rules.suppressUnder);
  const report: FairnessReport = {
    format: "leadsim/fairness@1",
    sample: {
      persons: outcomes.size,
      kind,
      source: options.sample?.source ?? "",
      groupsSource: options.sample?.groupsSource ?? "",
      withoutGroups: input.outcomes.filter(({ person }) => !groups.has(person)).length,
      withoutOutcome: input.groups.filter(({ person }) => !outcomes.has(person)).length,
    },
    outcome,
    rules,
    impact: [...impact],
    scores: [...scores],
    dif,
    warnings: [],
    program: `leadsim ${scoringVersion}`,
  };
  return { ...report, warnings: warningsOf(report, input.outcomes, table, turned) };
}

function outcomeOf(outcomes: readonly PersonOutcome[], options: FairnessOptions): FairnessReport["outcome"] {
  const scored = outcomes.length > 0 && outcomes.every(({ score }) => score !== undefined);
  const unselected = outcomes[0]?.selected === undefined ? "score" : "selected";
  return {
    name: options.outcome ?? "",
    kind: options.cut === undefined ? unselected : "cut",
    cut: options.cut ?? null,
    median: scored ? median(outcomes.map(({ score }) => score!)) : null,
  };
}

function impactOf(
  frames: readonly Categories[],
  { kind, cut, median: middle }: FairnessReport["outcome"],
  rules: FairnessReport["rules"],
): readonly ImpactTable[] {
  const tables = (measure: ImpactTable["measure"], isSelected: (outcome: PersonOutcome) => boolean) =>
    frames.map((frame) => impactTable(frame, measure, isSelected, rules));
  return [
    ...(kind === "score"
      ? []
      : tables("selection", ({ selected, score }) => (cut === null ? selected === true : score! >= cut))),
    ...(middle === null ? [] : tables("scoring", ({ score }) => score! > middle)),
  ];
}

function scoresOf(
  frames: readonly Categories[],
  rules: FairnessReport["rules"],
  reference: Readonly<Record<string, string>>,
): readonly ScoreTable[] {
  return frames.map((frame) => {
    const [column, another] = frame.by;
    const named = another === undefined ? reference[column!] : undefined;
    return scoreTable(frame, named, rules.minimumForImpact, rules.confidence);
  });
}

function difOf(
  responses: FairnessResponses,
  groups: ReadonlyMap<string, PersonGroups>,
  options: FairnessOptions,
  minimum: number,
): FairnessReport["dif"] {
  if (responses.persons.length !== responses.table.persons) {
    throw new ScoringError(
      "bad-responses",
      `${responses.persons.length} people are named for ${responses.table.persons} rows of responses.`,
      { persons: responses.persons.length, rows: responses.table.persons },
    );
  }
  byPerson(
    responses.persons.map((person) => ({ person })),
    "the responses",
  );
  return difAnalysis(responses, groups, {
    by: options.by,
    reference: options.reference ?? {},
    minimum,
    strata: options.strata ?? 20,
    purify: options.purify ?? true,
    ...present({ kind: options.matching }),
  });
}
