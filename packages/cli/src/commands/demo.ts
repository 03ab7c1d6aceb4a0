import { join, resolve } from "node:path";
import { begin, compile, type PersonaName, transcript } from "@leadsim/engine";
import { renderReport } from "@leadsim/report";
import { Command } from "commander";
import type { Io } from "../io.js";
import { personaAnswers } from "../play/persona-answers.js";
import { readingClock } from "../play/reading-clock.js";
import { playByAnswers } from "../play/simulated-play.js";
import { profileText } from "../profile/profile-text.js";
import { resolvePlayable } from "../resolve-playable.js";
import { scoreTranscripts } from "../score-transcripts.js";
import { colorsFor } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain.js";
import { checkWritable, toJson, writeFile } from "../write-file.js";
import { personaOption, seedOption } from "./play-options.js";

const form = "northline-short";

interface DemoOptions {
  readonly persona: PersonaName;
  readonly seed: string;
  readonly outDir: string;
}

/** `leadsim demo`: the whole way from scenario to report, in seconds, with a simulated person. */
export function demoCommand(io: Io, finish: (code: number) => void): Command {
  return new Command("demo")
    .description(
      "See a whole assessment in seconds: a simulated person plays two scenarios, is scored and reported.",
    )
    .addOption(personaOption().default("typical"))
    .addOption(seedOption())
    .option("--out-dir <folder>", "where to write transcript, profile and report", "leadsim-out")
    .addHelpText("after", help)
    .action((options: DemoOptions) => {
      demo(options, io);
      finish(0);
    });
}

function demo({ persona, seed, outDir }: DemoOptions, io: Io): void {
  const files = {
    transcript: join(outDir, "transcript.json"),
    profile: join(outDir, "profile.json"),
    report: join(outDir, "report.html"),
  };
  for (const kind of ["transcript", "profile", "report"] as const) {
    checkWritable(resolve(io.cwd, files[kind]), files[kind], kind);
  }
  const playable = resolvePlayable(form, [], io.cwd);
  const clock = readingClock();
  const begun = begin(
    playable.scenarios.map((scenario) => compile(scenario)),
    {
      session: `${persona}-${seed}`,
      player: "simulated",
      seed,
      at: clock.now(),
      ...(playable.form ? { form: playable.form } : {}),
    },
  );
  const session = playByAnswers(begun, personaAnswers(persona, playable.model, seed), clock);
  const played = transcript(session);
  const { profile } = scoreTranscripts({
    transcripts: [{ transcript: played, shown: files.transcript }],
    content: playable.content,
    model: playable.model,
    benchmark: "auto",
  });
  const write = (kind: keyof typeof files, text: string) =>
    writeFile(resolve(io.cwd, files[kind]), files[kind], text);
  write("transcript", toJson(played));
  write("profile", toJson(profile));
  write("report", renderReport(profile));

  const colors = colorsFor(io.stdout, io.env);
  const titles = playable.scenarios.map(({ title }) => plainLine(title)).join(" and ");
  io.stdout.write(`A simulated “${persona}” sales leader (seed ${plainLine(seed)}) played ${titles}.\n`);
  io.stdout.write(profileText(profile, io));
  io.stdout.write(
    `\n${colors.bold("Written")}\n  ${files.transcript}  what was shown and chosen, sealed by hashes\n  ${files.profile}     every number with its trail to the words chosen\n  ${files.report}      the same as a page: open it in a browser\n`,
  );
  io.stdout.write(`\n${colors.bold("Try next")}\n${next}\n`);
}

const next = `  npx --no-install leadsim play first-ninety-days          sit it yourself
  npx --no-install leadsim demo --persona struggling       another person
  npx --no-install leadsim check my-scenario.yaml          write your own: see docs/authoring-guide.md
  npx --no-install leadsim --help`;

const help = `
The person is simulated and so is the benchmark: the result shows how leadsim works, and says nothing about
how anyone compares with sales leaders. The same persona and seed give the same bytes.

Examples:
  leadsim demo
  leadsim demo --persona struggling --seed 7
  leadsim demo --persona able --out-dir able`;
