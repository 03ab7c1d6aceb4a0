import type { Expression, ExpressionValue } from "@leadsim/scenarios";
import type { PlayDecision } from "../play/play.js";
import type { Answer, Run } from "../play/run.js";
import { compileExpression } from "./condition.js";
import { localsOf } from "./locals.js";

/**
 * A part of a condition that reads nothing but the response, as a function of the answer: as conditions read
 * it in a play.
 *
 * @throws EngineError `broken-scenario` where it reads anything else
 */
export function responseValue(part: Expression, decision: PlayDecision): (answer: Answer) => ExpressionValue {
  const evaluate = compileExpression(part, { slots: new Map(), locals: localsOf(decision) });
  const run: Run = {
    scene: 0,
    shown: 0,
    values: [],
    ledger: [],
    answer: new Float64Array(0),
    ending: -1,
    told: null,
  };
  return (answer) => {
    run.answer = answer;
    return evaluate(run);
  };
}
