import { byteOrderMark, toCsv } from "@leadsim/authoring/csv";
import { referenceTo } from "@leadsim/scenarios";
import { tellingDigits } from "@leadsim/scenarios/rules";
import type { TableOptions } from "../csv/table-options.js";
import { end, start } from "../simulate/figures.js";
import { plainLine } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import type { AppliedNorms, NormedPerson, UnnormedPerson } from "./apply-norms.js";

const columnNames = [
  ...[
    "person",
    "scale",
    "score",
    "percentile",
    "percentile-low",
    "percentile-high",
    "sample-low",
    "sample-high",
  ],
  ...["sten", "sten-low", "sten-high", "T", "T-low", "T-high"],
];
const changeNames = ["change", "change-low", "change-high", "index", "p", "verdict"];

/**
 * A CSV with one row per person and scale. Along a covariate those who have no standing are there, too, with why: that
 * they lie outside of what the norm knows must not get lost.
 */
export function appliedNormsCsv({ people, along, unnormed }: AppliedNorms, options: TableOptions): string {
  const changed = people.some(({ change }) => change !== null);
  const cells = ({ person, scale, score, percentile, sten, t, sample, change, at }: NormedPerson) => [
    ...[person, scale, score],
    ...[percentile.value, percentile.low, percentile.high, sample.low, sample.high].map(rounded),
    ...[sten.value, sten.low, sten.high],
    ...[t.value, t.low, t.high].map(rounded),
    ...(changed
      ? change
        ? [...[change.change, change.low, change.high, change.index, change.p].map(rounded), change.verdict]
        : changeNames.map(() => "")
      : []),
    ...(along === null ? [] : ["normed", at ?? ""]),
  ];
  const figures = [...columnNames, ...(changed ? changeNames : [])];
  const without = ({ person, scale, score, at, why }: UnnormedPerson) => [
    ...[person, scale, score ?? ""],
    ...figures.slice(3).map(() => ""),
    ...[why, at ?? ""],
  ];
  const names = [...figures, ...(along === null ? [] : ["status", "normed-at"])];
  const rows = [...people.map(cells), ...(along === null ? [] : unnormed.map(without))];
  return byteOrderMark + toCsv([names, ...rows], options);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

/** People on the screen before the rest is left to the file. */
const mostShown = 40;

/** Norms applied, as text: whose norms, then people with their bands, and what bands are. */
export function appliedNormsText(applied: AppliedNorms, columns: number): string {
  const { norms, people, errors, along } = applied;
  const shown = people.slice(0, mostShown);
  const outside = applied.unnormed.filter(({ why }) => why === "outside").slice(0, mostShown);
  const changed = people.some(({ change }) => change !== null);
  const between = ({ value, low, high }: NormedPerson["t"], inWords: (value: number) => string): string =>
    errors === "none" ? inWords(value) : `${inWords(value)} (${inWords(low)}–${inWords(high)})`;
  const ranged = (of: NormedPerson["t"], digits: number): string =>
    between(of, (value) => value.toFixed(digits));
  const lines = [
    `${plainLine(norms.title)} (${referenceTo(norms)}, ${norms.kind}, n = ${norms.n})`,
    ...(norms.kind === "synthetic" ? ["SIMULATED norms: they say nothing about anyone."] : []),
    ...wrap(`Population: ${plainLine(norms.population)}`, columns),
    "",
    ...table(
      [
        ...[start("person"), start("scale"), end("score")],
        ...(along === null ? [] : [end(`at ${plainLine(along)}`)]),
        ...[end("percentile"), end("sten"), end("T")],
        ...(changed ? [end("change"), start("")] : []),
      ],
      [
        ...shown.map((one) => [
          ...[plainLine(one.person), plainLine(one.scale), one.score.toFixed(2)],
          ...(along === null ? [] : [one.at === null ? "" : String(one.at)]),
          ...[between(one.percentile, rankInWords), ranged(one.sten, 0), ranged(one.t, 1)],
          ...(changed ? (one.change ? [changeInWords(one.change), one.change.verdict] : ["", ""]) : []),
        ]),
        ...outside.map(({ person, scale, score, at }) => [
          ...[plainLine(person), plainLine(scale), score!.toFixed(2), String(at)],
          ...["outside", "–", "–", ...(changed ? ["", ""] : [])],
        ]),
      ],
      columns,
    ),
    ...(people.length > shown.length
      ? [`… and ${people.length - shown.length} more rows: --out normed.csv`]
      : []),
    "",
    ...wrap(wordsOnBands(applied), columns),
    ...(along === null
      ? []
      : wrap(
          `Each person is read among people of the same ${plainLine(along)}, which stands beside the score.`,
          columns,
        )),
    ...unnormedLines(applied, columns),
    ...(changed ? meanChange(people, columns) : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A whole number, but near the ends, where that would be 0 or 100. */
function rankInWords(rank: number): string {
  return rank.toFixed(rank < 0.5 || rank >= 99.5 ? 1 : 0);
}

/** So many people are named. */
const mostNamed = 5;

/** Who has no standing, and why. A curve is not drawn on past the people it was made from. */
function unnormedLines({ unnormed, along, known }: AppliedNorms, columns: number): string[] {
  const of = (why: UnnormedPerson["why"]) => unnormed.filter((one) => one.why === why);
  const named = (people: readonly UnnormedPerson[], withValue: boolean): string => {
    const names = people
      .slice(0, mostNamed)
      .map(({ person, at }) => plainLine(person) + (withValue ? ` (${at})` : ""));
    const more = people.length - names.length;
    return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
  };
  const by = plainLine(along ?? "");
  const [unvalued, unscored] = [of("no-value"), of("no-score")];
  return [
    ...known.flatMap(({ scale, from, to }) => {
      const outside = of("outside").filter((one) => one.scale === scale);
      if (outside.length === 0) return [];
      const people = outside.length === 1 ? "1 person lies" : `${outside.length} people lie`;
      return wrap(
        `${people} outside of the ${by} that the people of this norm of ${plainLine(scale)} had (${from} to ${to}): ${named(outside, true)}. Nothing is known there, and no curve is drawn on: they have no percentile, sten or T.`,
        columns,
      );
    }),
    ...(unvalued.length > 0
      ? wrap(`Without ${by}, and not normed: ${named(unvalued, false)}.`, columns)
      : []),
    ...(unscored.length > 0 ? wrap(`Without a score: ${named(unscored, false)}.`, columns) : []),
  ];
}

function changeInWords({ change, low, high }: NonNullable<NormedPerson["change"]>): string {
  const digits = tellingDigits(2, low, high);
  return `${change.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

function wordsOnBands({ errors }: AppliedNorms): string {
  if (errors === "none") {
    return "No bands: the error of these scores is not known. --reliability .85 adds 90% ranges by that reliability.";
  }
  return errors === "own"
    ? "In parentheses: 90% range, from each score's own error."
    : "In parentheses: 90% range, from the reliability named.";
}

/** What all moved by: practice, or anything that changed for everybody, shows there. */
function meanChange(people: readonly NormedPerson[], columns: number): string[] {
  const scales = [...new Set(people.map(({ scale }) => scale))];
  return scales.flatMap((scale) => {
    const changes = people.flatMap((one) => (one.scale === scale && one.change ? [one.change] : []));
    if (changes.length === 0) return [];
    const mean = changes.reduce((sum, { change }) => sum + change, 0) / changes.length;
    const count = (verdict: string): number => changes.filter((one) => one.verdict === verdict).length;
    return wrap(
      `${plainLine(scale)}: ${changes.length} people twice, mean change ${mean.toFixed(2)}; ${count("higher")} higher, ${count("lower")} lower, ${count("unsure")} within error. What all gained may be practice: it is not taken out.`,
      columns,
    );
  });
}
