import { Command, CommanderError } from "commander";
import { benchmarkCommand } from "./commands/benchmark.js";
import { calibrateCommand } from "./commands/calibrate.js";
import { checkCommand } from "./commands/check.js";
import { compareCommand } from "./commands/compare.js";
import { demoCommand } from "./commands/demo.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { fairnessCommand } from "./commands/fairness.js";
import { formatCommand } from "./commands/format.js";
import { gateCommand } from "./commands/gate.js";
import { interviewCommand } from "./commands/interview.js";
import { itemsCommand } from "./commands/items.js";
import { linkCommand } from "./commands/link.js";
import { lspCommand } from "./commands/lsp.js";
import { meterCommand } from "./commands/meter.js";
import { newCommand } from "./commands/new.js";
import { normCommand } from "./commands/norm.js";
import { panelCommand } from "./commands/panel.js";
import { playCommand } from "./commands/play.js";
import { previewCommand } from "./commands/preview.js";
import { renameCommand } from "./commands/rename.js";
import { reportCommand } from "./commands/report.js";
import { scoreCommand } from "./commands/score.js";
import { serveCommand } from "./commands/serve.js";
import { shareCommand } from "./commands/share.js";
import { simulateCommand } from "./commands/simulate.js";
import { whatIfCommand } from "./commands/what-if.js";
import { explainError } from "./explain-error.js";
import type { Io } from "./io.js";
import { nodeIo } from "./node-io.js";
import { version } from "./version.js";

/**
 * The command line: takes the words after `leadsim`, gives the exit code.
 * 0: done. 1: something that the person can mend, or errors found by `check`. 2: the command was not understood.
 * 130: interrupted. Never throws for what a person typed or wrote.
 * @param io where to read and write; the process's own by default
 */
export async function run(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  let code = 0;
  const program = describe(io, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainError(error, io);
  } finally {
    io.input.close();
  }
}

function describe(io: Io, finish: (code: number) => void): Command {
  const program = new Command("leadsim")
    .description("Write, play, score and report sales leader simulations.")
    .version(version, "-V, --version", "Print the version")
    .helpOption("-h, --help", "Explain leadsim, or one command: leadsim play --help")
    .commandsGroup("Help:")
    .helpCommand("help [command]", "Explain one command")
    .showHelpAfterError(
      "(leadsim --help lists the commands; leadsim <command> --help explains one, with examples)",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", overview);
  for (const [heading, commands] of commandGroups) {
    for (const command of commands) {
      const added = command(io, finish);
      added.copyInheritedSettings(program);
      added.helpOption("-h, --help", "Explain this command").helpGroup(heading);
      program.addCommand(added);
    }
  }
  return program;
}

/** Commands by what the reader is about to do, as the help lists them. */
const commandGroups: readonly (readonly [heading: string, commands: readonly Describe[]])[] = [
  [
    "Write scenarios:",
    [
      newCommand,
      checkCommand,
      explainCommand,
      formatCommand,
      renameCommand,
      diffCommand,
      panelCommand,
      previewCommand,
      lspCommand,
    ],
  ],
  [
    "Try them before anyone sits them:",
    [simulateCommand, meterCommand, gateCommand, whatIfCommand, benchmarkCommand],
  ],
  [
    "From a session to a report:",
    [demoCommand, playCommand, scoreCommand, reportCommand, compareCommand, interviewCommand, shareCommand],
  ],
  ["Run an assessment center:", [serveCommand]],
  [
    "From the results of many people:",
    [normCommand, itemsCommand, calibrateCommand, linkCommand, fairnessCommand],
  ],
];

type Describe = (io: Io, finish: (code: number) => void) => Command;

const overview = `
Begin here:
  leadsim demo                        a whole assessment in seconds: played, scored, reported
  leadsim play first-ninety-days      sit a scenario of the library yourself
  leadsim check my-scenarios/         find the mistakes in what you write, with line and column
  leadsim simulate my-scenario.yaml   what it measures, tried with simulated people

From scenario to report:
  leadsim play northline-short --out transcript.json
  leadsim score transcript.json --out profile.json
  leadsim report profile.json --out report.html`;
