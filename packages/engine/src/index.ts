// Make ready

export { compile, longestWalk } from "./compile.js";
export type { Play, PlayDecision, PlayScene } from "./play.js";

// Play a session

export { apply } from "./apply.js";
export { type BeginOptions, begin } from "./begin.js";
export { clockTolerance, dueNext, networkGrace } from "./clock.js";
export type { Command } from "./command.js";
export { type SessionContext, type SessionEvent, sessionMachine } from "./machine.js";
export type { DecisionRecord, Page, Session, SessionState, TimeFactor } from "./session.js";

// What the candidate sees

export {
  type BriefingView,
  type CandidateView,
  type DecisionView,
  type ExhibitView,
  type LineView,
  type OptionView,
  type ScenarioView,
  type SpeakerView,
  view,
} from "./view.js";

// Record and restore

export { type ReplayOptions, replay } from "./replay.js";
export { longestTranscript, transcript } from "./transcript.js";

// Evidence

export { collectEvidence } from "./evidence.js";

// Simulate

export { type SimulateOptions, simulate, simulatedSeed } from "./simulate.js";
export { type DecisionTally, ledgerKinds, type Opportunity, type SimulationTable } from "./tally.js";
export { type SimulatedEvent, traceSession } from "./trace.js";

// Policies: who responds

export { type PersonOptions, people, person } from "./people.js";
export { type PersonaName, persona, personaNames } from "./personas.js";
export {
  agreeablePolicy,
  allThreesPolicy,
  firstPolicy,
  leastUsedPolicy,
  longestPolicy,
  middlePolicy,
  randomPolicy,
  strategies,
  strongestPolicy,
} from "./policies.js";
export { commandOf, type Player, type Policy, type Spot } from "./policy.js";
export { hashText, Random, type Seed } from "./prng.js";

// Draw a scenario's graph

export { type DiagramConfig, type DiagramState, type DiagramTransition, toXState } from "./to-xstate.js";

// Errors and versions

export { EngineError, type EngineErrorCode, type EngineErrorDetail } from "./engine-error.js";
export { prngName } from "./prng.js";
export { engineVersion } from "./version.js";
