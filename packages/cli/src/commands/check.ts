import { resolve } from "node:path";
import type { Coverage } from "@leadsim/authoring";
import { type CheckedFile, checkDocuments, toSarif } from "@leadsim/authoring";
import type { Diagnostic } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { Command, InvalidArgumentError } from "commander";
import { coverageTable } from "../coverage/coverage-table.js";
import { pageOf } from "../explain/diagnostic-pages.js";
import { findDocuments } from "../find-documents.js";
import { fixFiles } from "../fix/fix-files.js";
import type { Io } from "../io.js";
import { printDiagnostic } from "../print-diagnostic.js";
import { artifactAt } from "../sarif/place-in-sarif.js";
import { colorsFor, wantsColor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { toJson } from "../write-file.js";

type CheckFormat = "text" | "json" | "sarif";

interface CheckOptions {
  readonly format: CheckFormat;
  readonly coverage?: boolean;
  readonly maxWarnings?: number;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** What `leadsim check --format json` prints. Stable: fields are added, never renamed. */
export interface CheckResult {
  readonly format: "leadsim/check@1";
  readonly files: readonly CheckedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be checked, and why. */
  readonly notes: readonly string[];
  /** With `--coverage`: which behaviors can be shown, and where. */
  readonly coverage?: readonly Coverage[];
  readonly counts: { files: number; errors: number; warnings: number; information: number };
}

/** `leadsim check`: all mistakes in scenarios, models, forms and JSON documents, at file, line and column. */
export function checkCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("check")
    .summary("Find the mistakes in what you write")
    .description(
      "Find the mistakes in scenarios, models, forms and JSON documents, at file, line and column.",
    )
    .argument("<paths...>", "files, or folders that are searched through")
    .option("--format <format>", "text, json for programs, or sarif for code hosts", asFormat, "text")
    .option("--coverage", "count the decisions that measure each behavior, by form or scenario")
    .option("--max-warnings <n>", "fail when there are more warnings than this", asCount)
    .option("--fix", "mend what can be mended without you, in place, keeping comments and layout")
    .option("--dry-run", "with --fix: show the changes and write nothing")
    .addHelpText("after", help)
    .action((given: string[], options: CheckOptions) => {
      const paths = given.map((path) => ({ path: resolve(io.cwd, path), shown: path }));
      if (options.fix) {
        const tell = options.format === "text" ? io.stdout : io.stderr;
        fixFiles(findDocuments(paths).documents, io, { dryRun: options.dryRun ?? false, tell });
      }
      const result = check(paths, io, options);
      const { errors, warnings } = result.counts;
      const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
      if (tooMany && options.format === "text") {
        io.stdout.write(
          `${warnings === 1 ? "1 warning is" : `${warnings} warnings are`} more than the ${options.maxWarnings} allowed.\n`,
        );
      }
      finish(errors > 0 || tooMany ? 1 : 0);
    });
}

function check(
  paths: readonly { path: string; shown: string }[],
  io: Io,
  { format, coverage }: CheckOptions,
): CheckResult {
  const found = findDocuments(paths);
  const checked = checkDocuments(found.documents, bundledDocuments());
  const count = (severity: Diagnostic["severity"]) =>
    checked.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const result: CheckResult = {
    format: "leadsim/check@1",
    files: checked.files,
    diagnostics: checked.diagnostics,
    notes: checked.notes,
    ...(coverage ? { coverage: checked.coverage() } : {}),
    counts: {
      files: checked.files.length,
      errors: count("error"),
      warnings: count("warning"),
      information: count("information"),
    },
  };
  const sources = new Map(found.documents.map((document) => [document.file, document.source]));
  if (format !== "text") {
    // A mark of byte order is part of what code hosts hash, so it stays.
    const textOf = (file: string) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(sources.get(file));
    const sarif = () =>
      toSarif(result.diagnostics, { textOf, pageOf, artifactAt: (file) => artifactAt(file, io.cwd) });
    io.stdout.write(toJson(format === "json" ? result : sarif()));
    return result;
  }
  const color = wantsColor(io.stdout, io.env);
  for (const diagnostic of checked.diagnostics) {
    const source = new TextDecoder().decode(sources.get(diagnostic.file));
    io.stdout.write(`${printDiagnostic(diagnostic, source, color)}\n\n`);
  }
  for (const covered of result.coverage ?? []) {
    for (const line of coverageTable(covered, io.stdout.columns ?? 100)) io.stdout.write(`${line}\n`);
  }
  if (result.coverage?.length === 0 && result.counts.errors > 0)
    io.stdout.write("note: coverage is counted once the errors are mended.\n");
  for (const note of checked.notes) io.stdout.write(`note: ${plainLine(note)}\n`);
  if (found.skipped.length > 0) {
    io.stdout.write(`note: ${skippedWords(found.skipped)}\n`);
  }
  io.stdout.write(`${summary(result, io)}\n`);
  return result;
}

function summary(result: CheckResult, io: Io): string {
  const colors = colorsFor(io.stdout, io.env);
  const { files, errors, warnings, information } = result.counts;
  if (files === 0) return "No leadsim documents were found there.";
  const checked = `${count(files, "file")} checked`;
  const parts = [
    ...(errors > 0 ? [colors.red(count(errors, "error"))] : []),
    ...(warnings > 0 ? [colors.yellow(count(warnings, "warning"))] : []),
    ...(information > 0 ? [`${count(information, "note")}`] : []),
  ];
  if (parts.length === 0) return `${checked}: ${colors.green("no mistakes found")}`;
  return `${checked}: ${parts.join(", ")}`;
}

function skippedWords(skipped: readonly string[]): string {
  const names = skipped.slice(0, 3).map(plainLine).join(", ");
  const more = skipped.length > 3 ? ` and ${skipped.length - 3} more` : "";
  return `left alone, no leadsim format line: ${names}${more}`;
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? "" : "s"}`;
}

function asFormat(value: string): CheckFormat {
  if (value === "text" || value === "json" || value === "sarif") return value;
  throw new InvalidArgumentError("It is text, json or sarif.");
}

function asCount(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It is a whole number from 0 on.");
}

const help = `
Scenarios are checked against their model, forms against their scenarios: those found among the paths
first, then those of the bundled library. The exit code is 1 when there are errors, else 0.

Examples:
  leadsim check first-ninety-days.yaml
  leadsim check scenarios/ models/ forms/
  leadsim check scenarios/ --max-warnings 0
  leadsim check first-ninety-days.yaml --fix --dry-run
  leadsim check scenarios/ --fix
  leadsim check scenarios/ --format json | jq '.diagnostics[].code'
  leadsim check my-form.yaml --coverage
  leadsim check scenarios/ --format sarif > findings.sarif

--fix writes names that were clearly meant, quotes, spaces for tabs and the like; what needs a decision is left
for you, and no edit is made that would add errors. With --dry-run, what follows the changes is the state of the
files as they still are.

The JSON holds files (file, kind, id, version, ok), diagnostics (code, severity, message, file, start, end,
help, fix, related, witness), coverage where it was asked for, notes (what could not be checked) and counts
(files, errors, warnings, information). A witness is a list of responses that leadsim play --responses plays.
Every code is explained: leadsim explain <code>.

SARIF names files relative to the folder you are in: run it at the root of the repository for a code host.`;
