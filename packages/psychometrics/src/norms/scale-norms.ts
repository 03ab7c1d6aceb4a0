import type { NormGroup, NormGrouping, NormTable, ScaleNorms } from "@leadsim/scenarios";
import { round } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";
import { effectiveSize } from "./moments.js";
import { type NormOptions, normTable, peopleForTable } from "./norm-table.js";
import { checkGrouping } from "./protected-grouping.js";

/** What people are grouped by, such as role level or language. */
export interface NormGroups {
  /** What the groups are, as a reader would say it. */
  readonly by: string;
  /** One per score: the group, or undefined where it is not known. */
  readonly of: readonly (string | undefined)[];
  /** Groups of fewer effective people are suppressed; 200 by default, at least 10. */
  readonly minimum?: number;
}

/** Under so many people, a mean tells about persons. */
const peopleHidden = 10;

/**
 * Norms of one scale, for everybody and by group, rounded as documents are. Groups below the minimum are
 * reported with their size alone. Where what is suppressed (with those whose group is not known) is fewer
 * than ten people, they could be worked out by subtracting the other groups from everybody; so the next
 * smallest group is suppressed too (complementary suppression: Hundepool et al. 2012).
 *
 * @param scores one per person; NaN is left out
 * @throws ScoringError `bad-norms` as {@link normTable} does, and for a minimum under 10 or a group per score
 * that is not there; `protected-grouping` for groups by sex, race, age or the like
 */
export function scaleNorms(
  scores: ArrayLike<number>,
  options: NormOptions & { readonly groups?: NormGroups } = {},
): ScaleNorms {
  const { groups, ...norm } = options;
  if (groups) checkGrouping(groups.by);
  const all = rounded(normTable(scores, norm));
  return groups ? { all, grouping: groupingOf(scores, norm, groups) } : { all };
}

interface Member {
  readonly score: number;
  readonly weight: number;
}

function groupingOf(scores: ArrayLike<number>, norm: NormOptions, groups: NormGroups): NormGrouping {
  const { by, of, minimum = peopleForTable } = groups;
  if (of.length !== scores.length) {
    const detail = { by, groups: of.length, scores: scores.length };
    throw new ScoringError(
      "bad-norms",
      `Grouping by "${by}" needs one group per score: there are ${of.length} for ${scores.length}.`,
      detail,
    );
  }
  if (!(minimum >= peopleHidden)) {
    throw new ScoringError(
      "bad-norms",
      `A group of norms has at least ${peopleHidden} people, not ${minimum}: a mean of fewer tells about persons.`,
      { by, minimum },
    );
  }
  const members = new Map<string, Member[]>();
  let without = 0;
  of.forEach((name, at) => {
    const score = scores[at] as number;
    if (Number.isNaN(score)) return;
    if (name === undefined) {
      without += 1;
      return;
    }
    const group = members.get(name) ?? [];
    group.push({ score, weight: norm.weights ? (norm.weights[at] as number) : 1 });
    members.set(name, group);
  });
  return {
    by,
    minimum,
    without,
    groups: suppress(members, minimum, without).map(({ name, group, suppressed }): NormGroup => {
      const effectiveN = round(effectiveSize(group.map(({ weight }) => weight)));
      const size = { name, n: group.length, effectiveN, suppressed };
      if (suppressed) return { ...size, norm: null };
      const weights = group.map(({ weight }) => weight);
      const table = normTable(
        group.map(({ score }) => score),
        { ...norm, weights },
      );
      return { ...size, norm: rounded(table) };
    }),
  };
}

interface Cell {
  readonly name: string;
  readonly group: readonly Member[];
  suppressed: NormGroup["suppressed"];
}

function suppress(members: ReadonlyMap<string, readonly Member[]>, minimum: number, without: number): Cell[] {
  const cells = [...members].map(([name, group]): Cell => {
    const size = effectiveSize(group.map(({ weight }) => weight));
    return { name, group, suppressed: size < minimum - 1e-9 ? "small" : null };
  });
  cells.sort((a, b) => (a.name < b.name ? -1 : 1));
  const bySize = [...cells].sort((a, b) => a.group.length - b.group.length);
  for (const cell of bySize) {
    const hidden = cells.reduce(
      (sum, { group, suppressed }) => sum + (suppressed ? group.length : 0),
      without,
    );
    if (hidden === 0 || hidden >= peopleHidden) break;
    cell.suppressed ??= "complementary";
  }
  return cells;
}

/** Six decimals everywhere, as in all documents: the same bytes on every platform. */
function rounded(table: NormTable): NormTable {
  return JSON.parse(JSON.stringify(table), (_, value: unknown) =>
    typeof value === "number" ? round(value) : value,
  ) as NormTable;
}
