import { resolve } from "node:path";
import { present } from "@leadsim/scenarios/rules";
import { Command, InvalidArgumentError } from "commander";
import type { Io } from "../io.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { checkWritable, writeFile } from "../write-file.js";
import { asLocale } from "./play-options.js";

interface PreviewOptions {
  readonly lang?: string;
  readonly port: number;
  readonly editor?: string;
  readonly export?: string;
  readonly force?: boolean;
}

/** `leadsim preview`: the candidate's screen while a scenario is being written. */
export function previewCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("preview")
    .description(
      "Serve a scenario or a form on this machine as a candidate would see it, beside what its author wants to know. An edit shows where you stand.",
    )
    .argument("<scenario|form>", "a scenario or form: a file, or an id of the library")
    .option("--lang <tag>", "the language to see it in, by its translation as far as it is written", asLocale)
    .option("--port <n>", "the port on this machine; a free one unless given", asPort, 0)
    .option("--editor <command>", "how to open a place, such as “code -g {file}:{line}:{column}”")
    .option("--export <file>", "write one HTML page that needs no installation, and end")
    .option("--force", "replace a file that is not such a page")
    .addHelpText("after", help)
    .action(async (named: string, options: PreviewOptions) => {
      if (options.export === undefined) await serve(named, options, io);
      else await exportPage(named, options.export, options, io);
      finish(0);
    });
}

async function serve(named: string, options: PreviewOptions, io: Io): Promise<void> {
  const [{ previewSources }, { previewPrograms }, { servePreview }, { editorOf }] = await loadPreview();
  const editor = options.editor ?? editorOf(io.env);
  const served = await servePreview({
    sources: previewSources(named, io.cwd, options.lang),
    programs: previewPrograms(),
    port: options.port,
    ...present({ editor }),
    onProblem: (message) => io.stderr.write(`${plainLine(message)}\n`),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new UserError(
      `Port ${options.port} is taken by another program.`,
      "Name another with --port, or none.",
    );
  });
  io.stdout.write(`Preview: ${served.address}\nEdits show at once. Ctrl-C ends it.\n`);
  const stop = () => served.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  await served.ended;
}

async function exportPage(
  named: string,
  file: string,
  { force, lang }: PreviewOptions,
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, file);
  checkWritable(path, file, "report", force);
  const [{ previewSources }, { previewPrograms }] = await loadPreview();
  const { previewPage } = await import("@leadsim/preview");
  const { mediaWithin } = await import("../preview/media-within.js");
  const sources = previewSources(named, io.cwd, lang);
  const { media, leftOut } = mediaWithin(sources);
  const data = { target: sources.target, files: sources.read(), live: null, media };
  writeFile(path, file, previewPage({ title: sources.target, data, programs: { texts: previewPrograms() } }));
  io.stdout.write(
    `Wrote ${plainLine(file)}. It holds the scoring key: give it to colleagues, not to candidates.\n`,
  );
  for (const name of leftOut)
    io.stderr.write(`${plainLine(name)} is not in it: it is not there, or too large.\n`);
}

/** Loaded when they are asked for, so that other commands don't wait for them. */
function loadPreview() {
  return Promise.all([
    import("../preview/preview-sources.js"),
    import("../preview/preview-programs.js"),
    import("../preview/serve-preview.js"),
    import("../preview/open-editor.js"),
  ]);
}

function asPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 65_536;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError("It is a number from 0 to 65535.");
}

const help = `
Beside the screen stand the scenes (a click goes there), the graph with the path walked, the last answer with its
levels and rationale, memory, conditions, evidence so far, coverage and mistakes. Nothing leaves this machine. A click on
a mistake's place opens the editor of --editor or LEADSIM_EDITOR.

Examples:
  leadsim preview my-scenario.yaml
  leadsim preview first-ninety-days --port 4400
  leadsim preview my-scenario.yaml --lang de
  leadsim preview my-form.yaml --editor "code -g {file}:{line}:{column}"
  leadsim preview my-scenario.yaml --export preview.html`;
