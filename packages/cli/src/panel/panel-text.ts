import type { Agreement } from "@leadsim/psychometrics";
import type { PanelProposedKey, PanelProposedLevel, PanelResult, RatedItem } from "@leadsim/scenarios";
import type { Io } from "../io.js";
import { colorsFor, columnsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { type Column, table } from "../terminal/table.js";

const start = (title: string): Column => ({ title, align: "start" });
const end = (title: string): Column => ({ title, align: "end" });

/** A panel's result as tables: agreement by behavior, then every rating beside the key. */
export function panelText(result: PanelResult, io: Io): string {
  const room = columnsFor(io.stdout, io.env);
  const colors = colorsFor(io.stdout, io.env);
  const lines = [
    colors.bold(`Panel on ${result.scenario}`),
    ...result.raters.map(({ rater, rated, of }) => `  ${plainLine(rater)}: ${rated} of ${of} rated`),
    "",
    colors.bold("Agreement"),
    ...table(
      [start("Behavior"), end("Rated by all"), end("ICC(2,1)"), end("ICC(2,k)")],
      [
        ...result.agreement.behaviors.map(({ behavior, agreement }) => [
          behavior,
          ...agreementCells(agreement),
        ]),
        ["all", ...agreementCells(result.agreement.overall)],
      ],
      room,
    ),
    "",
    ...groups(result.items).flatMap((group) => [
      `${colors.bold(group[0]!.scene)} (${group[0]!.type}): ${group[0]!.behavior}`,
      ...table(
        result.proposedKey ? proposalColumns : ratingColumns,
        group.flatMap((item) => itemRows(item, result.proposedKey)),
        room,
      ),
      "",
    ]),
    ...summary(result),
    ...(result.proposedKey ? proposalLines(result.proposedKey) : []),
  ];
  return `${lines.join("\n")}\n`;
}

function agreementCells(agreement: Agreement | null): readonly string[] {
  if (!agreement) return ["–", "–", "–"];
  return [String(agreement.targets), agreement.single.toFixed(2), agreement.average.toFixed(2)];
}

const ratingColumns = [start("Option"), end("n"), end("Mean"), end("SD"), end("Key"), start("")];
const proposalColumns = [...ratingColumns.slice(0, -1), end("Proposed"), start("")];

/** Items of one scene and behavior together, in their order. */
function groups(items: readonly RatedItem[]): readonly (readonly RatedItem[])[] {
  const found = new Map<string, RatedItem[]>();
  for (const item of items) {
    const name = `${item.scene} ${item.behavior}`;
    found.set(name, [...(found.get(name) ?? []), item]);
  }
  return [...found.values()];
}

function itemRows(item: RatedItem, proposal: PanelProposedKey | undefined): string[][] {
  const { option, bin, panel, key, flags } = item;
  const names = Object.keys(panel);
  const level = proposal?.levels.find((candidate) => isFor(candidate, item));
  return names.map((name, index) => {
    const { n, mean, sd } = panel[name]!;
    const word = names.length === 1 ? "" : ` ${name}`;
    return [
      `${option}${bin === "" ? "" : ` in ${bin}`}${word}`.trim(),
      String(n),
      mean === null ? "–" : mean.toFixed(2),
      sd === null ? "–" : sd.toFixed(2),
      keyWord(key?.[name]),
      ...(proposal ? [proposedWord(level)] : []),
      index === 0 ? flags.map((flag) => flagWords[flag]).join(", ") : "",
    ];
  });
}

function isFor(level: PanelProposedLevel, { scene, option, bin, behavior }: RatedItem): boolean {
  return level.scene === scene && level.option === option && level.bin === bin && level.behavior === behavior;
}

function proposedWord(level: PanelProposedLevel | undefined): string {
  if (!level || level.proposed === null) return "–";
  return level.proposed === level.present ? `${level.proposed}` : `${level.proposed} *`;
}

function proposalLines({ method, rounding, changes, withoutSpread }: PanelProposedKey): readonly string[] {
  const weak = withoutSpread.map(({ scene, behavior }) => `  ${scene}: ${behavior}`);
  return [
    "",
    `Proposed key by ${method}, rounded ${rounding}: ${changes} levels differ from the present key (*).`,
    "It is a proposal. Write into the scenario what you can defend, and raise its version.",
    ...(weak.length === 0
      ? []
      : [
          "By the proposal these would measure nothing (no level of 2 or less, or none of 4 or more):",
          ...weak,
        ]),
  ];
}

const flagWords = { "key-differs": "key differs", spread: "raters differ" } as const;

function keyWord(key: number | { readonly from: number; readonly to: number } | undefined): string {
  if (key === undefined) return "–";
  return typeof key === "number" ? String(key) : `${key.from}..${key.to}`;
}

function keyLine(withKey: PanelResult["agreement"]["withKey"]): readonly string[] {
  if (!withKey) return [];
  const { options, correlation, meanDifference } = withKey;
  const r = correlation === null ? "can't be computed" : `is ${correlation.toFixed(2)}`;
  return [
    `r of the key with the raters' mean ${r}, the mean difference ${meanDifference.toFixed(2)} of a level (${options} levels of the key).`,
  ];
}

function summary({ items, limits, agreement }: PanelResult): readonly string[] {
  const flagged = (flag: RatedItem["flags"][number]) =>
    items.filter(({ flags }) => flags.includes(flag)).length;
  return [
    ...keyLine(agreement.withKey),
    `The key is a level or more from the panel's mean: ${flagged("key-differs")} of ${items.length}.`,
    `Raters differ by a standard deviation above ${limits.sd}: ${flagged("spread")} of ${items.length}.`,
    agreement.overall
      ? "ICC(2,1) is how well one rater stands for any other, ICC(2,k) how well the mean of these raters does."
      : "No agreement can be computed: it takes two raters who rated two things in common, and not all the same.",
  ];
}
