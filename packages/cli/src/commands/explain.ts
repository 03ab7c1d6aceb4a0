import { diagnosticCodes } from "@leadsim/scenarios";
import { Command } from "commander";
import { diagnosticPage } from "../explain/diagnostic-pages.js";
import { pageAsText } from "../explain/page-as-text.js";
import type { Io } from "../io.js";
import { nearest } from "../suggest.js";
import { colorsFor, columnsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";

/** `leadsim explain`: the page of a code that `leadsim check` prints, or the list of all codes. */
export function explainCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("explain")
    .summary("Say more about a mistake that check found")
    .description("Print the page of a diagnostic: what is wrong, how it looks right, and why.")
    .argument(
      "[code]",
      "the word that check prints after error, warning or information; all codes without it",
    )
    .addHelpText("after", help)
    .action((code: string | undefined) => {
      io.stdout.write(`${code === undefined ? allCodes(io) : pageOf(code, io)}\n`);
      finish(0);
    });
}

function pageOf(code: string, io: Io): string {
  const codes = diagnosticCodes.map((row) => row.code);
  const page = codes.find((known) => known === code) && diagnosticPage(code);
  if (page === undefined) {
    const meant = nearest(code, codes);
    throw new UserError(
      `There is no diagnostic ${plainLine(code)}.`,
      meant ? `Did you mean ${meant}? leadsim explain ${meant}` : "All of them: leadsim explain",
    );
  }
  const colors = colorsFor(io.stdout, io.env);
  return pageAsText(page, columnsFor(io.stdout, io.env), { heading: colors.bold, code: colors.cyan });
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
  leadsim explain | grep memory`;
