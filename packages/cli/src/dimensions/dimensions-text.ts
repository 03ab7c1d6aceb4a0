import type { Dimensions } from "@leadsim/scenarios";
import { end, start } from "../simulate/figures.js";
import { plain } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** The fit, how dimensions go together and how well each is measured, and whether one would do. */
export function dimensionsText(fit: Dimensions, columns: number): string {
  const { dimensions, items, correlations, people, sample } = fit;
  const met = people.flatMap(({ estimates }) => estimates ?? []);
  const lines = [
    `${fit.model}: ${items.length} items in ${dimensions.length} dimensions, ${sample.persons} people.`,
    ...(sample.kind === "synthetic" ? ["Simulated responses: no person was measured."] : []),
    ...(fit.independent
      ? wrap("Items of one scenario were taken as independent: people's errors are too small.", columns)
      : []),
    `Log-likelihood ${fit.logLikelihood.toFixed(4)}, ${fit.parameters} parameters, AIC ${fit.aic.toFixed(1)}, BIC ${fit.bic.toFixed(1)}.`,
    `Converged in ${fit.cycles} cycles: largest derivative ${fit.gradient.toExponential(1)}.`,
    "",
    ...table(
      [start("dimension"), end("items"), end("mean error"), end("reliability"), ...dimensions.map(end)],
      dimensions.map((name, d) => {
        const error = met.reduce((sum, { se }) => sum + se[d]! ** 2, 0) / met.length;
        return [
          name,
          String(items.filter(({ dimension }) => dimension === name).length),
          Math.sqrt(error).toFixed(2),
          (1 - error).toFixed(2),
          ...dimensions.map((_, other) => correlations[d]![other]!.toFixed(2)),
        ];
      }),
      columns,
    ),
    "",
    ...wrap(against(fit), columns),
  ];
  return plain(`${lines.join("\n")}\n`);
}

function against({ aic, bic, oneDimension: one }: Dimensions): string {
  const figures = `One dimension for all items has AIC ${one.aic.toFixed(1)} and BIC ${one.bic.toFixed(1)}.`;
  if (bic < one.bic && aic < one.aic)
    return `${figures} Several dimensions go better with these responses: report them apart.`;
  if (bic >= one.bic && aic >= one.aic)
    return `${figures} One does as well: these responses don't tell the dimensions apart.`;
  return `${figures} The two disagree: these responses hardly tell the dimensions apart.`;
}
