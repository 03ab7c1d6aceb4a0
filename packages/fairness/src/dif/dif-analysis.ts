import { notMet, type ResponseTable } from "@leadsim/psychometrics";
import type { DifAnalysis, DifComparison } from "@leadsim/scenarios";
import { valuesOf } from "../input/categories.js";
import type { FairnessResponses, MatchingKind, PersonGroups } from "../input/fairness-input.js";
import { compareItems } from "./compare-groups.js";
import { itemScores } from "./item-scores.js";
import type { Matching } from "./matching.js";

/** What to compare items by, and how. */
export interface DifRules {
  readonly by: readonly string[];
  readonly reference: Readonly<Record<string, string>>;
  readonly minimum: number;
  readonly kind?: MatchingKind;
  readonly strata: number;
  readonly purify: boolean;
}

/** Every item between the reference group and each other group of every column. */
export function difAnalysis(
  responses: FairnessResponses,
  groups: ReadonlyMap<string, PersonGroups>,
  rules: DifRules,
): DifAnalysis {
  const { table } = responses;
  const matching = matchingOf(responses, rules.kind);
  const continuous = matching.kind === "proportion" || matching.kind === "given";
  const strata = continuous ? rules.strata : null;
  const purified = rules.purify && matching.kind !== "given";
  const scores = itemScores(table);
  const comparisons: DifComparison[] = [];
  const unknown: DifAnalysis["unknown"][number][] = [];
  for (const by of rules.by) {
    const of = responses.persons.map((person) => valuesOf(groups.get(person), [by])?.[0]);
    unknown.push({ by, persons: of.filter((value) => value === undefined).length });
    const sizes = groupSizes(of);
    const reference = rules.reference[by] ?? sizes[0]?.id;
    for (const { id: focal, n } of sizes) {
      if (reference === undefined || focal === reference) continue;
      const others = sizes.find(({ id }) => id === reference)?.n ?? 0;
      const head = { by, reference, focal, referencePersons: others, focalPersons: n };
      if (Math.min(n, others) < rules.minimum) {
        comparisons.push({ ...head, standing: "too-few", rounds: 0, settled: true, items: [] });
        continue;
      }
      const side = Int8Array.from(of, (value) => (value === focal ? 1 : value === reference ? 0 : -1));
      const frame = { table, scores, matching, strata, side, minimum: rules.minimum };
      comparisons.push({ ...head, standing: "compared", ...compareItems(frame, purified) });
    }
  }
  const source = matching.kind === "given" ? (responses.matchingSource ?? null) : null;
  return { matching: { kind: matching.kind, strata, source, purified }, unknown, comparisons };
}

function matchingOf({ table, matching: given }: FairnessResponses, kind: MatchingKind | undefined): Matching {
  if (given && (kind ?? "given") === "given") return { kind: "given", given };
  return { kind: kind ?? (isComplete(table) ? "total" : "proportion") };
}

function isComplete(table: ResponseTable): boolean {
  return !table.cells.includes(notMet);
}

function groupSizes(of: readonly (string | undefined)[]): readonly { id: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const value of of) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}
