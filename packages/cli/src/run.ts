import { Command, CommanderError } from "commander";
import { type CommandName, commandList, isCommandName } from "./command-list.js";
import type { Io } from "./io.js";
import { nodeIo } from "./node-io.js";
import { plain } from "./terminal/plain.js";
import { withoutControls } from "./terminal/without-controls.js";
import { version } from "./version.js";

/**
 * The command line: takes the words after `leadsim`, gives the exit code.
 * 0: done. 1: something that the person can mend, or errors found by `check`. 2: the command was not understood.
 * 130: interrupted. Never throws for what a person typed or wrote.
 * @param io where to read and write; the process's own by default
 */
export async function run(argv: readonly string[], given: Io = nodeIo()): Promise<number> {
  let code = 0;
  const io = withoutControls(given);
  try {
    const program = await describe(io, commandIn(argv), (result) => {
      code = result;
    });
    if (argv.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { explainError } = await import("./explain-error.js");
    return explainError(error, io, version);
  } finally {
    io.input.close();
  }
}

/** The program with all commands in its list; only the one that was typed is loaded. */
async function describe(
  io: Io,
  typed: CommandName | undefined,
  finish: (code: number) => void,
): Promise<Command> {
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
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
    .configureOutput({
      writeOut: (text) => io.stdout.write(plain(text)),
      writeErr: (text) => io.stderr.write(plain(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", overview);
  for (const [name, { heading, usage, summary }] of Object.entries(commandList)) {
    const command = name === typed ? (await loaders[typed]())(io, finish) : new Command(name).usage(usage);
    command.copyInheritedSettings(program);
    command.summary(summary).helpOption("-h, --help", "Explain this command").helpGroup(heading);
    program.addCommand(command);
  }
  return program;
}

/** The command that is asked for, or about: the first word that is no option, or the one after `help`. */
function commandIn(argv: readonly string[]): CommandName | undefined {
  const [first, second] = argv.filter((word) => !word.startsWith("-"));
  const word = first === "help" ? second : first;
  return word !== undefined && isCommandName(word) ? word : undefined;
}

/** Makes one command. */
type MakeCommand = (io: Io, finish: (code: number) => void) => Command;

/** Each command is a module that is loaded when the command is typed. */
const loaders: Readonly<Record<CommandName, () => Promise<MakeCommand>>> = {
  new: async () => (await import("./commands/new.js")).newCommand,
  check: async () => (await import("./commands/check.js")).checkCommand,
  explain: async () => (await import("./commands/explain.js")).explainCommand,
  format: async () => (await import("./commands/format.js")).formatCommand,
  rename: async () => (await import("./commands/rename.js")).renameCommand,
  translate: async () => (await import("./commands/translate.js")).translateCommand,
  diff: async () => (await import("./commands/diff.js")).diffCommand,
  panel: async () => (await import("./commands/panel.js")).panelCommand,
  preview: async () => (await import("./commands/preview.js")).previewCommand,
  lsp: async () => (await import("./commands/lsp.js")).lspCommand,
  simulate: async () => (await import("./commands/simulate.js")).simulateCommand,
  meter: async () => (await import("./commands/meter.js")).meterCommand,
  gate: async () => (await import("./commands/gate.js")).gateCommand,
  "what-if": async () => (await import("./commands/what-if.js")).whatIfCommand,
  benchmark: async () => (await import("./commands/benchmark.js")).benchmarkCommand,
  demo: async () => (await import("./commands/demo.js")).demoCommand,
  play: async () => (await import("./commands/play.js")).playCommand,
  score: async () => (await import("./commands/score.js")).scoreCommand,
  verify: async () => (await import("./commands/verify.js")).verifyCommand,
  report: async () => (await import("./commands/report.js")).reportCommand,
  compare: async () => (await import("./commands/compare.js")).compareCommand,
  interview: async () => (await import("./commands/interview.js")).interviewCommand,
  share: async () => (await import("./commands/share.js")).shareCommand,
  serve: async () => (await import("./commands/serve.js")).serveCommand,
  backup: async () => (await import("./commands/backup.js")).backupCommand,
  restore: async () => (await import("./commands/restore.js")).restoreCommand,
  norm: async () => (await import("./commands/norm.js")).normCommand,
  dimensions: async () => (await import("./commands/dimensions.js")).dimensionsCommand,
  invariance: async () => (await import("./commands/invariance.js")).invarianceCommand,
  items: async () => (await import("./commands/items.js")).itemsCommand,
  calibrate: async () => (await import("./commands/calibrate.js")).calibrateCommand,
  precision: async () => (await import("./commands/precision.js")).precisionCommand,
  link: async () => (await import("./commands/link.js")).linkCommand,
  fairness: async () => (await import("./commands/fairness.js")).fairnessCommand,
};

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
