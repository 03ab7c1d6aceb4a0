/** What the list of commands says of one. */
export interface CommandEntry {
  /** What the reader is about to do: commands are listed under it. */
  readonly heading: string;
  /** What follows the name on a command line. */
  readonly usage: string;
  readonly summary: string;
}

/** Every command, in the order of the list. Each is loaded when it is asked for: see `run.ts`. */
export const commandList = {
  new: {
    heading: "Write scenarios:",
    usage: "[options] <kind> [id]",
    summary: "Begin a scenario, form or model",
  },
  check: {
    heading: "Write scenarios:",
    usage: "[options] <paths...>",
    summary: "Find the mistakes in what you write",
  },
  explain: {
    heading: "Write scenarios:",
    usage: "[options] [word]",
    summary: "Say more about a mistake that check found, or a behavior",
  },
  format: {
    heading: "Write scenarios:",
    usage: "[options] <paths...>",
    summary: "Give documents one layout",
  },
  rename: {
    heading: "Write scenarios:",
    usage: "[options] <id> <new-id> [paths...]",
    summary: "Rename an id wherever it stands",
  },
  translate: {
    heading: "Write scenarios:",
    usage: "[options] <what>",
    summary: "Write or refresh a translation",
  },
  diff: {
    heading: "Write scenarios:",
    usage: "[options] <old> <new>",
    summary: "Say what an edit of a scenario means for scores",
  },
  panel: {
    heading: "Write scenarios:",
    usage: "[options] <scenario>",
    summary: "Have experts rate a scenario without its key",
  },
  preview: {
    heading: "Write scenarios:",
    usage: "[options] <scenario|form>",
    summary: "See the candidate's screen while you write",
  },
  lsp: {
    heading: "Write scenarios:",
    usage: "[options]",
    summary: "Help an editor: mistakes, completion, hover, rename while you write",
  },
  simulate: {
    heading: "Try them before anyone sits them:",
    usage: "[options] <scenario|form>",
    summary: "Try a scenario or form with simulated people",
  },
  meter: {
    heading: "Try them before anyone sits them:",
    usage: "[options] <form|scenario>",
    summary: "Say how precisely a form measures, and what would narrow its bands",
  },
  gate: {
    heading: "Try them before anyone sits them:",
    usage: "[options] <scenario|form>",
    summary: "Tell whether a scenario can be passed without reading it",
  },
  "what-if": {
    heading: "Try them before anyone sits them:",
    usage: "[options] <scenario|form> <scene> <behavior> <option> <level>",
    summary: "Try another level in a key, without changing the file",
  },
  benchmark: {
    heading: "Try them before anyone sits them:",
    usage: "[options] <form>",
    summary: "Make a synthetic benchmark for a form",
  },
  demo: {
    heading: "From a session to a report:",
    usage: "[options]",
    summary: "See a whole assessment in seconds",
  },
  play: {
    heading: "From a session to a report:",
    usage: "[options] [what]",
    summary: "Sit a scenario or a form",
  },
  score: {
    heading: "From a session to a report:",
    usage: "[options] <files...>",
    summary: "Score transcripts into a profile",
  },
  verify: {
    heading: "From a session to a report:",
    usage: "[options] <profile> <transcripts...>",
    summary: "Check a profile against its transcripts",
  },
  report: {
    heading: "From a session to a report:",
    usage: "[options] <files...>",
    summary: "Make a page of a profile for its reader, of a team, or of abilities",
  },
  compare: {
    heading: "From a session to a report:",
    usage: "[options] <profile> <other>",
    summary: "Compare a profile with another, or with a benchmark's target",
  },
  interview: {
    heading: "From a session to a report:",
    usage: "[options] <profile>",
    summary: "Make an interview guide for what a profile leaves open",
  },
  share: {
    heading: "From a session to a report:",
    usage: "[options] <profile>",
    summary: "Take from a profile what others may hold",
  },
  serve: {
    heading: "Run an assessment center:",
    usage: "[options]",
    summary: "Run an assessment center: invite people, follow them, read results",
  },
  backup: {
    heading: "Run an assessment center:",
    usage: "[options]",
    summary: "Write all that an assessment center holds into one file",
  },
  restore: {
    heading: "Run an assessment center:",
    usage: "[options] <file>",
    summary: "Make an assessment center's data folder from a backup",
  },
  norm: {
    heading: "From the results of many people:",
    usage: "[options] <results...>",
    summary: "Build norms from results",
  },
  items: {
    heading: "From the results of many people:",
    usage: "[options] <files...>",
    summary: "See how decisions and options worked",
  },
  calibrate: {
    heading: "From the results of many people:",
    usage: "[options] <files...>",
    summary: "Estimate item parameters from responses",
  },
  dimensions: {
    heading: "From the results of many people:",
    usage: "[options] <files...>",
    summary: "Score several correlated dimensions, such as pillars, together",
  },
  invariance: {
    heading: "From the results of many people:",
    usage: "[options] <files...>",
    summary: "See whether items mean the same in several groups",
  },
  precision: {
    heading: "From the results of many people:",
    usage: "[options] <calibration>",
    summary: "Say how sure calibrated scores are, and classes at cut scores",
  },
  link: {
    heading: "From the results of many people:",
    usage: "[options] <base> <other>",
    summary: "Put two calibrations on one scale",
  },
  fairness: {
    heading: "From the results of many people:",
    usage: "[options] <results...>",
    summary: "Compare how groups fare",
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;

/** The name of a command. */
export type CommandName = keyof typeof commandList;

/** Whether a word names a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandList, word);
}
