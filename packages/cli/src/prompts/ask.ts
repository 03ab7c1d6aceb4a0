import type { DecisionResponse } from "@leadsim/scenarios";
import type { Bench } from "../terminal/bench.js";
import { plainLine } from "../terminal/plain.js";
import { fit } from "../terminal/width.js";
import { hang } from "../terminal/wrap.js";
import type { Offered, Question } from "./question.js";

/** How asking ended. */
export type Asked =
  | { readonly kind: "response"; readonly response: DecisionResponse }
  /** A word that is not an answer: `e`, `e 2`, `p`, `q`, `s`, `?`. */
  | { readonly kind: "command"; readonly word: string }
  | { readonly kind: "end" | "interrupt" | "time-up" };

export interface Asking {
  /** Time left in words, or empty. */
  readonly timeLeft: () => string;
  readonly signal?: AbortSignal | undefined;
  /** Told with each problem, such as a message under the prompt. */
  readonly values?: number[];
}

/** From a pipe: whoever sends so many that are no answer sends no answers. */
const mostRefused = 100;

/** Prints what is on offer and how to answer. */
export function offer(question: Question, bench: Bench): void {
  const list = (entries: readonly Offered[]) => {
    const widest = Math.max(0, ...entries.map(({ label }) => label.length));
    for (const { label, text } of entries) {
      bench.print(hang(`  ${bench.colors.cyan(label.padStart(widest))}. `, plainLine(text), bench.columns));
    }
  };
  list(question.offered);
  if (question.legend) {
    bench.print("", question.legend.title);
    list(question.legend.entries);
  }
  bench.print("", ...hang("", question.how, bench.columns).split("\n").map(bench.colors.dim));
}

/**
 * Reads lines until the question is answered. Numbers may come on one line or on several; what was understood
 * is confirmed where a person is typing. Words that aren't answers are handed back, with the numbers kept in
 * `values` for the next call.
 */
export async function ask(
  question: Question,
  bench: Bench,
  { timeLeft, signal, values = [] }: Asking,
): Promise<Asked> {
  let refused = 0;
  for (;;) {
    if (refused === mostRefused && !bench.live) {
      bench.say(
        bench.colors.yellow(`${mostRefused} lines one after the other were no answer: no more are read.`),
      );
      return { kind: "end" };
    }
    const result = await bench.read(() => promptFor(question, values, bench, timeLeft()), signal);
    if (result.kind === "aborted") return { kind: "time-up" };
    if (result.kind !== "line") return { kind: result.kind };
    const line = result.text.trim();
    if (isBack(line)) {
      values.pop();
      continue;
    }
    if (isCommand(line)) return { kind: "command", word: line.toLowerCase() };
    const problem = take(line, question, values);
    if (problem !== undefined) {
      bench.say(bench.colors.yellow(plainLine(problem)));
      refused += 1;
      continue;
    }
    if (values.length < question.least) continue;
    const answer = question.finish(values);
    if ("problem" in answer) {
      bench.say(bench.colors.yellow(plainLine(answer.problem)));
      refused += 1;
      values.length = 0;
      continue;
    }
    const agreed = await confirm(question, values, bench, { timeLeft, signal });
    if (agreed === "yes") return { kind: "response", response: answer.response };
    if (agreed !== "change") return { kind: agreed };
    values.length = 0;
  }
}

/** Reads one line into `values`; all of it or, with a problem, none of it. */
function take(line: string, question: Question, values: number[]): string | undefined {
  const words = line.split(question.amounts ? /[\s;]+|,\s+/ : /[\s;,]+/).filter((word) => word !== "");
  if (words.length === 0) {
    const meant = question.fallback?.(values);
    if (meant !== undefined) {
      values.push(meant);
      return undefined;
    }
    return values.length >= question.least ? undefined : question.how;
  }
  const added: number[] = [];
  for (const word of words) {
    const slot = values.length + added.length;
    if (slot >= question.slots.length) {
      const wanted = question.slots.length === 1 ? "one number" : `${question.slots.length} numbers`;
      const kept =
        values.length === 0 ? "" : ` The ${values.length} typed before are kept; b takes the last back.`;
      return `That is more than the ${wanted} wanted.${kept}`;
    }
    const read = question.read(word, slot, [...values, ...added]);
    if ("problem" in read) return read.problem;
    added.push(read.value);
  }
  values.push(...added);
  return undefined;
}

function promptFor(question: Question, values: readonly number[], bench: Bench, timeLeft: string): string {
  const slot = question.slots[values.length] ?? "";
  const left = question.fallback?.(values);
  const hint = left === undefined ? "" : ` [${left}]`;
  const time = timeLeft === "" ? "" : `(${timeLeft}) `;
  const room = Math.max(12, bench.columns - time.length - hint.length - 14);
  const named = values.length > 0 || question.slots.length === 1 ? fit(plainLine(slot), room) : "your answer";
  return `${bench.colors.yellow(time)}${bench.colors.bold(named)}${hint} > `;
}

async function confirm(
  question: Question,
  values: readonly number[],
  bench: Bench,
  { timeLeft, signal }: Asking,
): Promise<"yes" | "change" | "end" | "interrupt" | "time-up"> {
  const understood = question.understood(values);
  if (!bench.live || understood.length === 0) return "yes";
  for (const line of understood) bench.print(hang("  ", plainLine(line), bench.columns));
  for (;;) {
    const time = timeLeft();
    const prompt = () =>
      `${time === "" ? "" : bench.colors.yellow(`(${timeLeft()}) `)}Enter sends this, c changes it > `;
    const result = await bench.read(prompt, signal);
    if (result.kind === "aborted") return "time-up";
    if (result.kind !== "line") return result.kind;
    const word = result.text.trim().toLowerCase();
    if (word === "" || word === "y" || word === "yes") return "yes";
    if (word === "c" || word === "n" || word === "no" || isBack(word)) return "change";
  }
}

function isBack(line: string): boolean {
  return /^(b|back|undo)$/i.test(line);
}

function isCommand(line: string): boolean {
  return /^(\?|help|h|e|exhibits?|d|dashboard|s|scene|p|pause|q|quit)(\s*\d{1,2})?$/i.test(line);
}
