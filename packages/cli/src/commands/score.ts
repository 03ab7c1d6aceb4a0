import { resolve } from "node:path";
import { type Benchmark, loadModel, type Model, type Profile } from "@leadsim/scenarios";
import { Command, InvalidArgumentError } from "commander";
import { asTyped } from "../command-name.js";
import { type Content, findByReference, gatherContent } from "../content.js";
import type { Io } from "../io.js";
import { profileOnScreen } from "../profile/profile-on-screen.js";
import { mistakes, readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { scoreTranscripts } from "../score-transcripts.js";
import { colorsFor, columnsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { checkWritable, toJson, writeFile } from "../write-file.js";
import { foldersOption } from "./play-options.js";

interface ScoreOptions {
  readonly out: string;
  readonly model?: string;
  readonly benchmark: string;
  readonly scenarios?: string[];
  readonly format: "table" | "json";
  readonly percentiles?: boolean;
  readonly force?: boolean;
}

/** `leadsim score`: transcripts of one person into a profile, shown on screen. */
export function scoreCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("score")
    .summary("Score transcripts into a profile")
    .description("Score the transcripts of one person into a profile, and show it.")
    .argument("<transcripts...>", "transcripts written by leadsim play, all of one person")
    .option(
      "--out <file>",
      "where to write the profile; - writes it to standard output instead of the table",
      "profile.json",
    )
    .option("--benchmark <id|file|none>", "what to compare with; auto is what the form names", "auto")
    .option("--model <file>", "a competency model instead of the one played for")
    .addOption(foldersOption())
    .option("--percentiles", "show percentiles where the benchmark allows them")
    .option("--format <format>", "what is printed: table or json", asFormat, "table")
    .option("--force", "replace a file that is not a leadsim profile")
    .addHelpText("after", help)
    .action((transcripts: string[], options: ScoreOptions) => {
      run(transcripts, options, io);
      finish(0);
    });
}

function run(files: readonly string[], options: ScoreOptions, io: Io): void {
  const out = resolve(io.cwd, options.out);
  if (options.out !== "-") checkWritable(out, options.out, "profile", options.force);
  const content = gatherContent(
    (options.scenarios ?? []).map((shown) => ({ path: resolve(io.cwd, shown), shown })),
  );
  const { profile, benchmark } = scoreTranscripts({
    transcripts: files.map((shown) => ({
      shown,
      transcript: readDocument("transcript", resolve(io.cwd, shown), shown),
    })),
    content,
    benchmark: benchmarkFor(options.benchmark, content, io),
    ...(options.model === undefined ? {} : { model: modelFrom(options.model, io) }),
    percentiles: options.percentiles ?? false,
  });
  if (options.out === "-") {
    io.stdout.write(toJson(profile));
    return;
  }
  writeFile(out, options.out, toJson(profile));
  if (options.format === "json") io.stdout.write(toJson(profile));
  else printProfile(profile, io);
  const tell = options.format === "json" ? io.stderr : io.stdout;
  if (!benchmark && options.benchmark === "auto") {
    tell.write("No benchmark knows these scenarios: bands rest on the shipped priors.\n");
  }
  tell.write(
    `\nWrote ${plainLine(options.out)}.\nNext: ${asTyped("leadsim report ", io.env)}${plainLine(options.out)} --out report.html\n`,
  );
}

/** The profile as a person reads it. */
export function printProfile(profile: Profile, io: Io): void {
  const columns = columnsFor(io.stdout, io.env);
  io.stdout.write(`\n${profileOnScreen(profile, { colors: colorsFor(io.stdout, io.env), columns })}`);
}

function benchmarkFor(asked: string, content: Content, io: Io): Benchmark | "none" | "auto" {
  if (asked === "none" || asked === "auto") return asked;
  if (/[\\/]|\.json$/i.test(asked)) return readDocument("benchmark", resolve(io.cwd, asked), asked);
  const reference = asked.includes("@") ? asked : content.benchmarks.find(({ id }) => id === asked);
  if (typeof reference === "object") return reference;
  return findByReference("benchmark", reference ?? `${asked}@1`, content.benchmarks);
}

function modelFrom(file: string, io: Io): Model {
  const source = readFile(resolve(io.cwd, file), file, "model");
  const loaded = loadModel(source, { file });
  if (loaded.document) return loaded.document;
  throw new UserError(
    `${file} has mistakes, so nothing can be scored with it.`,
    mistakes(loaded.diagnostics, new TextDecoder().decode(source)),
  );
}

function asFormat(value: string): "table" | "json" {
  if (value === "table" || value === "json") return value;
  throw new InvalidArgumentError("It is table or json.");
}

const help = `
A transcript is replayed first: it must be as leadsim wrote it, and its scenarios must be the ones it was
played with (looked up by id, version and story in the library and in --scenarios). Several transcripts of
one person make one profile: more evidence, narrower bands.

Examples:
  leadsim score transcript.json --out profile.json
  leadsim score anna-1.json anna-2.json --out anna.json
  leadsim score transcript.json --scenarios my-scenarios/ --benchmark none
  leadsim score transcript.json --out - | jq .overall.band`;
