import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import type { Io } from "../io.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { type Column, table } from "../terminal/table.js";

/** The calibration as a person reads it: what was fitted, how it ended, each item with standard errors, and what to know. */
export function printCalibration(calibration: Calibration, io: Io): void {
  const columns = columnsFor(io.stdout, io.env);
  const { sample, groups, testlets, warnings, convergence } = calibration;
  const lines = [
    `${names[calibration.model]}: ${calibration.items.length} items, ${sample.persons} people, ${(100 * sample.missing).toFixed(1)}% of cells empty.`,
    ...(sample.kind === "synthetic" ? ["Simulated responses: no person was measured."] : []),
    `Log-likelihood ${calibration.logLikelihood.toFixed(4)}, ${calibration.parameters} parameters, AIC ${calibration.aic.toFixed(1)}, BIC ${calibration.bic.toFixed(1)}.`,
    `Converged in ${convergence.cycles} cycles: largest derivative ${convergence.gradient.toExponential(1)}, last change ${convergence.change.toExponential(1)}.`,
    ...(testlets.length > 0 ? [`Testlets: ${testlets.join(", ")}.`] : []),
    "",
    ...table(
      head(calibration),
      calibration.items.map((item) => rowOf(calibration, item)),
      columns,
    ),
    "",
    ...groups
      .filter(({ mean, sd }) => groups.length > 1 || mean !== 0 || sd !== 1)
      .map(
        ({ id, persons, mean, sd, standardErrors }) =>
          `Ability${groups.length > 1 ? ` in ${id} (${persons} people)` : ""}: mean ${withError(mean, standardErrors.mean)}, sd ${withError(sd, standardErrors.sd)}.`,
      ),
    ...warnings.flatMap(({ text, items }) => [
      `! ${text}${items.length > 0 ? ` (${items.join(", ")})` : ""}`,
    ]),
  ];
  io.stdout.write(plain(`${lines.join("\n").trimEnd()}\n`));
}

const names: Readonly<Record<Calibration["model"], string>> = {
  gpcm: "Generalized partial credit model",
  graded: "Graded response model",
  nominal: "Nominal response model",
  "2pl": "Two-parameter logistic model",
  rasch: "Rasch model",
};

function head({ model, testlets }: Calibration): Column[] {
  const start = (title: string): Column => ({ title, align: "start" });
  return [
    start("Item"),
    { title: "Responses", align: "end" },
    start("a (SE)"),
    start(model === "nominal" ? "c (SE)" : "b (SE)"),
    ...(testlets.length > 0 ? [start("Testlet slope (SE)")] : []),
  ];
}

function rowOf({ model, testlets }: Calibration, item: CalibrationItem): string[] {
  const { id, counts, a, b, c = [], testlet, standardErrors: errors } = item;
  const list = (values: readonly number[], own: readonly (number | null)[]): string =>
    values.map((value, at) => withError(value, own[at] ?? null)).join("  ");
  return [
    id,
    String(counts.reduce((sum, count) => sum + count, 0)),
    Array.isArray(a)
      ? list(a.slice(1), (errors.a as (number | null)[]).slice(1))
      : withError(a, errors.a as number | null),
    model === "nominal" ? list(c.slice(1), (errors.c ?? []).slice(1)) : list(b, errors.b),
    ...(testlets.length > 0 ? [testlet ? withError(testlet.slope, errors.testlet ?? null) : ""] : []),
  ];
}

function withError(value: number, error: number | null): string {
  return error === null ? value.toFixed(2) : `${value.toFixed(2)} (${error.toFixed(2)})`;
}
