import { resolve } from "node:path";
import { type Rewrite, textOf } from "@leadsim/authoring/check";
import { formatDocument } from "@leadsim/scenarios";
import { Command } from "commander";
import { findDocuments } from "../find-documents.js";
import type { Io } from "../io.js";
import { showRewrites, writeRewrites } from "../rewrite/rewrite.js";
import { plainLine } from "../terminal/plain.js";

interface FormatOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
}

/** `leadsim format`: one layout for everybody's documents. */
export function formatCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("format")
    .description(
      "Give scenarios, forms and models one layout. What they say and their comments stay the same.",
    )
    .argument("<paths...>", "files, or folders that are searched through")
    .option("--check", "write nothing; fail when a file has another layout")
    .option("--dry-run", "show the changes and write nothing")
    .addHelpText("after", help)
    .action((paths: string[], options: FormatOptions) => {
      finish(format(paths, options, io));
    });
}

function format(paths: readonly string[], { check, dryRun }: FormatOptions, io: Io): number {
  const { documents } = findDocuments(paths.map((path) => ({ path: resolve(io.cwd, path), shown: path })));
  const rewrites: Rewrite[] = [];
  const refused: string[] = [];
  for (const { file, kind, source } of documents) {
    if (kind !== "scenario" && kind !== "form" && kind !== "model") continue;
    const before = textOf(source);
    const result = formatDocument(before, kind);
    if ("refusal" in result) refused.push(`${plainLine(file)} is left as it is: ${result.refusal}.`);
    else rewrites.push({ file, before, after: result.text });
  }
  const changed = rewrites.filter(({ before, after }) => before !== after);
  if (dryRun) showRewrites(changed, io);
  else if (!check) writeRewrites(changed, io);
  const done = check || dryRun ? "would format" : "formatted";
  for (const { file } of changed) io.stdout.write(`${done} ${plainLine(file)}\n`);
  for (const line of refused) io.stderr.write(`${line}\n`);
  const alike = rewrites.length - changed.length;
  if (alike > 0 || changed.length + refused.length === 0)
    io.stdout.write(`${alike} ${alike === 1 ? "file was" : "files were"} in order already.\n`);
  return refused.length > 0 || (check && changed.length > 0) ? 1 : 0;
}

const help = `
Two spaces for each level, fields in the order of the schema, texts and braces within 120 columns, one empty line
at most. Scenes, options, memory and all else that you name keep your order, and so do fields that comments or
empty lines set apart. A file is left as it is when it can't be read, or when its values or comments would change.

Examples:
  leadsim format my-scenario.yaml
  leadsim format scenarios/ forms/ --dry-run
  leadsim format scenarios/ --check`;
