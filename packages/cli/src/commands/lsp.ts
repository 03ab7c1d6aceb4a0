import { Command } from "commander";
import { diagnosticPageUri } from "../explain/diagnostic-pages.js";
import type { Io } from "../io.js";

/** `leadsim lsp`: the language server that editors start. */
export function lspCommand(_io: Io, finish: (code: number) => void): Command {
  return new Command("lsp")
    .description(
      "The language server for scenarios, models and forms (Language Server Protocol over standard input and output). An editor starts it; you type nothing here.",
    )
    .option(
      "--stdio",
      "talk over standard input and output, as it always does; accepted because editors pass it",
    )
    .addHelpText("after", help)
    .action(async () => {
      // Loaded here, so that other commands don't wait for it.
      const { startLanguageServer } = await import("@leadsim/language-server/node");
      finish(await startLanguageServer(process.stdin, process.stdout, { pageUri: diagnosticPageUri }));
      process.stdin.destroy();
    });
}

const help = `
It finds mistakes while you write and mends those it can, completes behaviors, scenes, memory, speakers,
exhibits, options and fields, shows a behavior's anchors, goes to where a name is declared and renames it
everywhere. Scenarios are checked against the models in the editor's folder, then those of the library.

Examples, for an editor's settings (docs/editors.md has them whole):
  Neovim   cmd = { "npx", "--no-install", "leadsim", "lsp" }, filetypes = { "yaml" }
  VS Code  a generic language client with the command: npx --no-install leadsim lsp`;
