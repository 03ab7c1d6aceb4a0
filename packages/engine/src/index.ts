// Make ready

export { compile, longestWalk } from "./compile/compile.js";
export { compiledScenario, readCompiled } from "./compile/compiled-scenario.js";
export type { Play, PlayDecision, PlayScene } from "./play/play.js";

// Play a session

export { type Advance, advance } from "./session/advance.js";
export { apply } from "./session/apply.js";
export { type BeginOptions, begin, type PlayerKind } from "./session/begin.js";
export { longestTranscript, mostExtraEvents, mostHostEvents } from "./session/bounds.js";
export { clockTolerance, type Due, dueNext, networkGrace } from "./session/clock.js";
export { readCandidateCommand, readCommand } from "./session/command.js";
export { type CutOffStory, cutOffStories } from "./session/cut-off-stories.js";
export {
  type DecisionRecord,
  isOver,
  type Page,
  type Session,
  type SessionState,
  type SessionStatus,
  statusOf,
  type TakenCommand,
  type TimeFactor,
  timeFactors,
} from "./session/session.js";

// What the candidate sees

export { formatValue, type ValueFormat } from "./play/format.js";
export { type ViewOptions, view } from "./view/view.js";

// Walk a play step by step, for what explores all plays

export { responseValue } from "./compile/response-value.js";
export type { PlayConsequence, PlayEnding } from "./play/play.js";
export type { Run } from "./play/run.js";
export { enter, newRun, step } from "./play/step.js";
export type { StepObserver } from "./play/step-observer.js";

// Responses as numbers, as plays read them

export { readAnswer, writeAnswer } from "./response/answer.js";
export { countAnswers } from "./response/draw.js";
export { eachAnswer } from "./response/enumerate.js";

// Record and restore

export type { PlaySource, WantedPlay } from "./content/play-source.js";
export { type RestoreOptions, restore } from "./snapshot/restore.js";
export { type Snapshot, type SnapshotState, snapshot } from "./snapshot/snapshot.js";
export { type ReplayOptions, replay } from "./transcript/replay.js";
export { transcript } from "./transcript/transcript.js";

// A session told again, for a coaching talk

export { debriefOf } from "./debrief/debrief.js";

// Evidence

export { collectEvidence } from "./evidence/evidence.js";

// Simulate

export { type SimulateOptions, simulate, simulatedSeed } from "./simulate/simulate.js";
export type { DecisionTally, Opportunity, SimulationTable } from "./simulate/tally.js";
export { type SimulatedEvent, traceSession } from "./simulate/trace.js";

// Policies: who responds

export { hashText, Random, type Seed } from "./random/prng.js";
export { type PersonOptions, people, person } from "./simulate/people.js";
export { type PersonaName, persona, personaNames } from "./simulate/personas.js";
export {
  agreeablePolicy,
  allThreesPolicy,
  firstPolicy,
  leastUsedPolicy,
  longestPolicy,
  middlePolicy,
  randomPolicy,
  scoredPolicy,
  strategies,
  strongestPolicy,
} from "./simulate/policies.js";
export { commandOf, type Player, type Policy, type Spot } from "./simulate/policy.js";

// Draw a scenario's graph

export {
  type DiagramConfig,
  type DiagramState,
  type DiagramTransition,
  toXState,
} from "./diagram/to-xstate.js";

// Errors and versions

export { EngineError, type EngineErrorDetail } from "./error/engine-error.js";
export { prngName } from "./random/prng.js";
export { rulesVersion } from "./version/rules.js";
export { engineVersion } from "./version/version.js";
