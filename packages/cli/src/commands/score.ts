import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { PointMethod } from "@leadsim/psychometrics";
import type { Calibration, Profile } from "@leadsim/scenarios";
import { withComparison } from "@leadsim/scoring";
import { Command, InvalidArgumentError } from "commander";
import { isResponseFile, scoreResponses } from "../abilities/score-responses.js";
import { asArgument } from "../as-argument.js";
import { asTyped } from "../as-typed.js";
import { warningsRepeated } from "../calibrate/warnings-repeated.js";
import { gatherContent } from "../content.js";
import { addTableOptions, type TableOptions } from "../csv/table-options.js";
import { checkOut, deliver } from "../deliver.js";
import type { Io } from "../io.js";
import { profileText } from "../profile/profile-text.js";
import { readDocument } from "../read-document.js";
import { benchmarkFor, modelFrom } from "../score-against.js";
import { scoreTranscripts } from "../score-transcripts.js";
import { plain } from "../terminal/plain.js";
import { UserError } from "../user-error.js";
import { toJson } from "../write-file.js";
import { foldersOption } from "./play-options.js";

interface ScoreOptions extends TableOptions {
  readonly out?: string;
  readonly model?: string;
  readonly benchmark: string;
  readonly scenarios?: string[];
  readonly format: "table" | "json";
  readonly percentiles?: boolean;
  readonly compare?: boolean;
  readonly calibration?: string[];
  readonly id?: string;
  readonly ignore?: string[];
  readonly ignoreUnknown?: boolean;
  readonly method: "eap" | PointMethod;
  readonly prior?: string;
  readonly plausible?: number;
  readonly seed: number;
  readonly force?: boolean;
}

/** `leadsim score`: transcripts of one person into a profile, shown on screen; a table of responses into abilities. */
export function scoreCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command("score")
    .description(
      "Score the transcripts of one person into a profile, and show it; or, with a calibration, a table of responses into abilities.",
    )
    .argument("<files...>", "transcripts of one person, or responses (.csv, .jsonl), one row per person")
    .option(
      "--out <file>",
      "where to write (profile.json, or abilities.csv); - writes to standard output instead of the table",
    )
    .option("--benchmark <id|file|none>", "what to compare with; auto is what the form names", "auto")
    .option("--model <file>", "a competency model instead of the one played for")
    .addOption(foldersOption())
    .option(
      "--calibration <files...>",
      "score these scales with calibrated items (written by leadsim calibrate)",
    )
    .option("--method <method>", "of a table: eap, map, ml or wle", asMethod, "eap")
    .option(
      "--prior <prior>",
      "of a table: what estimates are pulled toward: a group of the calibration, or mean,sd; by default that of the scale",
    )
    .option(
      "--plausible <n>",
      "of a table: draw so many plausible values of each person, for statistics of groups",
      asDraws,
    )
    .option("--seed <n>", "of a table: what plausible values are drawn from", asSeed, 1)
    .option("--id <column>", "of a table: the column that names the people")
    .option("--ignore <columns...>", "of a table: columns that hold no responses")
    .option("--ignore-unknown", "of a table: leave out columns that the calibration does not know")
    .option("--percentiles", "show percentiles where the benchmark allows them")
    .option("--compare", "compare the profile with the benchmark's target: gaps, and how similar they are")
    .option("--format <format>", "what is printed: table or json", asFormat, "table")
    .option("--force", "replace a file that is not a leadsim profile, or the profile of other sessions")
    .addHelpText("after", help)
    .action((files: string[], options: ScoreOptions, command: Command) => {
      const isTable = files.some(isResponseFile);
      refuseUseless(command, isTable);
      if (isTable) {
        if (options.format === "json") {
          throw new UserError(
            "Tables of responses are scored into CSV, one row per person: there is no JSON of it.",
            "Leave out --format; --out - writes the CSV to standard output.",
          );
        }
        const { out = "abilities.csv", calibration = [] } = options;
        scoreResponses(files, { ...options, out, calibration }, io);
      } else run(files, { ...options, out: options.out ?? "profile.json" }, io);
      finish(0);
    });
  return addTableOptions(command);
}

/** Options that one of the two has no use for. */
const ofTranscripts = ["benchmark", "model", "scenarios", "percentiles", "compare"] as const;
const ofTables = [
  "method",
  "prior",
  "plausible",
  "seed",
  "id",
  "ignore",
  "ignoreUnknown",
  "separator",
  "decimal",
  "thousands",
  "missing",
] as const;

