import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type BehaviorSortMarks,
  type BehaviorSortResult,
  behaviorSortResult,
  keyAgreement,
  optionsOnlyResult,
  panelItems,
  panelResult,
  readBehaviorSort,
  readOptionsOnly,
  readRatings,
} from "@leadsim/authoring/panel";
import type { Model, PanelResult, Scenario } from "@leadsim/scenarios";
import { percent } from "../src/simulate/figures.js";
import type { LibraryContent } from "./library-content.js";
import { inHundredths, markdownTable } from "./markdown.js";

// The bundled script and the sources lie equally deep.
const ratings = fileURLToPath(new URL("../../../docs/ratings/", import.meta.url));

interface Sheet {
  readonly rater: string;
  readonly text: string;
}

/** The filled-in sheets that are kept of a scenario. */
function sheetsOf(kind: "options-only" | "blind" | "sort", { id }: Scenario): readonly Sheet[] {
  const folder = `${ratings}${kind}/${id}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => ({ rater: file, text: readFileSync(`${folder}/${file}`, "utf8") }));
}

/** What raters found of the best options who saw nothing but the options. */
export function optionsOnlyTable({ scenarios }: LibraryContent): string {
  const rows = scenarios.map((scenario) => {
    const sheets = sheetsOf("options-only", scenario);
    const read = sheets.map(({ rater, text }) => readOptionsOnly(text, rater, scenario));
    const { decisions, chance, limit, hitRate, holds, raters } = optionsOnlyResult(scenario, read);
    return [
      scenario.title,
      decisions,
      percent(chance),
      percent(limit),
      raters.length,
      raters.length === 0 ? "" : percent(hitRate),
      holds ? "holds" : raters.length < 3 ? "not read" : "over",
    ];
  });
  return markdownTable(["scenario", "decisions", "by chance", "at most", "raters", "found", ""], rows);
}

/** How blind ratings agree with each other and with the keys. */
export function ratingsTable({ scenarios }: LibraryContent): string {
  const found = scenarios.map((scenario) => ({ scenario, panel: blindPanel(scenario) }));
  const rows = found.map(({ scenario: { title }, panel }) =>
    panel ? [title, ...figuresOf([panel])] : [title, "not rated", "", "", "", "", ""],
  );
  const panels = found.flatMap(({ panel }) => panel ?? []);
  const all = panels.length < 2 ? [] : [["all", ...figuresOf(panels)]];
  return markdownTable(
    [
      "scenario",
      "raters",
      "options rated",
      "r with the key",
      "mean difference, in levels",
      "ICC(2,1)",
      "ICC(2,k)",
    ],
    [...rows, ...all],
  );
}

/** The panel of a scenario; reading refuses sheets of another text. */
function blindPanel(scenario: Scenario): PanelResult | null {
  const items = panelItems(scenario, "1");
  const sheets = sheetsOf("blind", scenario);
  if (sheets.length === 0) return null;
  const read = sheets.map(({ rater, text }) => readRatings(text, rater, scenario, items));
  return panelResult(scenario, items, read, 1);
}

function figuresOf(panels: readonly PanelResult[]): readonly (string | number)[] {
  const [only] = panels.length === 1 ? panels : [];
  const withKey = keyAgreement(panels.flatMap(({ items }) => items));
  const overall = only?.agreement.overall;
  return [
    panels[0]?.raters.length ?? 0,
    withKey?.options ?? 0,
    inHundredths(withKey?.correlation ?? Number.NaN),
    inHundredths(withKey?.meanDifference ?? Number.NaN),
    overall ? inHundredths(overall.single) : "",
    overall ? inHundredths(overall.average) : "",
  ];
}

/** How often raters new to the model found what a decision measures, and what they took for what. */
export function sortTable({ scenarios, model }: LibraryContent): string {
  const results = scenarios.map((scenario) => ({
    scenario,
    result: behaviorSortResult(scenario, sortedBy(scenario, model)),
  }));
  const rows = results.map(({ scenario: { title }, result: { options, raters, share } }) => [
    title,
    options,
    raters.length,
    share === null ? "not sorted" : percent(share),
  ]);
  return [
    markdownTable(["scenario", "options", "raters", "put to the behavior they are for"], rows),
    markdownTable(
      ["behavior", "was taken for"],
      confusions(results.flatMap(({ result }) => result.mistaken)),
    ),
  ].join("\n\n");
}

function sortedBy(scenario: Scenario, model: Model): readonly BehaviorSortMarks[] {
  return sheetsOf("sort", scenario).map(({ rater, text }) => readBehaviorSort(text, rater, scenario, model));
}

/** What two raters or more took for the same other behavior, commonest first. */
function confusions(mistaken: BehaviorSortResult["mistaken"]): string[][] {
  const counts = new Map<string, { behavior: string; other: string; count: number }>();
  for (const { behaviors, takenFor } of mistaken)
    for (const other of takenFor) {
      const behavior = behaviors.join("`, `");
      const pair = `${behavior} ${other}`;
      counts.set(pair, { behavior, other, count: (counts.get(pair)?.count ?? 0) + 1 });
    }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.behavior < b.behavior ? -1 : 1))
    .map(({ behavior, other, count }) => [`\`${behavior}\``, `\`${other}\` (${count})`]);
}
