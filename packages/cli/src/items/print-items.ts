import { say } from "@leadsim/report/words";
import type { ItemOption, ItemStatistics, ItemStatisticsItem } from "@leadsim/scenarios";
import { end, figure, heading, percent, start } from "../simulate/figures.js";
import { table } from "../terminal/table.js";
import { words } from "../terminal/words.js";
import { wrap } from "../terminal/wrap.js";
import { printReliability } from "./print-reliability.js";
import { printSubscores } from "./print-subscores.js";

/** How item statistics are shown. */
export interface PrintItemsOptions {
  /** Width in characters. */
  readonly columns: number;
  /** The options of every decision, not only of those with flags. */
  readonly all: boolean;
}

/** Item statistics as an author reads them in the terminal. */
export function printItems(statistics: ItemStatistics, { columns, all }: PrintItemsOptions): string {
  const shown = statistics.items.filter(
    ({ options, amounts, flags }) =>
      (options.length > 0 || amounts.length > 0) && (all || flags.some(({ option }) => option !== null)),
  );
  const sections = [
    head(statistics, columns),
    itemTable(statistics, columns),
    flagLines(statistics, columns),
    ...(shown.length === 0 ? [] : [optionSection(shown, columns)]),
    peopleLines(statistics, columns),
    printReliability(statistics, columns),
    printSubscores(statistics, columns),
    statistics.warnings.flatMap((warning) =>
      wrap(`! ${say(words.statistics.itemWarnings, warning)}`, columns),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function head({ scale, sample, items, total }: ItemStatistics, columns: number): string[] {
  const what = scale ? `${scale.id} of ${scale.model}` : sample.source;
  return [
    ...wrap(`${items.length} items, ${what}: ${sample.persons} people, ${sampleKinds[sample.kind]}`, columns),
    ...(sample.kind === "synthetic" ? wrap(words.profile.syntheticStatement, columns) : []),
    ...(sample.tooFew ? wrap(`${sample.persons} people are too few to judge: flags are off.`, columns) : []),
    `Mean over items: ${figure(total.mean)}, standard deviation between people ${figure(total.sd)}`,
  ];
}

const sampleKinds = { measured: "measured", synthetic: "simulated", unknown: "of unknown origin" } as const;

function itemTable({ items }: ItemStatistics, columns: number): string[] {
  const timed = items.some(({ time }) => time !== null);
  return [
    ...heading(
      "Items",
      "“ease” is the mean between the lowest and the highest score that occurred. “r” is the correlation with the person's mean over the other items; “latent r” the same for a normal variable behind the scores. “~” marks fewer than 30 responses: too few to judge.",
      columns,
    ),
    ...table(
      [
        start("item"),
        end("n"),
        end("mean"),
        end("SD"),
        end("ease"),
        end("r"),
        end("latent r"),
        ...(timed ? [end("seconds")] : []),
        end("flags"),
      ],
      items.map((item) => [
        item.id,
        `${item.tooFew ? "~" : ""}${item.n}`,
        figure(item.mean),
        figure(item.sd),
        figure(item.difficulty),
        figure(item.itemTotal),
        figure(item.polyserial),
        ...(timed ? [secondsOf(item)] : []),
        item.flags.length === 0 ? "" : String(item.flags.length),
      ]),
      columns,
    ),
  ];
}

/** The median, and the middle half. */
function secondsOf({ time }: ItemStatisticsItem): string {
  if (!time) return "–";
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(0);
  return `${seconds(time.median)} (${seconds(time.lowerQuartile)}–${seconds(time.upperQuartile)})`;
}

function flagLines({ items }: ItemStatistics, columns: number): string[] {
  const flagged = items.filter(({ flags }) => flags.length > 0);
  if (flagged.length === 0) return [];
  return [
    ...heading("Look at", "“?” marks what chance may have made.", columns),
    ...flagged.flatMap(({ id, flags }) => [
      id,
      ...flags.flatMap((flag) => {
        const mark = flag.severity === "note" ? "?" : "!";
        const said = say(words.statistics.itemFlags, flag);
        return wrap(`${mark} ${said}`, columns - 2).map((line) => `  ${line}`);
      }),
    ]),
  ];
}

function optionSection(items: readonly ItemStatisticsItem[], columns: number): string[] {
  return [
    ...heading(
      "What was chosen",
      "“level” is what the key gives, the highest marked *. “share” has its 90% interval beside it (Wilson). “r” is the correlation of choosing it with the person's mean over the other items.",
      columns,
    ),
    ...items.flatMap((item, place) => [
      ...(place === 0 ? [] : [""]),
      item.id,
      ...(item.options.length === 0 ? [] : optionTable(item.options, columns)),
      ...(item.amounts.length === 0 ? [] : amountTable(item, columns)),
    ]),
  ];
}

function optionTable(options: readonly ItemOption[], columns: number): string[] {
  return table(
    [start("option"), start(""), end("level"), end("n"), end("share"), end("90%"), end("r")],
    options.map(({ option, as, value, level, keyedBest, n, share, low, high, optionTotal }) => [
      option,
      value === null ? as : `${as} ${value}`,
      `${figure(level, 1)}${keyedBest ? "*" : ""}`,
      String(n),
      percent(share),
      `${percent(low)}–${percent(high)}`,
      figure(optionTotal),
    ]),
    columns,
  );
}

function amountTable({ amounts }: ItemStatisticsItem, columns: number): string[] {
  return table(
    [start("option"), end("n"), end("mean"), end("SD"), end("r")],
    amounts.map(({ option, n, mean, sd, amountTotal }) => [
      option,
      String(n),
      figure(mean),
      figure(sd),
      figure(amountTotal),
    ]),
    columns,
  );
}

function peopleLines({ people }: ItemStatistics, columns: number): string[] {
  if (!people) return [];
  const { sessions, effort, needed, rule, below, straightLining } = people;
  const few = below.slice(0, 5).map((session) => `${session.session} (${figure(session.effort)})`);
  const more = below.length > few.length ? `, and ${below.length - few.length} more in the JSON` : "";
  return [
    ...heading("People", "", columns).filter((line) => line !== ""),
    ...wrap(
      `Response time effort, the share of responses not ${rule}: ${figure(effort)} on average over ${sessions} sessions; under ${needed} in ${below.length}${few.length === 0 ? "" : `: ${few.join(", ")}${more}`}.`,
      columns,
    ),
    ...wrap(
      straightLining.of === 0
        ? "No rating decisions were answered."
        : `Every option rated alike at ${straightLining.decisions} of ${straightLining.of} rating decisions, in ${straightLining.sessions} sessions.`,
      columns,
    ),
  ];
}
