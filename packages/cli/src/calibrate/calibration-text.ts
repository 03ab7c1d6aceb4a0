import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { plain } from "../terminal/plain.js";
import { type Column, table } from "../terminal/table.js";
import { fitText } from "./fit-text.js";
import { warningLine } from "./warning-line.js";
import { independentItems } from "./warnings-repeated.js";

/**
 * The calibration as a person reads it: what was fitted, how it ended, each item with standard errors, and
 * what to know.
 */
export function calibrationText(calibration: Calibration, columns: number): string {
  const { sample, groups, testlets, slopePrior, warnings, convergence } = calibration;
  const lines = [
    `${names[calibration.model]}: ${calibration.items.length} items, ${sample.persons} people, ${(100 * sample.missing).toFixed(1)}% of cells empty.`,
    ...(sample.kind === "synthetic" ? ["Simulated responses: no person was measured."] : []),
    `Log-likelihood ${calibration.logLikelihood.toFixed(4)}, ${calibration.parameters} parameters, AIC ${calibration.aic.toFixed(1)}, BIC ${calibration.bic.toFixed(1)}.`,
    `Converged in ${convergence.cycles} cycles: largest derivative ${convergence.gradient.toExponential(1)}, last change ${convergence.change.toExponential(1)}.`,
    ...(testlets.length > 0 ? [`Testlets: ${testlets.join(", ")}.`] : []),
    ...(slopePrior === "none"
      ? []
      : [
          `${slopePrior === "all" ? "All slopes" : "Slopes on testlets"} have a weak prior (N(${slopePrior === "all" ? "1, 1" : "0, 1"}) for two categories).`,
        ]),
    "",
    ...(isWide(calibration) ? categoryTable(calibration, columns) : itemTable(calibration, columns)),
    "Standard errors in parentheses.",
    "",
    ...groups
      .filter(({ mean, sd }) => groups.length > 1 || mean !== 0 || sd !== 1)
      .map(
        ({ id, persons, mean, sd, standardErrors }) =>
          `Ability${groups.length > 1 ? ` in ${id} (${persons} people)` : ""}: mean ${withError(mean, standardErrors.mean)}, sd ${withError(sd, standardErrors.sd)}.`,
      ),
    ...warnings.map((warning) => `! ${warningLine(warning)}`),
    ...independentItems(calibration).map((line) => `! ${line}`),
    ...(calibration.fit ? ["", ...fitText(calibration.fit, columns)] : []),
  ];
  return plain(`${lines.join("\n").trimEnd()}\n`);
}

const names: Readonly<Record<Calibration["model"], string>> = {
  gpcm: "Generalized partial credit model",
  graded: "Graded response model",
  nominal: "Nominal response model",
  "2pl": "Two-parameter logistic model",
  rasch: "Rasch model",
};

/** Whether a row per item would hold more figures than a line has room for. */
function isWide({ model, items }: Calibration): boolean {
  return model === "nominal" || Math.max(...items.map(({ categories }) => categories.length)) > 7;
}

function itemTable(calibration: Calibration, columns: number): string[] {
  const estimates = estimatesOf(calibration);
  return table(
    [
      { title: "Item", align: "start" },
      { title: "N", align: "end" },
      ...estimates.map(({ title }): Column => ({ title, align: "end" })),
    ],
    calibration.items.flatMap((item) => rowsOf(item, estimates)),
    columns,
  );
}

/** Columns of estimates, each with how to find the estimate and its error in an item. */
interface Estimates {
  readonly title: string;
  of(item: CalibrationItem): readonly [estimate: number | undefined, error: number | null | undefined];
}

function estimatesOf({ items, testlets }: Calibration): Estimates[] {
  const steps = Math.max(...items.map(({ categories }) => categories.length)) - 1;
  const each = (letter: string, of: (item: CalibrationItem, step: number) => ReturnType<Estimates["of"]>) =>
    Array.from({ length: steps }, (_, at) => ({
      title: steps === 1 ? letter : `${letter}${at + 1}`,
      of: (item: CalibrationItem) => of(item, at),
    }));
  const slope: Estimates = {
    title: "a",
    of: ({ a, standardErrors }) => [a as number, standardErrors.a as number | null],
  };
  const curves = [slope, ...each("b", ({ b, standardErrors }, at) => [b[at], standardErrors.b[at]])];
  const shared: Estimates = {
    title: "Testlet",
    of: ({ testlet, standardErrors }) => [testlet?.slope, standardErrors.testlet],
  };
  return testlets.length > 0 ? [...curves, shared] : curves;
}

/** Two lines per item: the estimates, and under them their standard errors. */
function rowsOf(item: CalibrationItem, columns: readonly Estimates[]): string[][] {
  const found = columns.map((column) => column.of(item));
  return [
    [
      item.id,
      String(item.counts.reduce((sum, count) => sum + count, 0)),
      ...found.map(([value]) => value?.toFixed(2) ?? ""),
    ],
    ["", "", ...found.map(([, error]) => (typeof error === "number" ? `(${error.toFixed(2)})` : ""))],
  ];
}

function withError(value: number, error: number | null | undefined): string {
  return typeof error !== "number" ? value.toFixed(2) : `${value.toFixed(2)} (${error.toFixed(2)})`;
}

/** A row per category: for items of many categories, and for nominal ones, where each category has its own slope. */
function categoryTable({ model, items }: Calibration, columns: number): string[] {
  const start = (title: string): Column => ({ title, align: "start" });
  const end = (title: string): Column => ({ title, align: "end" });
  const heads = [start("Item"), start("Codes"), end("N"), end("a"), end(model === "nominal" ? "c" : "b")];
  const shared = items.some(({ testlet }) => testlet);
  return table(
    shared ? [...heads, end("Testlet")] : heads,
    items.flatMap((item) => {
      const { slopes, places } = byCategory(item);
      return item.categories.map((codes, k) => [
        k === 0 ? item.id : "",
        codes.join(", "),
        String(item.counts[k]),
        slopes[k] ?? "",
        places[k] ?? "",
        k === 0 && item.testlet ? withError(item.testlet.slope, item.standardErrors.testlet) : "",
      ]);
    }),
    columns,
  );
}

/**
 * Slopes and intercepts of a nominal item; of any other its one slope at the lowest category, and each step
 * at the category it leads to.
 */
function byCategory({ a, b, c = [], standardErrors: errors }: CalibrationItem): {
  readonly slopes: readonly string[];
  readonly places: readonly string[];
} {
  const each = (values: readonly number[], own: readonly (number | null)[]): string[] =>
    values.map((value, at) => withError(value, own[at]));
  return typeof a === "number"
    ? { slopes: each([a], [errors.a as number | null]), places: ["", ...each(b, errors.b)] }
    : { slopes: each(a, errors.a as (number | null)[]), places: each(c, errors.c ?? []) };
}
