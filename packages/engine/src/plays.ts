// A scenario made ready, without what plays it live: this entry loads no state machine

export { compile, longestWalk } from "./compile/compile.js";
export type { Play, PlayConsequence, PlayDecision, PlayEnding, PlayScene } from "./play/play.js";

// Walk a play step by step

export { responseValue } from "./compile/response-value.js";
export type { Run } from "./play/run.js";
export { enter, newRun, step } from "./play/step.js";
export type { StepObserver } from "./play/step-observer.js";

// Responses as numbers, as plays read them

export { readAnswer } from "./response/answer.js";
export { countAnswers } from "./response/draw.js";
export { eachAnswer } from "./response/enumerate.js";