/** An option that would be passed over in silence is refused. */
function refuseUseless(command: Command, isTable: boolean): void {
  const typed = (name: string): boolean => command.getOptionValueSource(name) === "cli";
  if (isTable) refuseUnused(typed, command.opts<ScoreOptions>());
  const found = (isTable ? ofTranscripts : ofTables).find(typed);
  if (found === undefined) return;
  const flag = `--${found.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw isTable
    ? new UserError(
        `${flag} has no meaning for a table of responses.`,
        "Score the table without it. Norms are applied to the abilities that come out: leadsim norm abilities.csv --apply norms.json",
      )
    : new UserError(`${flag} has no meaning for transcripts.`, "See leadsim score --help.");
}

/** Of a table, what one option makes of another. */
function refuseUnused(typed: (name: string) => boolean, { method }: ScoreOptions): void {
  if (typed("seed") && !typed("plausible")) {
    throw new UserError(
      "--seed has no meaning without --plausible: nothing else is drawn.",
      "Leave it out, or draw plausible values: --plausible 5",
    );
  }
  const drawsToNone = method === "ml" || method === "wle";
  if (typed("prior") && drawsToNone && !typed("plausible")) {
    throw new UserError(
      `--prior has no meaning for --method ${method}, which draws to nothing.`,
      "Leave it out, or estimate by --method eap or map.",
    );
  }
}

function run(files: readonly string[], options: ScoreOptions & { readonly out: string }, io: Io): void {
  checkOut("profile", options, io);
  const content = gatherContent(
    (options.scenarios ?? []).map((shown) => ({ path: resolve(io.cwd, shown), shown })),
  );
  const calibrations = (options.calibration ?? []).map((shown) =>
    readDocument("calibration", resolve(io.cwd, shown), shown),
  );
  const scored = scoreTranscripts({
    transcripts: files.map((shown) => ({
      shown,
      transcript: readDocument("transcript", resolve(io.cwd, shown), shown),
    })),
    content,
    benchmark: benchmarkFor(options.benchmark, content, io),
    ...(options.model === undefined ? {} : { model: modelFrom(options.model, io) }),
    percentiles: options.percentiles ?? false,
    calibrations,
  });
  warnOfOverlap(scored.profile, io);
  const { benchmark } = scored;
  const profile = options.compare && benchmark ? withComparison(scored.profile, benchmark) : scored.profile;
  if (options.compare && !benchmark) {
    throw new UserError("There is no benchmark to compare with.", "Name one with --benchmark.");
  }
  if (options.out !== "-" && !options.force)
    checkSamePerson(resolve(io.cwd, options.out), options.out, profile);
  const withoutBenchmark = !benchmark && options.benchmark === "auto";
  deliver(
    {
      content: toJson(profile),
      text: profileText(profile, io),
      note: [
        ...(withoutBenchmark
          ? ["No benchmark knows these scenarios: bands rest on the shipped priors.\n"]
          : []),
        ...calibrations.map((calibration, at) => warningsOf(calibration, options.calibration![at]!)),
      ].join(""),
      written: `.\nNext: ${asTyped("leadsim report ", io.env)}${asArgument(options.out)} --out report.html`,
    },
    options,
    io,
  );
}

/** What a calibration warned of, for the screen; empty where it is nothing. */
function warningsOf(calibration: Calibration, shown: string): string {
  const found = warningsRepeated(calibration);
  if (found.length === 0) return "";
  return plain(`Of the calibration ${shown}:\n${found.map((line) => `! ${line}\n`).join("")}`);
}

/** One person can't sit two sessions at once: where times overlap they may be two people's. */
function warnOfOverlap({ versions: { sessions } }: Profile, io: Io): void {
  sessions.forEach((one, at) => {
    const other = sessions.slice(at + 1).find(({ began, ended }) => began < one.ended && one.began < ended);
    if (!other) return;
    io.stderr.write(
      plain(
        `Warning: sessions ${one.session} and ${other.session} overlap in time. Are both the same person's?\n`,
      ),
    );
  });
}

/**
 * Refuses to write over the profile of other sessions: it may be another person's.
 * @throws UserError
 */
function checkSamePerson(path: string, shown: string, { versions }: Profile): void {
  if (!existsSync(path)) return;
  const scored = versions.sessions.map(({ session }) => session);
  const held = readDocument("profile", path, shown).versions.sessions.map(({ session }) => session);
  if (held.length === 0 || held.some((session) => scored.includes(session))) return;
  throw new UserError(
    `${shown} is the profile of session ${held.slice(0, 3).join(", ")}, which is not among those scored now: it may be another person's.`,
    "Name another file with --out, or add --force to replace it.",
  );
}

function asMethod(value: string): "eap" | PointMethod {
  const method = value.toLowerCase();
  if (method === "eap" || method === "map" || method === "ml" || method === "wle") return method;
  throw new InvalidArgumentError("It is eap, map, ml or wle.");
}

function asDraws(value: string): number {
  const draws = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (draws >= 1 && draws <= 100) return draws;
  throw new InvalidArgumentError("It is a whole number from 1 to 100; 5 are usual.");
}

function asSeed(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It is a whole number from 0 on.");
}

function asFormat(value: string): "table" | "json" {
  if (value === "table" || value === "json") return value;
  throw new InvalidArgumentError("It is table or json.");
}

const help = `
A transcript is replayed first: it must be as leadsim wrote it, and its scenarios must be the ones it was
played with (looked up by id, version and story in the library and in --scenarios). Several transcripts of
one person make one profile: more evidence, narrower bands. With --calibration, the scales calibrated take
their score, range and standing from there.

A table of responses (CSV, or JSON Lines) has one row per person and one column per item, empty where it was
not met. It is scored with one calibration into one row per person: theta and its 90% range, T score, items met,
and how well the responses go together.

Examples:
  leadsim score transcript.json --out profile.json
  leadsim score anna-1.json anna-2.json --out anna.json
  leadsim score transcript.json --scenarios my-scenarios/ --benchmark none
  leadsim score transcript.json --calibration coach.json overall.json
  leadsim score responses.csv --calibration calibration.json --id person --out abilities.csv
  leadsim score transcript.json --out - | jq .overall.band`;
