import type { ItemReliability, ItemStatistics } from "@leadsim/scenarios";
import { end, figure, heading, percent, start } from "../simulate/figures.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** Reliability as an author reads it in the terminal: coefficients, variance components, forms of other lengths. */
export function printReliability({ reliability, sample }: ItemStatistics, columns: number): string[] {
  if (!reliability) return [];
  const sections = [
    heading(
      "Reliability",
      `Of the mean over items.${sample.tooFew ? " So few people say little about it." : ""}`,
      columns,
    ),
    coefficients(reliability, columns),
    components(reliability, columns),
    studies(reliability, columns),
  ];
  return sections.flatMap((lines, place) => (place > 1 && lines.length > 0 ? ["", ...lines] : lines));
}

function coefficients(reliability: ItemReliability, columns: number): string[] {
  const { alpha, alphaOfScenarios, standardizedAlpha, omega, bifactor, observed, cases } = reliability;
  const interval = (of: NonNullable<ItemReliability["alpha"]>) => `${figure(of.low)}–${figure(of.high)}`;
  const rows: string[][] = [];
  if (observed) {
    rows.push([
      "generalizability Eρ²",
      figure(observed.generalizability),
      "",
      "for comparing people on this form",
    ]);
    rows.push(["dependability Φ", figure(observed.dependability), "", "for the score itself, across forms"]);
  }
  if (alphaOfScenarios) {
    rows.push([
      "alpha of scenario means",
      figure(alphaOfScenarios.value),
      interval(alphaOfScenarios),
      `${alphaOfScenarios.n} people, ${alphaOfScenarios.parts} scenarios`,
    ]);
  }
  const basis = cases === "pairs" ? "pairs of items" : "people who met all";
  if (alpha)
    rows.push([
      "alpha of items",
      figure(alpha.value),
      interval(alpha),
      `${alpha.n} ${basis}, ${alpha.parts} items`,
    ]);
  if (standardizedAlpha !== null)
    rows.push(["standardized alpha", figure(standardizedAlpha), "", "items of equal variance"]);
  if (omega !== null) rows.push(["omega total", figure(omega), "", "one factor over items"]);
  if (bifactor) {
    const common = `${percent(bifactor.explainedCommonVariance)} of the common variance is general`;
    rows.push([
      "omega hierarchical",
      figure(bifactor.hierarchical),
      "",
      `by ${bifactor.calibration}; ${common}`,
    ]);
    rows.push(["omega total, bifactor", figure(bifactor.total), "", "scale and testlets together"]);
  }
  if (rows.length === 0) return wrap("The data carry no coefficient.", columns);
  return table([start("coefficient"), end("value"), end("90%"), start("")], rows, columns);
}

const sources = {
  person: "person",
  scenario: "scenario",
  item: "item in scenario",
  personScenario: "person × scenario",
  residual: "person × item, rest",
} as const;

function components({ components, design, method, observed }: ItemReliability, columns: number): string[] {
  if (components.length === 0) return [];
  const nested = design === "person × (item : scenario)";
  const how = method === "anova" ? "expected mean squares" : "restricted maximum likelihood";
  return [
    ...wrap(`Variance of a response, ${design}, by ${how}:`, columns),
    ...table(
      [start("between"), end("variance"), end("SE"), end("share")],
      components.map(({ source, variance, standardError, share }) => [
        source === "item" && !nested ? "item" : sources[source],
        figure(variance, 3),
        figure(standardError, 3),
        percent(share),
      ]),
      columns,
    ),
    ...(observed
      ? wrap(
          `Standard error of a person's mean: ${figure(observed.relativeError)} for comparing people, ${figure(observed.absoluteError)} for the score itself.`,
          columns,
        )
      : []),
  ];
}

function studies({ studies, design }: ItemReliability, columns: number): string[] {
  if (studies.length === 0) return [];
  const nested = design === "person × (item : scenario)";
  return [
    ...wrap("A form of another length would have:", columns),
    ...table(
      [
        ...(nested ? [end("scenarios"), end("items in each")] : [end("items")]),
        end("Eρ²"),
        end("Φ"),
        end("error"),
        end("absolute"),
      ],
      studies.map((study) => [
        ...(nested ? [String(study.scenarios)] : []),
        String(study.itemsPerScenario),
        figure(study.generalizability),
        figure(study.dependability),
        figure(study.relativeError),
        figure(study.absoluteError),
      ]),
      columns,
    ),
  ];
}
