import type { Benchmark, Comparison, Profile, ScaleGap } from "@leadsim/scenarios";
import { playerWords } from "../evidence/player-words.js";
import { syntheticStatement } from "../profile/notices.js";
import { targetWords } from "../profile/target-words.js";
import { isCalibrated, sameScale, scalesOf } from "./gaps.js";

/** What the reader of a comparison must know, the gravest first. */
export function comparisonNotices(of: {
  readonly what: Comparison["what"];
  readonly profiles: readonly Profile[];
  readonly benchmark: Benchmark | undefined;
  readonly gaps: readonly ScaleGap[];
  readonly shared?: boolean;
}): string[] {
  const { what, profiles, benchmark, gaps, shared = false } = of;
  return [
    ...players(profiles),
    ...synthetic(profiles, benchmark),
    ...incomplete(profiles),
    ...different(what, profiles, benchmark),
    ...(shared && what === "profiles"
      ? ["Some sessions are in both profiles, so their errors are not independent and gaps have no interval."]
      : []),
    ...(what === "rescored"
      ? [
          "The same sessions, scored twice: differences come from what the scoring rests on, not from the person.",
        ]
      : []),
    ...calibrated(profiles),
    ...many(gaps),
    ...(what === "target" && benchmark ? [targetWords(benchmark.target)] : []),
  ];
}

function players(profiles: readonly Profile[]): string[] {
  const kinds = new Set(profiles.flatMap(({ versions }) => versions.sessions.map(({ player }) => player)));
  kinds.delete("person");
  return [...kinds].map((player) => `Sessions were played by ${playerWords[player]}: no person is compared.`);
}

function synthetic(profiles: readonly Profile[], benchmark: Benchmark | undefined): string[] {
  const any =
    benchmark?.kind === "synthetic" ||
    profiles.some(({ versions }) => versions.benchmark?.kind === "synthetic");
  return any ? [`Simulated benchmark: ${syntheticStatement}`] : [];
}

function incomplete(profiles: readonly Profile[]): string[] {
  return profiles.some(({ status }) => status === "incomplete")
    ? ["A session was not completed: what was reached is compared."]
    : [];
}

function different(
  what: Comparison["what"],
  profiles: readonly Profile[],
  benchmark: Benchmark | undefined,
): string[] {
  if (what === "rescored") return [];
  const used = profiles.map(({ versions }) =>
    versions.benchmark ? `${versions.benchmark.id}@${versions.benchmark.version}` : "no benchmark",
  );
  if (what === "target" && benchmark) used.push(`${benchmark.id}@${benchmark.version}`);
  const distinct = [...new Set(used)];
  if (distinct.length < 2) return [];
  return [`Scores rest on different populations (${distinct.join(", ")}): part of a gap may come from that.`];
}

function calibrated([first, second]: readonly Profile[]): string[] {
  if (!first || !second) return [];
  const other = scalesOf(second);
  const apart = scalesOf(first).filter((scale) => {
    const found = sameScale(scale, other);
    return found && isCalibrated(scale) !== isCalibrated(found);
  });
  if (apart.length === 0) return [];
  return [
    `Calibrated in one profile alone, so without a gap: ${apart.map(({ title }) => title).join(", ")}.`,
  ];
}

/** At 90%, one interval in ten leaves out 0 by error alone. */
function many(gaps: readonly ScaleGap[]): string[] {
  const held = gaps.filter(({ interval }) => interval).length;
  if (held < 2) return [];
  return [
    `Each interval holds by itself, 9 times in 10: of ${held} scales without any true gap about ${Math.max(1, Math.round(held / 10))} would look clear.`,
  ];
}
