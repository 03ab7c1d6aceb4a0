import { momentsAt } from "@leadsim/psychometrics";
import {
  type Benchmark,
  type ContinuousNorm,
  type NormTable,
  type NormTables,
  referenceTo,
  type ScaleNorms,
} from "@leadsim/scenarios";
import { end, figure, heading, start } from "../simulate/figures.js";
import { plainLine } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { words } from "../terminal/words.js";
import { wrap } from "../terminal/wrap.js";

/** A scale with its norms, as it is printed. */
interface Normed {
  readonly name: string;
  readonly norms: ScaleNorms;
  readonly along?: ContinuousNorm | undefined;
}

/** Norm tables of a CSV, as text: what they are, then every table and its groups. */
export function printNorms(norms: NormTables, columns: number): string {
  const scales = norms.scales.map(({ id, norms: of, along }) => ({ name: plainLine(id), norms: of, along }));
  const weighted = norms.weight === null ? [] : [`Weighted by the column ${plainLine(norms.weight)}.`];
  return joined([
    headOf(norms, columns, weighted),
    overview(scales, columns),
    ...scales.flatMap((scale) => [
      tableOf(scale, columns),
      alongTable(scale, columns),
      groupsOf(scale, columns),
    ]),
  ]);
}

/**
 * The norms in a benchmark, as text: sizes, means and spreads of all scales, and the whole table of the one
 * asked for.
 */
export function printBenchmarkNorms(
  benchmark: Benchmark,
  titles: ReadonlyMap<string, string>,
  asked: string,
  columns: number,
): string {
  const all = benchmark.scales.flatMap(({ id, kind, norms }) =>
    norms ? [{ id, name: plainLine(titles.get(`${kind} ${id}`) ?? id), norms }] : [],
  );
  const shown = all.filter(({ id }) => id === asked);
  return joined([
    headOf(benchmark, columns, []),
    overview(all, columns),
    ...shown.flatMap((scale) => [tableOf(scale, columns), groupsOf(scale, columns)]),
  ]);
}

function joined(sections: readonly (readonly string[])[]): string {
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headOf(
  of: Pick<Benchmark, "id" | "version" | "kind" | "title" | "population" | "sampling" | "dates" | "n"> & {
    readonly statement?: string;
  },
  columns: number,
  more: readonly string[],
): string[] {
  const simulated = of.kind === "synthetic" ? "SIMULATED. " : "";
  return [
    `${plainLine(of.title)} (${referenceTo(of)}, ${of.kind}, n = ${of.n})`,
    `${simulated}${plainLine(words.profile.benchmark({ ...of, ...of.dates }))}`,
    `Population: ${plainLine(of.population)}`,
    `Sampling: ${plainLine(of.sampling)}`,
    `Dates: ${of.dates.from} to ${of.dates.to}`,
    ...more,
  ].flatMap((line) => wrap(line, columns));
}

function overview(scales: readonly Normed[], columns: number): string[] {
  return [
    ...heading(
      "Scales",
      "Mean and standard deviation with their standard errors. “n eff.” is how many people without weights would be as precise; under 200 there is no table.",
      columns,
    ),
    ...table(
      [start("scale"), end("n"), end("n eff."), end("mean"), end("SE"), end("SD"), end("SE"), start("table")],
      scales.map(({ name, norms: { all } }) => momentsRow(name, all)),
      columns,
    ),
  ];
}

function momentsRow(name: string, of: NormTable): string[] {
  const { n, effectiveN, mean, sd, rows } = of;
  return [
    name,
    String(n),
    figure(effectiveN, effectiveN === n ? 0 : 1),
    figure(mean.value),
    figure(mean.se),
    figure(sd.value),
    figure(sd.se),
    rows ? `${rows.length} rows` : "none, n < 200",
  ];
}

function tableOf({ name, norms: { all } }: Normed, columns: number): string[] {
  if (!all.rows) return [];
  const decimals = Math.max(...all.rows.map(({ score }) => String(score).split(".")[1]?.length ?? 0));
  const span = (low: number, high: number): string => (low === high ? "" : `${low}–${high}`);
  return [
    ...heading(
      name,
      `Percentile rank with its 90% interval, T normalized by area, T from mean and SD, sten and stanine with what the interval leaves open.${all.step > 0 ? ` Scores in classes ${all.step} wide.` : ""}`,
      columns,
    ),
    ...table(
      [
        end("score"),
        end("n"),
        end("PR"),
        end("90%"),
        end("T"),
        end("T lin."),
        end("sten"),
        start(""),
        end("stanine"),
        start(""),
      ],
      all.rows.map((row) => [
        row.score.toFixed(decimals),
        String(row.n),
        figure(row.percentile.value, 1),
        `${figure(row.percentile.low, 1)}–${figure(row.percentile.high, 1)}`,
        figure(row.t.value, 1),
        figure(row.tLinear.value, 1),
        String(row.sten.value),
        span(row.sten.low, row.sten.high),
        String(row.stanine.value),
        span(row.stanine.low, row.stanine.high),
      ]),
      columns,
    ),
  ];
}

/** Values of the covariate that are shown: the ends, and evenly between them. */
const shownValues = [0, 0.25, 0.5, 0.75, 1];

/** What is expected along the covariate; the table of everybody stands above it. */
function alongTable({ name, along }: Normed, columns: number): string[] {
  if (!along) return [];
  const { from, to } = along;
  const by = plainLine(along.by);
  return [
    ...heading(
      `${name} along ${by}`,
      `Mean and standard deviation of people with this ${by}. leadsim norm --apply reads each person at their own; below ${figure(from)} and above ${figure(to)} the norm says nothing.`,
      columns,
    ),
    ...table(
      [end(by), end("mean"), end("SD")],
      shownValues.map((share) => {
        const value = share === 1 ? to : from + share * (to - from);
        const expected = momentsAt(along, value)!;
        return [figure(value), figure(expected.mean), figure(expected.sd)];
      }),
      columns,
    ),
  ];
}

const whySuppressed = {
  small: "suppressed: too few people",
  complementary: "suppressed: it would give away a smaller group",
} as const;

function groupsOf({ name, norms: { grouping } }: Normed, columns: number): string[] {
  if (!grouping) return [];
  const about = `Groups under ${grouping.minimum} (effective) people are suppressed.${grouping.without > 0 ? ` ${grouping.without} people are in no group.` : ""}`;
  return [
    ...heading(`${name} by ${plainLine(grouping.by)}`, about, columns),
    ...table(
      [start("group"), end("n"), end("n eff."), end("mean"), end("SE"), end("SD"), end("SE"), start("table")],
      grouping.groups.map((group) =>
        group.norm
          ? momentsRow(plainLine(group.name), group.norm)
          : [
              plainLine(group.name),
              String(group.n),
              "",
              "",
              "",
              "",
              "",
              whySuppressed[group.suppressed ?? "small"],
            ],
      ),
      columns,
    ),
  ];
}
