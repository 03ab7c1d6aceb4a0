import { resolve } from "node:path";
import { checkDocuments } from "@leadsim/authoring/check";
import type { CheckResult, Diagnostic } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { Command, InvalidArgumentError } from "commander";

import { checkText } from "../check/check-text.js";
import { documentsBeside } from "../check/documents-beside.js";
import type { NamedPath } from "../content.js";
import { type Found, findDocuments } from "../find-documents.js";
import type { Io } from "../io.js";
import { toJson } from "../write-file.js";

type CheckFormat = "text" | "json" | "sarif";

interface CheckOptions {
  readonly format: CheckFormat;
  readonly coverage?: boolean;
  readonly maxWarnings?: number;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** `leadsim check`: all mistakes in scenarios, models, forms and JSON documents, at file, line and column. */
export function checkCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("check")
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
    .action(async (given: string[], options: CheckOptions) => {
      const paths = given.map((path) => ({ path: resolve(io.cwd, path), shown: path }));
      if (options.fix) {
        const { fixFiles } = await import("../fix/fix-files.js");
        const tell = options.format === "text" ? io.stdout : io.stderr;
        fixFiles(findDocuments(paths).documents, paths, io, { dryRun: options.dryRun ?? false, tell });
      }
      const found = findDocuments(paths);
      const result = check(found, paths, options.coverage ?? false);
      const most = options.maxWarnings ?? Number.POSITIVE_INFINITY;
      io.stdout.write(await inFormat(options.format, result, found, most, io));
      finish(result.counts.errors > 0 || result.counts.warnings > most ? 1 : 0);
    });
}

function check({ documents }: Found, paths: readonly NamedPath[], coverage: boolean): CheckResult {
  const checked = checkDocuments(documents, bundledDocuments(), documentsBeside(documents, paths));
  const { files, diagnostics, notes, accepted } = checked;
  const count = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    format: "leadsim/check@1",
    files,
    diagnostics,
    notes,
    accepted,
    ...(coverage ? { coverage: checked.coverage() } : {}),
    counts: {
      files: files.length,
      errors: count("error"),
      warnings: count("warning"),
      information: count("information"),
      accepted: accepted.length,
    },
  };
}

async function inFormat(
  format: CheckFormat,
  result: CheckResult,
  found: Found,
  mostWarnings: number,
  io: Io,
): Promise<string> {
  if (format === "json") return toJson(result);
  if (format === "text") return checkText(result, found, mostWarnings, io);
  const { sarifOf } = await import("../sarif/sarif-of.js");
  return toJson(sarifOf(result.diagnostics, found.documents, io.cwd));
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
