import { resolve } from "node:path";
import type { Model } from "@leadsim/scenarios";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  estimatedRows,
  leftOutInWords,
  unestimatedIn,
  withoutUnestimated,
} from "../abilities/estimated-rows.js";
import { asArgument } from "../as-argument.js";
import { asTyped } from "../as-typed.js";
import { findByReference, gatherContent } from "../content.js";
import { readSheet, type Sheet } from "../csv/sheet.js";
import { addTableOptions, type TableOptions, tableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { appliedNormsCsv, appliedNormsText } from "../norm/applied-norms-text.js";
import { applyNorms, otherwiseRead, strayScores } from "../norm/apply-norms.js";
import { benchmarkFromResults, type ResultsOptions } from "../norm/benchmark-from-results.js";
import { normsFromScores, type ScoresOptions } from "../norm/norms-from-scores.js";
import { printBenchmarkNorms, printNorms } from "../norm/print-norms.js";
import { provenanceBefore } from "../norm/provenance.js";
import { readResults } from "../norm/read-results.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { columnsFor } from "../terminal/colors.js";
import { note } from "../terminal/note.js";
import { plain, plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { toJson } from "../write-file.js";
import { formatOption } from "./bench-options.js";
import { foldersOption } from "./play-options.js";

interface NormCommandOptions extends ResultsOptions, ScoresOptions, TableOptions {
  readonly out?: string;
  readonly people?: string;
  readonly apply?: string;
  readonly reliability?: number;
  readonly before?: string;
  readonly person?: string;
  readonly scale: string;
  readonly scenarios?: string[];
  readonly format: "table" | "json";
  readonly force?: boolean;
}

/** `leadsim norm`: norms of results, as a benchmark; or norm tables of a CSV of scores. */
export function normCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("norm")
    .description(
      "Build a benchmark with norms from the profiles or transcripts of many people, or norm tables from a CSV of scores; or apply norm tables to new people.",
    )
    .argument("<results...>", "profiles or transcripts of one form (files or folders), or one CSV")
    .option("--id <id>", "the norms' id, in kebab-case")
    .option("--title <text>", "the name that reports show")
    .addOption(
      new Option("--kind <kind>", "where the results come from").choices([
        "pilot",
        "operational",
        "synthetic",
      ]),
    )
    .option("--population <text>", "whose results these are")
    .option("--sampling <text>", "how they were chosen")
    .option("--from <day>", "first day, such as 2026-01-05 (of results: the first session's by default)")
    .option("--to <day>", "last day")
    .option("--statement <text>", "what the norms are and are not, in place of the usual words")
    .option("--release <version>", "the document's version", asVersion, "1.0.0")
    .option("--group <column>", "norms by group as well; of results also: language")
    .option("--min-group <n>", "suppress groups of fewer people; at least 10, 200 by default", asMinimum)
    .option("--along <column>", "of a CSV: norms along a numeric column as well, such as tenure")
    .option("--weight <column>", "case weights")
    .option("--people <csv>", "of results: who they are, one row per session, in a column session")
    .option("--target <column>", "of results: a target of the people marked in this column")
    .option("--target-rule <text>", "how those people were chosen, and by whom")
    .option(
      "--outcome <column>",
      "of results: a contrast study of this outcome, recorded apart from the assessment",
    )
    .option("--outcome-source <text>", "what the outcome is, and who recorded it")
    .option("--ignore <columns...>", "of a CSV: columns that hold no scores")
    .option("--step <width>", "of a CSV: width of the classes of scores; 0 keeps each score", asStep)
    .option("--apply <norms>", "look the scores of a CSV up in these norm tables")
    .option("--reliability <r>", "with --apply: of the scores, 0 to 1, for 90% ranges", asReliability)
    .option("--before <csv>", "with --apply: the same people at an earlier sitting, for reliable change")
    .option("--person <column>", "with --apply: the column that names people (person, id or session)")
    .option("--scale <id>", "of results: the scale whose table is printed", "overall")
    .option("--out <file>", "where to write the JSON (benchmark.json or norms.json); - for standard output")
    .addOption(foldersOption())
    .addOption(formatOption())
    .option("--force", "replace a file of another kind")
    .addHelpText("after", help)
    .action((names: string[], options: NormCommandOptions) => {
      const sheets = names.filter((name) => /\.(?:csv|tsv|txt)$/i.test(name));
      if (sheets.length === 0) ofResults(names, options, io);
      else if (names.length === 1 && options.apply !== undefined)
        ofPeople(names[0]!, options.apply, options, io);
      else if (names.length === 1) ofScores(names[0]!, options, io);
      else
        throw new UserError("Name one CSV alone.", "Its rows are people; put several files together first.");
      finish(0);
    });
  return addTableOptions(command);
}

function ofResults(names: readonly string[], options: NormCommandOptions, io: Io): void {
  refuse(options, ["ignore", "step", "along", "apply", "reliability", "before", "person"], "results");
  const { out = "benchmark.json", format, force } = options;
  checkOut("benchmark", { out, force }, io);
  const content = gatherContent(
    (options.scenarios ?? []).map((shown) => ({ path: resolve(io.cwd, shown), shown })),
  );
  const sheet = options.people === undefined ? undefined : sheetFrom(options.people, options, io);
  const { kind } = provenanceBefore(options);
  const results = readResults(names, kind, content, io);
  const reference = results.table.finish().model;
  const model = findByReference("model", reference, content.models, content.broken);
  const { benchmark, refused } = benchmarkFromResults(results, model, options, sheet);
  const text = printBenchmarkNorms(benchmark, titlesOf(model), options.scale, columnsFor(io.stdout, io.env));
  note(io, [
    ...(results.unfinished > 0
      ? [`${results.unfinished} results were left out: their sessions were not completed.`]
      : []),
    ...(refused === undefined ? [] : [`No contrast study: ${refused}`]),
  ]);
  const next = `${asTyped("leadsim score ", io.env)}transcript.json --benchmark ${asArgument(out)} --percentiles`;
  deliver(
    { content: readableJson(benchmark), text: plain(text), written: `.\nNext: ${next}` },
    { out, format },
    io,
  );
}

function ofScores(name: string, options: NormCommandOptions, io: Io): void {
  refuse(options, ["people", "target", "targetRule", "outcome", "outcomeSource"], "a CSV");
  refuse(options, ["reliability", "before", "person"], "norms that are not applied");
  const { out = "norms.json", format, force } = options;
  checkOut("norms", { out, force }, io);
  const counted = estimatedRows(sheetFrom(name, options, io));
  const warn = (line: string) => io.stderr.write(`${plainLine(line)}\n`);
  const norms = normsFromScores(counted.sheet, options, warn);
  const text = printNorms(norms, columnsFor(io.stdout, io.env));
  note(io, leftOutInWords(counted));
  deliver({ content: readableJson(norms), text: plain(text) }, { out, format }, io);
}

/** Norms applied to new people. */
function ofPeople(name: string, shown: string, options: NormCommandOptions, io: Io): void {
  refuse(
    options,
    [
      "people",
      "target",
      "outcome",
      "group",
      "minGroup",
      "weight",
      "along",
      "ignore",
      "step",
      "id",
      "title",
      "kind",
    ],
    "norms that are applied",
  );
  const { before, format, out } = options;
  checkOut("normed table", options, io);
  const norms = readDocument("norms", resolve(io.cwd, shown), shown);
  const sheets = [name, ...(before === undefined ? [] : [before])].map((one) =>
    withoutUnestimated(sheetFrom(one, options, io)),
  );
  const applied = applyNorms(norms, sheets[0]!, options, sheets[1]);
  note(io, [
    ...leftOutInWords({ leftOut: unestimatedIn(sheets[0]!) }),
    ...sheets.flatMap((sheet) => strayScores(norms, sheet)),
    ...otherwiseRead(norms, sheets[0]!, applied, sheets[1]),
  ]);
  deliver(
    {
      content: appliedNormsCsv(applied, tableOptions(options)),
      json: toJson(applied),
      text: plain(appliedNormsText(applied, columnsFor(io.stdout, io.env))),
    },
    { out, format },
    io,
  );
}

/** An option that would be passed over in silence is refused. */
function refuse(
  options: NormCommandOptions,
  names: readonly (keyof NormCommandOptions)[],
  what: string,
): void {
  const found = names.find((name) => options[name] !== undefined);
  if (found === undefined) return;
  const written = found.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UserError(`--${written} has no meaning for ${what}.`, "See leadsim norm --help.");
}

/** What leadsim reads back is limited: without line breaks, norms of many groups take a third. */
const longest = 8_000_000;

function readableJson(document: object): string {
  const lines = toJson(document);
  if (lines.length <= longest) return lines;
  const dense = `${JSON.stringify(document)}\n`;
  if (dense.length <= longest) return dense;
  throw new UserError(
    `These norms would take ${Math.ceil(dense.length / 1_000_000)} MB, more than leadsim reads back (${longest / 1_000_000} MB).`,
    "Name a grouping with fewer groups, or a larger --min-group.",
  );
}

function sheetFrom(shown: string, options: TableOptions, io: Io): Sheet {
  const text = utf8Text(readFile(resolve(io.cwd, shown), shown, "CSV"), shown);
  return readSheet(text, shown, tableOptions(options));
}

function titlesOf({ pillars, areas, competencies }: Model): ReadonlyMap<string, string> {
  return new Map([
    ["overall overall", "Overall"],
    ...pillars.map(({ id, title }): [string, string] => [`pillar ${id}`, title]),
    ...areas.map(({ id, title }): [string, string] => [`area ${id}`, title]),
    ...competencies.map(({ id, name }): [string, string] => [`competency ${id}`, name]),
  ]);
}

function asVersion(value: string): string {
  if (/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(value)) return value;
  throw new InvalidArgumentError("It is a version such as 1.0.0.");
}

function asMinimum(value: string): number {
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (count >= 1) return count;
  throw new InvalidArgumentError("It is a whole number.");
}

function asReliability(value: string): number {
  const reliability = value.trim() === "" ? Number.NaN : Number(value);
  if (reliability > 0 && reliability <= 1) return reliability;
  throw new InvalidArgumentError("It is a number above 0, at most 1.");
}

function asStep(value: string): number {
  const width = value.trim() === "" ? Number.NaN : Number(value);
  if (width >= 0 && Number.isFinite(width)) return width;
  throw new InvalidArgumentError("It is a number, 0 or above.");
}

const help = `
Norms say where a score lies among certain people. Where they come from has to be said: --id, --title, --kind,
--population, --sampling, and for a CSV --from and --to. Under 200 people (by Kish, where they are weighted) there is no
table; small groups are suppressed, with their size. Results of simulated people are of kind synthetic, always.

Examples:
  leadsim norm results/ --id emea-pilot --title "EMEA pilot" --kind pilot \\
    --population "First-line sales leaders, EMEA" --sampling "All of two cohorts" --out emea-pilot.json
  leadsim norm results/ ... --people people.csv --group level --weight weight
  leadsim norm results/ ... --people people.csv --outcome quota --outcome-source "Quota 2025, from finance"
  leadsim norm scores.csv --id coaching --title "Coaching scale" --kind pilot --population "Team leads" \\
    --sampling "Volunteers" --from 2026-01-05 --to 2026-02-27 --ignore name
  leadsim norm scores.csv ... --along tenure
  leadsim norm new.csv --apply norms.json --reliability .85 --out normed.csv
  leadsim norm autumn-abilities.csv --apply norms.json --before spring-abilities.csv --person person`;
