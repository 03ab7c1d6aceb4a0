import { comparedItems, say } from "@leadsim/report/words";
import type { DifComparison, DifItem, FairnessReport, ImpactTable } from "@leadsim/scenarios";
import { pValue } from "../terminal/p-value.js";
import { plain } from "../terminal/plain.js";
import { type Column, table } from "../terminal/table.js";
import { words } from "../terminal/words.js";
import { wrap } from "../terminal/wrap.js";

const start = (title: string): Column => ({ title, align: "start" });
const end = (title: string): Column => ({ title, align: "end" });

/** The report on the screen: rates by group, items to look at, and what to know before using them. */
export function fairnessText(report: FairnessReport, columns: number): string {
  const lines = [
    ...(report.sample.kind === "synthetic" ? ["SIMULATED: no person was measured.", ""] : []),
    ...report.impact.flatMap((one) => impactLines(one, columns)),
    ...scoreLines(report, columns),
    ...(report.dif ? report.dif.comparisons.flatMap((one) => itemLines(one, columns)) : []),
    ...(report.dif?.comparisons.length === 0 ? [words.fairness.items.noGroups, ""] : []),
    ...report.warnings
      .filter(({ code }) => code !== "synthetic")
      .flatMap((warning) => {
        const said = say(words.statistics.fairnessWarnings, warning);
        const named = warning.code === "unknown-groups" ? [] : warning.subjects;
        return wrap(`Note: ${said}${subjectsOf(named)}`, columns);
      }),
    ...wrap("Statistics, not legal advice. Size (ratio) and chance (p) are two questions.", columns),
  ];
  return plain(`${lines.join("\n")}\n`);
}

function subjectsOf(subjects: readonly string[]): string {
  return subjects.length === 0 ? "" : ` (${subjects.join(", ")})`;
}

function impactLines(one: ImpactTable, columns: number): string[] {
  const measure = one.measure === "selection" ? "Selection rates" : "Scoring rates (above the median)";
  return [
    `${measure} by ${one.by.join(" × ")}: ${one.persons} people, ${one.unknown} of unknown group`,
    ...table(
      [
        start("group"),
        end("n"),
        end("rate"),
        end("NYC ratio"),
        end("4/5 ratio"),
        end("interval"),
        end("exact p"),
        start(""),
      ],
      one.groups.map(
        ({ id, n, rate, standing, localLaw144: city, fourFifths: fifths, fisher, suppressed }) => [
          id,
          n === null ? "–" : String(n),
          rate === null ? "–" : `${(100 * rate).toFixed(1)}%`,
          city.leftOut ? "left out" : city.ratio === null ? "–" : city.ratio.toFixed(2),
          fifths ? fifths.ratio.toFixed(2) : standing === "reference" && !suppressed ? "1.00" : "–",
          fifths ? `${fifths.low.toFixed(2)}–${fifths.high.toFixed(2)}` : "",
          fisher ? pValue(fisher.p) : "",
          suppressed
            ? "suppressed"
            : standing === "too-few"
              ? "too few to judge"
              : fifths?.below
                ? "below 4/5"
                : "",
        ],
      ),
      columns,
    ),
    "",
  ];
}

function scoreLines({ scores }: FairnessReport, columns: number): string[] {
  return scores.flatMap((one) => [
    `Mean scores by ${one.by.join(" × ")}`,
    ...table(
      [start("group"), end("n"), end("mean"), end("SD"), end("d"), end("interval"), start("")],
      one.groups.map(({ id, n, mean, sd, standing, difference, suppressed }) => [
        id,
        n === null ? "–" : String(n),
        mean === null ? "–" : mean.toFixed(2),
        sd === null ? "–" : sd.toFixed(2),
        difference ? difference.d.toFixed(2) : "",
        difference ? `${difference.low.toFixed(2)} to ${difference.high.toFixed(2)}` : "",
        suppressed ? "suppressed" : standing === "too-few" ? "too few to judge" : "",
      ]),
      columns,
    ),
    "",
  ]);
}

function itemLines(one: DifComparison, columns: number): string[] {
  const head = `Items by ${one.by}: ${one.focal} (${one.focalPersons ?? "few"}) against ${one.reference} (${one.referencePersons ?? "few"})`;
  if (one.standing === "too-few") return [`${head}: too few to judge`, ""];
  const shown = one.items.filter(
    (item) =>
      item.review ||
      isLarge(item.class) ||
      isLarge(item.nonUniform?.class) ||
      isLarge(item.sibtest?.crossing.class),
  );
  const [found, ...rest] = comparedItems(one, words);
  const told = wrap(`${head}. ${found}`, columns);
  const left = rest.flatMap((sentence) => wrap(sentence, columns));
  if (shown.length === 0) return [...told, ...left, ""];
  return [
    ...told,
    ...table(
      [
        start("item"),
        end("uniform"),
        end("p"),
        end("non-uniform"),
        end("p"),
        end("crossing"),
        end("p"),
        end("R²"),
        start("does better"),
      ],
      shown.map((item) => {
        const { standardizedDifference: difference, adjustedP, nonUniform, sibtest, logistic } = item;
        return [
          item.id,
          difference ? sized(item.class, difference.effect) : "",
          adjustedP.mantel === null ? "" : pValue(adjustedP.mantel),
          nonUniform ? sized(nonUniform.class, nonUniform.effect) : "",
          adjustedP.nonUniform === null ? "" : pValue(adjustedP.nonUniform),
          sibtest ? sized(sibtest.crossing.class, sibtest.crossing.effect) : "",
          adjustedP.crossing === null ? "" : pValue(adjustedP.crossing),
          logistic ? logistic.r2Total.toFixed(3) : "",
          `${betterWords(one, item)}${item.review ? "" : " (may be chance)"}`.trim(),
        ];
      }),
      columns,
    ),
    ...wrap(
      "Size in SD of the item: uniform by the difference, non-uniform by the area between the regression's curves, crossing by SIBTEST. A is small, or any size whose own test is not significant (p before adjustment under .05); B and C are significant. p adjusted over the items.",
      columns,
    ),
    ...left,
    "",
  ];
}

/** The class of a size, and the size. */
function sized(size: DifItem["class"], effect: number): string {
  return `${size ?? ""} ${effect.toFixed(2)}`.trim();
}

/** Such a class is on the screen whether it stands after adjustment or not. */
function isLarge(size: DifItem["class"] | undefined): boolean {
  return size === "B" || size === "C";
}

/** Who does better at equal standing; where the curves cross, on which side of which matching score. */
function betterWords(one: DifComparison, item: DifItem): string {
  const { nonUniform, sibtest, favors } = item;
  const sides = (below: "reference" | "focal", score: string): string =>
    `${one[below]} below ${score}, ${one[below === "reference" ? "focal" : "reference"]} above`;
  if (nonUniform && nonUniform.crossesAt !== null && isLarge(nonUniform.class)) {
    return sides(nonUniform.favoredBelow, nonUniform.crossesAt.toFixed(1));
  }
  const crossing = sibtest?.crossing;
  if (crossing && isLarge(crossing.class) && crossing.favoredBelow !== null && crossing.at !== null) {
    return sides(crossing.favoredBelow, String(crossing.at));
  }
  return favors ? one[favors] : "";
}
