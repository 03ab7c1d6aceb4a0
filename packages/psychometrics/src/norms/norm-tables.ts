import type { NormTables } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { ScoringError } from "../scoring-error.js";
import { continuousNorm, type NormCovariate } from "./continuous-norm.js";
import { checkOperationalSize } from "./operational-size.js";
import { checkPerformerWords } from "./performer-words.js";
import { checkGrouping } from "./protected-grouping.js";
import { type NormGroups, scaleNorms } from "./scale-norms.js";

/** What norm tables say about themselves. */
export type NormTablesHead = Pick<
  NormTables,
  "id" | "version" | "kind" | "title" | "statement" | "population" | "sampling" | "dates" | "scored"
>;

/** The people of norm tables, their scores by scale, one per person; NaN where there is none. */
export interface NormScores {
  readonly scales: readonly { readonly id: string; readonly scores: readonly number[] }[];
  /** Case weights, and what they are called. */
  readonly weights?: { readonly name: string; readonly of: readonly number[] };
  readonly groups?: NormGroups;
  /** A numeric covariate to norm along as well. */
  readonly along?: NormCovariate;
  /** Width of the classes of scores; by {@link classWidth} of each scale's scores where it is left out. */
  readonly step?: number;
}

/**
 * Norm tables of scores from anywhere, as the document `leadsim/norms@1`.
 * @throws ScoringError `bad-norms` and `protected-grouping` as {@link scaleNorms} and {@link continuousNorm} do, and
 * for scales whose people are not as many or a kind there is not; `too-few-people` for kind `operational` under 200
 * (effective) people, `bad-benchmark` for words like "high performers"
 */
export function normTables(
  { scales, weights, groups, along, step }: NormScores,
  head: NormTablesHead,
): NormTables {
  if (groups) checkGrouping(groups.by);
  checkHead(head);
  const people = scales[0]?.scores.length ?? 0;
  const other = scales.find(({ scores }) => scores.length !== people);
  if (people === 0 || other) {
    throw new ScoringError("bad-norms", "Every scale needs one score per person, NaN where there is none.", {
      people,
      scale: other?.id ?? "",
    });
  }
  checkOperationalSize("A norm table", head.kind, weights?.of ?? people);
  const { id, version, kind, title, statement, population, sampling, dates, scored } = head;
  return {
    format: "leadsim/norms@1",
    ...{ id, version, kind, title, ...present({ statement }), population, sampling, dates },
    n: people,
    weight: weights?.name ?? null,
    ...present({ scored }),
    scales: scales.map(({ id: scale, scores }) => ({
      id: scale,
      norms: scaleNorms(scores, {
        step: step ?? classWidth(scores),
        ...present({ weights: weights?.of, groups }),
      }),
      ...(along ? { along: continuousNorm(scores, along, weights?.of) } : {}),
    })),
  };
}

const kinds: readonly NormTables["kind"][] = ["synthetic", "judgment", "pilot", "operational"];

function checkHead(head: NormTablesHead): void {
  checkPerformerWords(head);
  if (kinds.includes(head.kind)) return;
  throw new ScoringError("bad-norms", `Norms are ${kinds.join(", ")}, not "${String(head.kind)}".`, {
    kind: String(head.kind),
  });
}

/** More distinct scores than this are grouped in classes. */
const rowsShown = 100;

/**
 * The width of classes that a reader can follow: 0 where distinct scores are few, else a round width that
 * makes some 40 to 100 classes.
 */
export function classWidth(scores: readonly number[]): number {
  const known = scores.filter((score) => !Number.isNaN(score));
  if (new Set(known).size <= rowsShown) return 0;
  const [low, high] = known.reduce(
    ([least, most], score) => [Math.min(least, score), Math.max(most, score)],
    [Infinity, -Infinity] as [number, number],
  );
  const fine = (high - low) / rowsShown;
  const power = 10 ** Math.floor(Math.log10(fine));
  const factor = [1, 2, 5, 10].find((times) => times * power >= fine) ?? 10;
  return Number((factor * power).toPrecision(3));
}
