// What is simulated

export type { Playable } from "../content.js";

// Simulate before anyone sits it

export { rhoOf } from "../simulate/dependability.js";
export { describeSimulation } from "../simulate/describe-simulation.js";
export { bars } from "../simulate/distribution.js";
export { makeBenchmark } from "../simulate/make-benchmark.js";
export { parseChange } from "../simulate/parse-change.js";
export { pathInWords } from "../simulate/path-in-words.js";
export { type PolicyName, policyNamed, policyNames } from "../simulate/policy-named.js";
export { prepare, runSimulation } from "../simulate/run-simulation.js";
export { paysFrom } from "../simulate/strategy-audit.js";
export { noticeable, whatIf } from "../simulate/what-if.js";

// How dependable a form will be

export { measureForm } from "../meter/measure-form.js";
export { bestPlaces } from "../meter/next-decisions.js";

// Whether it can be passed without reading it

export type { ActBalance } from "../gate/act-balance.js";
export type { GateDecision } from "../gate/by-decision.js";
export { type Gate, type GateRow, gate } from "../gate/gate.js";
export type { SurfaceRuleId } from "../gate/surface-rules.js";
