import type { CandidateCommand, Command } from "@leadsim/scenarios";
import { copyPlain, type Fields, isFields } from "../data/plain.js";
import { isTime } from "../data/time.js";
import { EngineError } from "../error/engine-error.js";
import { timeFactors } from "./session.js";

/** A command on its way through the machine. */
export type TimedCommand = Command & {
  /** By the host's clock; the machine asks its `now` where it is missing. */
  readonly at?: number;
  /** The page it reached, where time has moved the session on before it could be taken. */
  readonly reached?: number;
};

type Check = (value: unknown) => boolean;

const isId: Check = (value) => typeof value === "string" && value !== "" && value.length <= 80;
const isTimeOrNull: Check = (value) => value === null || isTime(value);
const day = 86_400_000;

/** A field's name ends with “?” where it may be missing. */
const fieldsByType: Readonly<Record<Command["type"], Readonly<Record<string, Check>>>> = {
  continue: {},
  respond: { scene: isId, response: () => true },
  open: { exhibit: isId },
  pause: {},
  resume: {},
  withdraw: {},
  tick: {},
  "change-time": { time: (value) => (timeFactors as readonly unknown[]).includes(value) },
  "change-expiry": { expires: isTimeOrNull },
  reopen: { "left?": (value) => value === null || isTime(value, day), "expires?": isTimeOrNull },
};

const fieldsOfAll: Readonly<Record<string, Check>> = {
  "turn?": (value) => Number.isInteger(value) && (value as number) >= 0,
  "id?": (value) => typeof value === "string" && /^[!-~]{1,100}$/.test(value),
};

const candidateTypes: readonly CandidateCommand["type"][] = [
  "continue",
  "respond",
  "open",
  "pause",
  "resume",
  "withdraw",
];

/**
 * Reads a command from outside: plain data of a known type with its own fields.
 *
 * @throws EngineError `invalid-command`
 */
export function readCommand(value: unknown): Command {
  return readOneOf(copyPlain(value, "invalid-command"), Object.keys(fieldsByType));
}

function readOneOf(command: unknown, types: readonly string[]): Command {
  if (!isFields(command) || typeof command.type !== "string" || !types.includes(command.type)) {
    throw new EngineError("invalid-command", `A command is one of ${types.join(", ")}.`);
  }
  checkFields(command, command.type as Command["type"]);
  return command as unknown as Command;
}

/**
 * Reads what a candidate sent: the same, without the commands that are the host's alone. Pass it what came in
 * a request, so that nobody grants themselves time.
 *
 * @throws EngineError `invalid-command`, or `not-allowed` for a command of the host
 */
export function readCandidateCommand(value: unknown): CandidateCommand {
  const command = copyPlain(value, "invalid-command");
  const type = isFields(command) ? command.type : undefined;
  if (typeof type === "string" && Object.hasOwn(fieldsByType, type) && !isForCandidates(type)) {
    throw new EngineError("not-allowed", `“${type}” is for the host alone.`, { command: type });
  }
  return readOneOf(command, candidateTypes) as CandidateCommand;
}

function isForCandidates(type: string): boolean {
  return (candidateTypes as readonly string[]).includes(type);
}

function checkFields(command: Fields, type: Command["type"]): void {
  const known = { ...fieldsByType[type], ...fieldsOfAll };
  const names = new Set(["type"]);
  for (const [written, check] of Object.entries(known)) {
    const name = written.replace("?", "");
    names.add(name);
    if (Object.hasOwn(command, name) ? check(command[name]) : written !== name) continue;
    throw new EngineError("invalid-command", `“${type}” needs \`${name}\` as its schema says.`, {
      field: name,
    });
  }
  const extra = Object.keys(command).find((name) => !names.has(name));
  if (extra === undefined) return;
  throw new EngineError("invalid-command", `“${type}” has no field “${extra.slice(0, 80)}”.`, {
    field: extra.slice(0, 80),
  });
}
