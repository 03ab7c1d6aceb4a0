import { resolve } from "node:path";
import { renameDocuments } from "@leadsim/authoring/edit";
import type { SymbolKind } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { present } from "@leadsim/scenarios/rules";
import { Command, InvalidArgumentError } from "commander";
import { findDocuments } from "../find-documents.js";
import type { Io } from "../io.js";
import { showRewrites, writeRewrites } from "../rewrite/rewrite.js";
import { plainLine } from "../terminal/plain.js";

interface RenameOptions {
  readonly kind?: SymbolKind;
  readonly in?: string;
  readonly dryRun?: boolean;
}

const kinds: readonly SymbolKind[] = [
  "scene",
  "option",
  "bin",
  "exhibit",
  "cast",
  "memory",
  "derived",
  "ending",
  "behavior",
  "scenario",
];

/** `leadsim rename`: an id by another name, wherever it stands. */
export function renameCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("rename")
    .description(
      "Rename a scene, option, exhibit, cast id, memory name, behavior or scenario in every place that names it.",
    )
    .argument("<id>", "the present id")
    .argument("<new-id>", "the new id")
    .argument("[paths...]", "files, or folders that are searched through; the current folder by default")
    .option("--kind <kind>", `what is meant, where an id has several meanings: ${kinds.join(", ")}`, asKind)
    .option("--in <scene>", "the scene of the option or bin that is meant")
    .option("--dry-run", "show the changes and write nothing")
    .addHelpText("after", help)
    .action((id: string, newId: string, paths: string[], options: RenameOptions) => {
      const named = paths.length === 0 ? ["."] : paths;
      const found = findDocuments(named.map((path) => ({ path: resolve(io.cwd, path), shown: path })));
      const { target, places, rewrites } = renameDocuments(
        found.documents,
        {
          id,
          newId,
          ...present({ kind: options.kind, scene: options.in }),
        },
        bundledDocuments(),
      );
      if (options.dryRun) showRewrites(rewrites, io);
      else writeRewrites(rewrites, io);
      const files = rewrites.map(({ file }) => plainLine(file)).join(", ");
      io.stdout.write(
        `${options.dryRun ? "Would rename" : "Renamed"} the ${target.kind} ${id} to ${newId}: ` +
          `${places} ${places === 1 ? "place" : "places"} in ${files}.\n`,
      );
      finish(0);
    });
}

function asKind(value: string): SymbolKind {
  const kind = kinds.find((known) => known === value);
  if (kind) return kind;
  throw new InvalidArgumentError(`It is one of ${kinds.join(", ")}.`);
}

const help = `
Conditions, effects, key rows, routes, texts with {name}, forms and models are followed; comments and layout stay.
Transcripts and other JSON are records of what was, and are left alone. Nothing is written when the new id is
taken or malformed, or when mistakes would be left behind. Name all files that belong together: a behavior
stands in the model and in every scenario that measures it.

Examples:
  leadsim rename hartwell the-call my-scenario.yaml
  leadsim rename inesTrust trustOfInes scenarios/ --dry-run
  leadsim rename wait wait-a-day scenarios/ --kind option --in hartwell
  leadsim rename first-ninety-days the-first-quarter scenarios/ forms/`;
