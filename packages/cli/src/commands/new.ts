import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { formSkeleton, modelSkeleton, scenarioSkeleton } from "@leadsim/authoring/edit";
import { referenceTo } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { Argument, Command } from "commander";
import { asArgument } from "../as-argument.js";
import { asTyped } from "../as-typed.js";
import type { Io } from "../io.js";
import { schemaLine } from "../new/schema-line.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { writeFile } from "../write-file.js";

type NewKind = "scenario" | "form" | "model";

/** `leadsim new`: a commented document to begin from, which checks clean. */
export function newCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("new")
    .description("Write a commented scenario, form or model to begin from. It checks clean as it stands.")
    .addArgument(new Argument("<kind>", "what to begin").choices(["scenario", "form", "model"]))
    .argument("[id]", "its id, in kebab-case; my-scenario, my-form or my-model by default")
    .option("--out <file>", "where to write it; <id>.yaml by default, - for standard output")
    .option("--force", "replace a file that is there")
    .addHelpText("after", help)
    .action((kind: NewKind, id: string | undefined, options: { out?: string; force?: boolean }) => {
      begin(kind, id ?? `my-${kind}`, options, io);
      finish(0);
    });
}

function begin(kind: NewKind, id: string, options: { out?: string; force?: boolean }, io: Io): void {
  if (!/^[a-z][a-z0-9-]{0,79}$/.test(id)) {
    throw new UserError(
      `${plainLine(id)} is no id: ids are in kebab-case.`,
      "For example: leadsim new scenario first-week",
    );
  }
  const shown = options.out ?? `${id}.yaml`;
  const text = skeleton(kind, id);
  if (shown === "-") {
    io.stdout.write(text);
    return;
  }
  const path = resolve(io.cwd, shown);
  if (existsSync(path) && !options.force) {
    throw new UserError(
      `${shown} is there already, so it is left as it is.`,
      "Name another, or add --force.",
    );
  }
  writeFile(path, shown, `${schemaLine(path, kind)}${text}`);
  const next = kind === "scenario" ? ["check", "play"] : ["check"];
  io.stdout.write(
    `Wrote ${plainLine(shown)}.\n${next.map((word) => `Next: ${asTyped(`leadsim ${word} `, io.env)}${asArgument(shown)}\n`).join("")}`,
  );
}

function skeleton(kind: NewKind, id: string): string {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  if (kind === "scenario") return scenarioSkeleton(id, title);
  if (kind === "model") return modelSkeleton(id, title);
  return formSkeleton(id, title, bundledDocuments().scenarios.map(referenceTo));
}

const help = `
The scenario has three decisions of different types with their keys, memory, an exhibit and two endings, and
says in comments what each part is for. Replace its story by yours, piece by piece, and check after each.

Examples:
  leadsim new scenario first-week
  leadsim new form spring-form --out forms/spring-form.yaml
  leadsim new model our-model
  leadsim new scenario --out -`;
