import { say } from "@leadsim/report/words";
import {
  type ComparedProfile,
  type Comparison,
  type ProfileSimilarity,
  referenceTo,
  type ScaleGap,
  type ScoringChange,
} from "@leadsim/scenarios";
import { tellingDigits } from "@leadsim/scenarios/rules";
import { end, figure, heading, start } from "../simulate/figures.js";
import { plainLine } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { words } from "../terminal/words.js";
import { hang, wrap } from "../terminal/wrap.js";

/** A comparison as text: who is compared, what to know, gaps with their intervals, and how alike both are. */
export function printComparison(comparison: Comparison, columns: number): string {
  const { first, second, notices, similarity, changes, what, synthetic } = comparison;
  const head = [
    `First:  ${plainLine(words.comparison.side(first))}${scoredWith(first)}`,
    `Second: ${plainLine(words.comparison.side(second))}${second.kind === "profile" ? scoredWith(second) : ""}`,
    ...(synthetic ? ["SIMULATED: numbers below rest on simulated people."] : []),
  ];
  const sections = [
    head.flatMap((line) => hang("", line, columns).split("\n")),
    notices.flatMap((notice) =>
      hang("! ", plainLine(say(words.comparison.notices, notice)), columns).split("\n"),
    ),
    what === "rescored" ? changesTable(changes, columns) : gapsTable(comparison, columns),
    similarity ? similarityLines(similarity, columns) : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function gapsTable({ gaps, what }: Comparison, columns: number): string[] {
  if (gaps.length === 0) {
    return wrap("No scale has the evidence in both for a gap: three decisions over two scenarios.", columns);
  }
  const second = what === "target" ? "target" : "second";
  return [
    ...heading(
      "Gaps",
      `First less ${second}, in points of the 1 to 5 scale, with the 90% interval; * where it leaves out 0.`,
      columns,
    ),
    ...table(
      [start("scale"), end("gap"), end("90%"), start("")],
      gaps.map((gap) => [plainLine(gap.title), signed(gap.gap), rangeOf(gap), gap.clear ? "*" : ""]),
      columns,
    ),
  ];
}

function rangeOf({ interval }: ScaleGap): string {
  if (!interval) return "–";
  const digits = tellingDigits(2, interval.low, interval.high);
  return `${signed(interval.low, digits)} to ${signed(interval.high, digits)}`;
}

function similarityLines(of: ProfileSimilarity, columns: number): string[] {
  const unit = of.unit === "z" ? "standard scores of the benchmark" : "points of the 1 to 5 scale";
  return [
    ...heading(
      `How alike, over ${of.scales} competencies${of.synthetic ? ", simulated" : ""}`,
      `D² is the sum of squared differences, in ${unit}; it splits into level, spread and shape without a rest.`,
      columns,
    ),
    ...similarityTable(of, columns),
  ];
}

/** D² with its parts first; r_p with its caveat, never alone. */
export function similarityTable(of: ProfileSimilarity, columns: number): string[] {
  const part = (value: number): string => (of.d2 > 0 ? ` (${Math.round((100 * value) / of.d2)}%)` : "");
  return table(
    [start("part"), end("value"), start("says")],
    [
      ["D²", figure(of.d2), `distance of both profiles; ${figure(of.fromError)} would come from error alone`],
      ["elevation", figure(of.elevation) + part(of.elevation), "from different levels"],
      ["scatter", figure(of.scatter) + part(of.scatter), "from different spreads"],
      ["shape", figure(of.shape) + part(of.shape), "from different highs and lows"],
      ["r", figure(of.pearson), "likeness of shape alone"],
      ["ICC", figure(of.doubleEntry), "double-entry: shape, level and spread"],
      ["cosine", figure(of.cosine), "angle between both"],
      ...(of.cattell === null ? [] : [["r_p", figure(of.cattell), words.comparison.cattellCaveat]]),
    ],
    columns,
  );
}

function changesTable(changes: readonly ScoringChange[], columns: number): string[] {
  if (changes.length === 0) return ["Both scorings say the same."];
  return [
    ...heading("What changed", "First what the scoring rests on, then scale by scale.", columns),
    ...table(
      [start("scale"), start("what"), start("before"), start("after")],
      changes.map((change) => {
        const { what, before, after } = words.comparison.change(change);
        return [change.scale?.title ?? "", what, before, after].map(plainLine);
      }),
      columns,
    ),
  ];
}

function scoredWith({ benchmark }: ComparedProfile): string {
  return benchmark ? `, scored with ${referenceTo(benchmark)} (${benchmark.kind})` : "";
}

function signed(value: number, digits = 2): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(digits)}`;
}
