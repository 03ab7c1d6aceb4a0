import type { DecisionView } from "@leadsim/scenarios";
import { allocateQuestion } from "./allocate.js";
import { bestWorstQuestion } from "./best-worst.js";
import { chooseQuestion } from "./choose.js";
import { estimateQuestion } from "./estimate.js";
import type { Question } from "./question.js";
import { rankQuestion } from "./rank.js";
import { rateQuestion } from "./rate.js";
import { selectQuestion } from "./select.js";
import { sortQuestion } from "./sort.js";

/** Any decision as a question for the keyboard. */
export function questionFor(decision: DecisionView): Question {
  switch (decision.type) {
    case "choose":
      return chooseQuestion(decision);
    case "best-worst":
      return bestWorstQuestion(decision);
    case "rate":
      return rateQuestion(decision);
    case "rank":
      return rankQuestion(decision);
    case "select":
      return selectQuestion(decision);
    case "allocate":
      return allocateQuestion(decision);
    case "estimate":
      return estimateQuestion(decision);
    case "sort":
      return sortQuestion(decision);
  }
}
