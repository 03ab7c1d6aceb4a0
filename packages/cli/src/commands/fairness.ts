import { readNumber } from "@leadsim/authoring/csv";
import { type FairnessOptions, fairness, type MatchingKind, type PersonGroups } from "@leadsim/fairness";
import { renderFairness } from "@leadsim/report";
import { type Language, languages } from "@leadsim/report/words";
import type { FairnessReport, FairnessSample } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { Command, InvalidArgumentError, Option } from "commander";
import { looksOf } from "../csv/looks.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import { readDifResponses } from "../fairness/dif-responses.js";
import { fairnessText } from "../fairness/fairness-text.js";
import { readGroups } from "../fairness/groups.js";
import { readOutcomes, sheetAt, usualScale } from "../fairness/outcomes.js";
import type { Io } from "../io.js";
import { listedIds } from "../listed-ids.js";
import { columnsFor } from "../terminal/colors.js";
import { plain } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";
import { foldersOption } from "./play-options.js";

interface FairnessCommandOptions extends TableOptions {
  readonly groups: string;
  readonly by: readonly string[];
  readonly languageColumn?: string;
  readonly intersect?: boolean;
  readonly id?: string;
  readonly outcome?: string;
  readonly scale: string;
  readonly cut?: number;
  readonly reference?: readonly string[];
  readonly unknown?: readonly string[];
  readonly minimum: number;
  readonly minimumItems: number;
  readonly leaveOutSmall?: boolean;
  readonly publish?: boolean;
  readonly responses?: readonly string[];
  readonly ignore?: readonly string[];
  readonly calibration?: string;
  readonly match?: MatchingKind;
  readonly purify: boolean;
  readonly sample?: FairnessSample["kind"];
  readonly title?: string;
  readonly lang: Language;
  readonly scenarios?: readonly string[];
  readonly out?: string;
  readonly html?: string;
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim fairness`: whether groups fare differently, by rates, scores and items. */
export function fairnessCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("fairness")
    .description(
      "Compare groups of people: rates of selection by the four-fifths rule and New York City Local Law 144, mean scores, and items that work differently.",
    )
    .argument("<results...>", "one CSV of results, or profiles: files or folders")
    .requiredOption("--groups <csv>", "who is in which group, one row per person")
    .requiredOption("--by <columns>", "columns of groups, separated by commas, such as sex,race", asColumns)
    .option("--language-column <column>", "a column of languages, compared like the others, never crossed")
    .option("--intersect", "cross the columns of --by, two at a time")
    .option(
      "--id <column>",
      "the column that names people, alike in all files (person, id or session by default)",
    )
    .option(
      "--outcome <column>",
      "selected (1 or 0), or a score; selected and score by default, as they are there",
    )
    .option("--scale <scale>", "of profiles: the scale; of a CSV: the column of scores", usualScale)
    .option("--cut <score>", "the lowest score that is selected", asScore)
    .option("--reference <groups...>", "compare scores and items with these, such as sex=male")
    .option("--unknown <words...>", "words for a group that is not known, besides the usual ones")
    .option("--minimum <n>", "people a group needs for an interval and the four-fifths rule", asPeople, 30)
    .option("--minimum-items <n>", "people each group needs for items to be compared", asPeople, 100)
    .option("--leave-out-small", "leave categories with under 2% of the people out of New York City's ratio")
    .option("--publish", "suppress rows with a count under 5, for a page that others will read")
    .option("--responses <files...>", "responses by item: CSV, JSON Lines, or transcripts")
    .option("--ignore <columns...>", "of the responses: columns or items to leave out")
    .option("--calibration <file>", "match people on their standing by this calibration")
    .addOption(
      new Option("--match <what>", "match people on this instead").choices(["total", "rest", "proportion"]),
    )
    .option("--no-purify", "leave items flagged in the matching score")
    .addOption(
      new Option("--sample <kind>", "whose results they are").choices(["measured", "synthetic", "unknown"]),
    )
    .option("--title <title>", "a title for the page")
    .addOption(new Option("--lang <language>", "the language of the page").choices(languages).default("en"))
    .option("--out <file>", "write the report as JSON")
    .option("--html <file>", "write the report as a page")
    .addOption(foldersOption())
    .addOption(formatOption())
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((results: string[], options: FairnessCommandOptions) => {
      run(results, options, io);
      finish(0);
    });
  return addTableOptions(command);
}

function run(results: readonly string[], options: FairnessCommandOptions, io: Io): void {
  const { out, html } = options;
  checkOut("fairness", options, io);
  checkOut("report", { out: html, force: options.force }, io);
  const report = reportOf(results, options, io);
  deliver(
    { content: toJson(report), text: fairnessText(report, columnsFor(io.stdout, io.env)) },
    { out, format: options.format },
    io,
  );
  if (html === undefined) return;
  const page = renderFairness(report, { language: options.lang, ...present({ title: options.title }) });
  const written = ". Open it in a browser; it needs nothing else.";
  deliver({ content: page, json: "", written }, { out: html, format: options.format }, io);
}

function reportOf(results: readonly string[], options: FairnessCommandOptions, io: Io): FairnessReport {
  const by = [...options.by, ...(options.languageColumn === undefined ? [] : [options.languageColumn])];
  const twice = by.find((column, at) => by.indexOf(column) !== at);
  if (twice !== undefined) throw new UserError(`${twice} is named twice in --by and --language-column.`);
  const { outcomes, name, kind, source } = readOutcomes(
    results,
    { ...options, tables: tableOptions(options) },
    io,
  );
  const sheet = sheetAt(options.groups, "table of groups", io, tableOptions(options));
  const groups = readGroups(sheet, options.id, by, options.unknown ?? []);
  checkMatch(
    outcomes.map(({ person }) => person),
    groups,
    options.groups,
    io,
  );
  const responses = options.responses && readDifResponses(options.responses, options, io);
  if (responses) checkMatch(responses.persons, groups, options.groups, io, "responses");
  return fairness(
    { outcomes, groups, ...present({ kind, responses }) },
    {
      ...fairnessOptions(options, by, groups),
      outcome: options.cut === undefined ? name : `${name} of ${options.cut} or more`,
      sample: { ...present({ kind: options.sample }), source, groupsSource: options.groups },
    },
  );
}

function fairnessOptions(
  options: FairnessCommandOptions,
  by: readonly string[],
  groups: readonly PersonGroups[],
): FairnessOptions {
  return {
    by,
    crossed: options.intersect ? pairs(options.by) : [],
    reference: Object.fromEntries((options.reference ?? []).map((text) => referenceOf(text, by, groups))),
    minimumForImpact: options.minimum,
    minimumForDif: options.minimumItems,
    leaveOutSmall: options.leaveOutSmall ?? false,
    purify: options.purify,
    ...present({ cut: options.cut }),
    ...(options.publish ? { suppressUnder: 5 } : {}),
    ...present({ matching: options.match }),
  };
}

function pairs(columns: readonly string[]): readonly (readonly [string, string])[] {
  if (columns.length < 2) {
    throw new UserError(
      "--intersect crosses two columns.",
      "Name two or more with --by, such as --by sex,race",
    );
  }
  return columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other] as const));
}

/** A group may be typed with other accents, spaces or case than the table has: what looks alike is meant. */
function referenceOf(
  text: string,
  by: readonly string[],
  groups: readonly PersonGroups[],
): readonly [string, string] {
  const at = text.indexOf("=");
  const column = text.slice(0, Math.max(0, at));
  const typed = text.slice(at + 1);
  if (at > 0 && by.includes(column)) {
    const known = groups.map(({ values }) => values[column]);
    const meant = known.find((group) => group !== undefined && looksOf(group) === looksOf(typed));
    return [column, meant ?? typed];
  }
  throw new UserError(`--reference ${text} names no column of --by.`, "Write it as --reference sex=male");
}

/** People whom the groups do not name stay unknown; where nobody is named the columns do not belong together. */
function checkMatch(
  people: readonly string[],
  groups: readonly PersonGroups[],
  shown: string,
  io: Io,
  what = "results",
): void {
  const known = new Set(groups.map(({ person }) => person));
  const without = people.filter((person) => !known.has(person));
  if (without.length === 0) return;
  const which = `${without.length} of ${people.length} people of the ${what} are not in ${shown}: ${listedIds(without)}.`;
  if (without.length === people.length) {
    const names = listedIds(groups.map(({ person }) => person));
    throw new UserError(which, `${shown} names ${names}. Do both files name people the same way? See --id.`);
  }
  io.stderr.write(plain(`Note: ${which} Their group counts as unknown.\n`));
}

function asColumns(value: string): readonly string[] {
  const columns = value.split(",").map((column) => column.trim());
  if (columns.every((column) => column !== "")) return columns;
  throw new InvalidArgumentError("It is a list such as sex,race.");
}

function asScore(value: string): number {
  const score = readNumber(value);
  if (typeof score === "object" && score.mark === ".") return score.asDecimal;
  if (typeof score === "object") {
    throw new InvalidArgumentError(
      `It may be ${score.asThousands} or ${score.asDecimal}. Write one of these.`,
    );
  }
  if (score !== undefined && Number.isFinite(score)) return score;
  throw new InvalidArgumentError("It is a number without a mark between thousands, such as 1500 or 3.5.");
}

function asPeople(value: string): number {
  const people = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (people >= 2) return people;
  throw new InvalidArgumentError("It is a whole number from 2.");
}

const help = `
Results and groups come in two files and are joined here by person; nothing of a group is in reach of what scores.
A CSV of results has a column of people (person, id or session) and selected (1 or 0), a score, or both. Profiles
are joined by their session. People of unknown group (empty, or unknown, not stated, prefer not to say …) are counted
and are in no rate. Groups under --minimum are shown and not judged. With --responses every item is compared between
groups at equal standing: by the sum of scores where everybody met everything, else by the standing that --calibration,
or a partial credit model of these responses, gives. See docs/fairness.md.

Examples:
  leadsim fairness results.csv --groups groups.csv --by sex,race --intersect --out fairness.json --html fairness.html
  leadsim fairness results.csv --groups groups.csv --by sex --cut 55
  leadsim fairness profiles/ --groups groups.csv --by sex --scale coach --cut 3.5
  leadsim fairness results.csv --groups groups.csv --by sex --language-column language --responses responses.csv
  leadsim fairness results.csv --groups groups.csv --by sex,race --intersect --publish --html for-the-website.html`;
