import type { Benchmark, Comparison, ComparisonNotice, Profile, ScaleGap } from "@leadsim/scenarios";
import { present, referenceTo } from "@leadsim/scenarios/rules";
import { targetNotice } from "../profile/target-notice.js";
import { isCalibrated, sameScale, scalesOf } from "./gaps.js";

/** What the reader of a comparison must know, the gravest first. */
export function comparisonNotices(of: {
  readonly what: Comparison["what"];
  readonly profiles: readonly Profile[];
  readonly benchmark: Benchmark | undefined;
  readonly gaps: readonly ScaleGap[];
  readonly shared?: boolean;
}): ComparisonNotice[] {
  const { what, profiles, benchmark, gaps, shared = false } = of;
  return [
    ...players(profiles),
    ...synthetic(profiles, benchmark),
    ...about(
      profiles.some(({ status }) => status === "incomplete"),
      { code: "incomplete" },
    ),
    ...different(what, profiles, benchmark),
    ...about(shared && what === "profiles", { code: "shared-sessions" }),
    ...about(what === "rescored", { code: "rescored" }),
    ...calibrated(profiles),
    ...many(gaps),
    ...(what === "target" && benchmark ? [targetNotice(benchmark.target)] : []),
  ];
}

function about(so: boolean, notice: ComparisonNotice): ComparisonNotice[] {
  return so ? [notice] : [];
}

function players(profiles: readonly Profile[]): ComparisonNotice[] {
  const kinds = new Set(profiles.flatMap(({ versions }) => versions.sessions.map(({ player }) => player)));
  return [...kinds].flatMap((player): ComparisonNotice[] =>
    player === "person" ? [] : [{ code: `player-${player}` }],
  );
}

function synthetic(profiles: readonly Profile[], benchmark: Benchmark | undefined): ComparisonNotice[] {
  const used = [benchmark, ...profiles.map(({ versions }) => versions.benchmark)];
  const found = used.find((one) => one?.kind === "synthetic");
  return found ? [{ code: "synthetic", ...present({ statement: found.statement }) }] : [];
}

function different(
  what: Comparison["what"],
  profiles: readonly Profile[],
  benchmark: Benchmark | undefined,
): ComparisonNotice[] {
  if (what === "rescored") return [];
  const used = profiles.map(({ versions }) => referenceOf(versions.benchmark));
  if (what === "target" && benchmark) used.push(referenceOf(benchmark));
  const benchmarks = [...new Set(used)];
  return about(benchmarks.length > 1, { code: "different-populations", benchmarks });
}

function referenceOf(benchmark: Pick<Benchmark, "id" | "version"> | null): string | null {
  return benchmark && referenceTo(benchmark);
}

function calibrated([first, second]: readonly Profile[]): ComparisonNotice[] {
  if (!first || !second) return [];
  const other = scalesOf(second);
  const scales = scalesOf(first)
    .filter((scale) => {
      const found = sameScale(scale, other);
      return found && isCalibrated(scale) !== isCalibrated(found);
    })
    .map(({ id, kind, title }) => ({ id, kind, title }));
  return about(scales.length > 0, { code: "calibrated-apart", scales });
}

/** At 90%, one interval in ten leaves out 0 by error alone. */
function many(all: readonly ScaleGap[]): ComparisonNotice[] {
  const gaps = all.filter(({ interval }) => interval).length;
  return about(gaps > 1, { code: "many-gaps", gaps, byError: Math.max(1, Math.round(gaps / 10)) });
}
