import type { PlayDecision } from "../play/play.js";
import { copyRun, type ToldLine } from "../play/run.js";
import { step } from "../play/step.js";
import { writeAnswer } from "../response/answer.js";
import type { RetoldScene } from "../view/retell.js";

/**
 * What was told after a response and hangs on it: lines that some other response would not have brought. What the
 * story tells whatever is answered is left out.
 */
export function causedBy({ play, scene, before, record, told }: RetoldScene): readonly ToldLine[] {
  const { decision } = scene;
  if (!decision || !record?.response) return [];
  const given = new Float64Array(play.widest);
  writeAnswer(decision, record.response, given);
  let left: readonly ToldLine[] = told.lines;
  const caused = new Set<ToldLine>();
  for (const answer of otherAnswers(decision, given)) {
    if (left.length === 0) break;
    const run = copyRun(before);
    run.answer = answer;
    run.told = { lines: [], opened: [] };
    run.shown += 1;
    step(play, run, false);
    const said = run.told.lines;
    for (const line of left) {
      if (!said.some(({ speaker, text }) => speaker === line.speaker && text === line.text)) caused.add(line);
    }
    left = left.filter((line) => !caused.has(line));
  }
  return told.lines.filter((line) => caused.has(line));
}

/**
 * The answer with one part changed, and with all parts alike. Not each of them could be given (an order may hold a
 * place twice); conditions read them all the same.
 */
function otherAnswers(decision: PlayDecision, given: Float64Array): Float64Array[] {
  const { size } = decision;
  const values = valuesOf(decision);
  const places = Array.from({ length: size }, (_, place) => place);
  return values.flatMap((value) => [
    ...places.map((place) => given.slice().fill(value, place, place + 1)),
    given.slice().fill(value, 0, size),
  ]);
}

/** What one part of an answer can be: both ends do where it is an amount. */
function valuesOf({ decision, options, binIndex }: PlayDecision): readonly number[] {
  const upTo = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  switch (decision.type) {
    case "choose":
    case "best-worst":
      return upTo(0, options.length - 1);
    case "select":
      return [0, 1];
    case "rate":
      return upTo(1, 5);
    case "rank":
      return upTo(1, options.length);
    case "sort":
      return upTo(0, binIndex.size - 1);
    case "allocate":
      return [0, decision.budget.amount];
    case "estimate":
      return [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  }
}
