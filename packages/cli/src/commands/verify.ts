import { resolve } from "node:path";
import type { Profile } from "@leadsim/scenarios";
import { referenceTo } from "@leadsim/scenarios";
import { withComparison } from "@leadsim/scoring";
import { Command } from "commander";
import { gatherContent, type NamedContent } from "../content.js";
import type { Io } from "../io.js";
import { readDocument } from "../read-document.js";
import { benchmarkFor, modelFrom } from "../score-against.js";
import { scoreTranscripts } from "../score-transcripts.js";
import { plainLine } from "../terminal/plain.js";
import { differences } from "../verify/differences.js";
import { foldersOption } from "./play-options.js";

interface VerifyOptions {
  readonly benchmark?: string;
  readonly model?: string;
  readonly calibration?: string[];
  readonly scenarios?: string[];
}

/** `leadsim verify`: whether a profile is what its transcripts give. */
export function verifyCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("verify")
    .description(
      "Score transcripts again and compare a profile with the result: was anything in it changed since it was scored?",
    )
    .argument("<profile>", "a profile that leadsim score wrote")
    .argument("<transcripts...>", "the transcripts it was scored from, in the same order")
    .option("--benchmark <id|file>", "what it was compared with, where that is not in the library")
    .option("--model <file>", "the competency model it was scored with, where that is not in the library")
    .option("--calibration <files...>", "the calibrations it was scored with")
    .addOption(foldersOption())
    .addHelpText("after", help)
    .action((file: string, transcripts: string[], options: VerifyOptions) => {
      finish(verify(file, transcripts, options, io) ? 0 : 1);
    });
}

/** The differences shown; the first of many say enough. */
const mostShown = 10;

function verify(file: string, transcripts: readonly string[], options: VerifyOptions, io: Io): boolean {
  const profile = readDocument("profile", resolve(io.cwd, file), file);
  const found = [false, true]
    .map((percentiles) => differences(profile, scored(profile, transcripts, percentiles, options, io)))
    .reduce((best, each) => (each.length < best.length ? each : best));
  const from = transcripts.length === 1 ? "its transcript" : `its ${transcripts.length} transcripts`;
  if (found.length === 0) {
    io.stdout.write(`${plainLine(file)} is what ${from} gives, to the last digit.\n`);
    return true;
  }
  io.stdout.write(`${plainLine(file)} is not what ${from} gives:\n`);
  for (const { path, held, given } of found.slice(0, mostShown)) {
    io.stdout.write(
      `  ${plainLine(path)}: ${plainLine(held)} in the profile, ${plainLine(given)} scored again\n`,
    );
  }
  if (found.length > mostShown) io.stdout.write(`  … and ${found.length - mostShown} more\n`);
  return false;
}

function scored(
  profile: Profile,
  transcripts: readonly string[],
  percentiles: boolean,
  options: VerifyOptions,
  io: Io,
): Profile {
  const content = gatherContent(
    (options.scenarios ?? []).map((shown) => ({ path: resolve(io.cwd, shown), shown })),
  );
  const result = scoreTranscripts({
    transcripts: transcripts.map((shown) => ({
      shown,
      transcript: readDocument("transcript", resolve(io.cwd, shown), shown),
    })),
    content,
    benchmark: comparedWith(profile, options, content, io),
    ...(options.model === undefined ? {} : { model: modelFrom(options.model, io) }),
    percentiles,
    calibrations: (options.calibration ?? []).map((shown) =>
      readDocument("calibration", resolve(io.cwd, shown), shown),
    ),
  });
  const isCompared = profile.comparison !== null && profile.comparison !== undefined;
  return isCompared && result.benchmark ? withComparison(result.profile, result.benchmark) : result.profile;
}

/** What the profile says it was compared with, unless a file is named. */
function comparedWith(
  { versions: { benchmark } }: Profile,
  options: VerifyOptions,
  content: NamedContent,
  io: Io,
): ReturnType<typeof benchmarkFor> {
  if (options.benchmark !== undefined) return benchmarkFor(options.benchmark, content, io);
  return benchmark === null ? "none" : benchmarkFor(referenceTo(benchmark), content, io);
}

const help = `
A profile is a file: whoever holds it can change a number. This scores its transcripts again, with what the profile says it was
scored with, and compares every field. The exit code is 0 where nothing differs, else 1. A transcript that was edited is refused,
as by leadsim score; one that was chained anew is found only by the last hash that a host kept apart.

Examples:
  leadsim verify profile.json transcript.json
  leadsim verify anna.json anna-1.json anna-2.json --scenarios my-scenarios/
  leadsim verify profile.json transcript.json --benchmark emea-pilot.json --calibration coach.json`;
