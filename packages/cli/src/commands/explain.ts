import { resolve } from "node:path";
import { diagnosticCodes, idIn, nearest } from "@leadsim/scenarios";
import { Command } from "commander";
import { gatherContent } from "../content.js";
import { diagnosticPage } from "../explain/diagnostic-pages.js";
import { fieldNames, fieldPage } from "../explain/field-pages.js";
import { behaviorPage, competencyPage, modelPage } from "../explain/model-pages.js";
import { pageAsText } from "../explain/page-as-text.js";
import type { Io } from "../io.js";
import { colorsFor, columnsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { foldersOption } from "./play-options.js";

/**
 * `leadsim explain`: the page of a code that `leadsim check` prints, of a behavior or of a model, or the list
 * of all codes.
 */
export function explainCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("explain")
    .description(
      "Print the page of a diagnostic: what is wrong, how it looks right, and why. Of a field: what is written in it. Of a behavior: its levels. Of a competency or a model: its behaviors.",
    )
    .argument(
      "[word]",
      "the word that check prints after error, warning or information, a field such as choose, a behavior, a competency or a model; all codes without it",
    )
    .addOption(foldersOption())
    .addHelpText("after", help)
    .action((word: string | undefined, { scenarios = [] }: { scenarios?: string[] }) => {
      io.stdout.write(`${word === undefined ? allCodes(io) : pageOf(word, scenarios, io)}\n`);
      finish(0);
    });
}

function pageOf(word: string, folders: readonly string[], io: Io): string {
  const colors = colorsFor(io.stdout, io.env);
  const columns = columnsFor(io.stdout, io.env);
  const codes = diagnosticCodes.map((row) => row.code);
  const page = codes.find((known) => known === word) && diagnosticPage(word);
  if (page !== undefined) return pageAsText(page, columns, { heading: colors.bold, code: colors.cyan });
  const { models } = gatherContent(folders.map((shown) => ({ path: resolve(io.cwd, shown), shown })));
  for (const model of models) {
    const behavior = model.behaviors.find(({ id }) => id === word);
    if (behavior) return behaviorPage(behavior, model, columns, colors.bold);
    const competency = model.competencies.find(({ id }) => id === word);
    if (competency) return competencyPage(competency, model, columns, colors.bold);
    if (idIn(word) === model.id) return modelPage(model, columns, colors.bold);
  }
  const field = fieldPage(word, columns, colors.bold);
  if (field !== undefined) return field;
  const meant = nearest(word, [
    ...codes,
    ...models.flatMap(({ behaviors, competencies }) => [...behaviors, ...competencies].map(({ id }) => id)),
    ...fieldNames(),
  ]);
  throw new UserError(
    `There is no diagnostic, field, behavior or competency ${plainLine(word)}.`,
    meant
      ? `Did you mean ${meant}? leadsim explain ${meant}`
      : `All diagnostics: leadsim explain. All behaviors: leadsim explain ${models[0]?.id ?? ""}`,
  );
}

function allCodes(io: Io): string {
  const colors = colorsFor(io.stdout, io.env);
  const widest = Math.max(...diagnosticCodes.map(({ code }) => code.length));
  return diagnosticCodes
    .map(({ code, severity, summary }) => {
      const marked = { error: colors.red, warning: colors.yellow, information: colors.cyan }[severity];
      return `${code.padEnd(widest)}  ${marked(severity.padEnd("information".length))}  ${summary}`;
    })
    .join("\n");
}

const help = `
Examples:
  leadsim explain unknown-name
  leadsim explain choose
  leadsim explain protect-coaching-time
  leadsim explain coaching
  leadsim explain sales-leader-core
  leadsim explain our-behavior --scenarios our-model.yaml
  leadsim explain | grep memory`;
