// Documents as written (generated from the published schemas)

// Mistakes as data
export type { Diagnostic, Fix, Position, RelatedPlace, Severity } from "./diagnostic.js";
// Checked documents
export type { BinaryOperator, Expression, ExpressionValue } from "./expression.js";
export type { Form } from "./form.js";
export type { Benchmark, BenchmarkOpportunity, BenchmarkScale, TargetScale } from "./generated/benchmark.js";
export type {
  Evidence,
  EvidenceSet,
  EvidenceWord,
  MissingEvidence,
  SessionSummary,
} from "./generated/evidence.js";
export type { FormDocument } from "./generated/form.js";
export type { ModelDocument } from "./generated/model.js";
export type * from "./generated/profile.js";
export type { ResponsesDocument, ScriptedResponse } from "./generated/responses.js";
export type { ScenarioDocument } from "./generated/scenario.js";
export type {
  DecisionResponse,
  Ledger,
  ScenarioOutcome,
  Transcript,
  TranscriptEvent,
} from "./generated/transcript.js";
export type { Behavior, Competency, Model } from "./model.js";
export type {
  AfterEntry,
  CastMember,
  Consequence,
  Decision,
  DerivedEntry,
  Effects,
  Ending,
  Exhibit,
  LevelKey,
  Line,
  MemoryEntry,
  Option,
  Range,
  ResponseType,
  Scenario,
  Scene,
  SetValue,
  Template,
  WorkKind,
} from "./scenario.js";
