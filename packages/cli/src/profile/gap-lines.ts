import type { Profile } from "@leadsim/scenarios";
import { tellingDigits } from "@leadsim/scenarios/rules";
import { similarityTable } from "../compare/print-comparison.js";
import { figure } from "../simulate/figures.js";
import { plainLine } from "../terminal/plain.js";
import type { Screen } from "../terminal/screen.js";
import { hang, wrap } from "../terminal/wrap.js";

/** The profile against the target, where that was asked for: gaps that are clear, and how alike both are. */
export function gapLines({ comparison }: Profile, { colors, columns }: Screen): string[] {
  if (!comparison) return [];
  const { to, gaps, similarity, synthetic } = comparison;
  const clear = gaps.filter((gap) => gap.clear);
  const title = `Against: Target of ${plainLine(to.title)}${synthetic ? " (simulated)" : ""}`;
  return [
    ...wrap(title, columns).map((line) => colors.bold(line)),
    ...clear.flatMap(({ title, gap, interval }) =>
      hang(
        "  ",
        `${plainLine(title)}: ${gap < 0 ? "below" : "above"} by ${figure(Math.abs(gap))}${interval ? ` (90% ${rangeOf(interval)})` : ""}`,
        columns,
      ).split("\n"),
    ),
    ...wrap(
      `${clear.length} of ${gaps.length} gaps are clear at 90%, each by itself; one in ten would be by error alone.`,
      columns - 2,
    ).map((line) => `  ${colors.dim(line)}`),
    ...(similarity ? similarityTable(similarity, columns - 2).map((line) => `  ${line}`) : []),
  ];
}

function rangeOf({ low, high }: { readonly low: number; readonly high: number }): string {
  const digits = tellingDigits(2, low, high);
  return `${figure(low, digits)} to ${figure(high, digits)}`;
}
