import benchmark from "../../schemas/benchmark.schema.json" with { type: "json" };
import calibration from "../../schemas/calibration.schema.json" with { type: "json" };
import candidateProfile from "../../schemas/candidate-profile.schema.json" with { type: "json" };
import candidateView from "../../schemas/candidate-view.schema.json" with { type: "json" };
import check from "../../schemas/check.schema.json" with { type: "json" };
import comparison from "../../schemas/comparison.schema.json" with { type: "json" };
import compiledScenario from "../../schemas/compiled-scenario.schema.json" with { type: "json" };
import debrief from "../../schemas/debrief.schema.json" with { type: "json" };
import diff from "../../schemas/diff.schema.json" with { type: "json" };
import dimensions from "../../schemas/dimensions.schema.json" with { type: "json" };
import evidence from "../../schemas/evidence.schema.json" with { type: "json" };
import fairness from "../../schemas/fairness.schema.json" with { type: "json" };
import interviewGuide from "../../schemas/interview-guide.schema.json" with { type: "json" };
import invariance from "../../schemas/invariance.schema.json" with { type: "json" };
import itemStatistics from "../../schemas/item-statistics.schema.json" with { type: "json" };
import meter from "../../schemas/meter.schema.json" with { type: "json" };
import norms from "../../schemas/norms.schema.json" with { type: "json" };
import panelResult from "../../schemas/panel-result.schema.json" with { type: "json" };
import precision from "../../schemas/precision.schema.json" with { type: "json" };
import profile from "../../schemas/profile.schema.json" with { type: "json" };
import responses from "../../schemas/responses.schema.json" with { type: "json" };
import simulation from "../../schemas/simulation.schema.json" with { type: "json" };
import theme from "../../schemas/theme.schema.json" with { type: "json" };
import trackingResult from "../../schemas/tracking-result.schema.json" with { type: "json" };
import transcript from "../../schemas/transcript.schema.json" with { type: "json" };
import whatIf from "../../schemas/what-if.schema.json" with { type: "json" };
import { type JsonKind, jsonKinds } from "../document/document-kind.js";
import type { Benchmark } from "../generated/benchmark.js";
import type { Calibration } from "../generated/calibration.js";
import type { CandidateProfile } from "../generated/candidate-profile.js";
import type { CandidateView } from "../generated/candidate-view.js";
import type { CheckResult } from "../generated/check.js";
import type { Comparison } from "../generated/comparison.js";
import type { CompiledScenario } from "../generated/compiled-scenario.js";
import type { Debrief } from "../generated/debrief.js";
import type { ScenarioDiff } from "../generated/diff.js";
import type { Dimensions } from "../generated/dimensions.js";
import type { EvidenceSet } from "../generated/evidence.js";
import type { FairnessReport } from "../generated/fairness.js";
import type { InterviewGuide } from "../generated/interview-guide.js";
import type { MeasurementInvariance } from "../generated/invariance.js";
import type { ItemStatistics } from "../generated/item-statistics.js";
import type { Meter } from "../generated/meter.js";
import type { NormTables } from "../generated/norms.js";
import type { PanelResult } from "../generated/panel-result.js";
import type { Precision } from "../generated/precision.js";
import type { Profile } from "../generated/profile.js";
import type { ResponsesDocument } from "../generated/responses.js";
import type { Simulation } from "../generated/simulation.js";
import type { Theme } from "../generated/theme.js";
import type { TrackingResult } from "../generated/tracking-result.js";
import type { Transcript } from "../generated/transcript.js";
import type { WhatIf } from "../generated/what-if.js";
import { parseJson } from "../json/parse-json.js";
import { checkShape } from "../shape/check-shape.js";
import type { SchemaNode } from "../shape/schema-node.js";
import { readText } from "../text/read-text.js";
import type { Loaded } from "./loaded.js";
import { UnknownKindError } from "./unknown-kind-error.js";

/** JSON documents by kind. */
export interface JsonDocuments {
  readonly transcript: Transcript;
  readonly evidence: EvidenceSet;
  readonly benchmark: Benchmark;
  readonly calibration: Calibration;
  readonly "candidate-profile": CandidateProfile;
  readonly "candidate-view": CandidateView;
  readonly comparison: Comparison;
  readonly "compiled-scenario": CompiledScenario;
  readonly "item-statistics": ItemStatistics;
  readonly "interview-guide": InterviewGuide;
  readonly invariance: MeasurementInvariance;
  readonly norms: NormTables;
  readonly fairness: FairnessReport;
  readonly profile: Profile;
  readonly responses: ResponsesDocument;
  readonly theme: Theme;
  readonly "tracking-result": TrackingResult;
  readonly check: CheckResult;
  readonly debrief: Debrief;
  readonly diff: ScenarioDiff;
  readonly dimensions: Dimensions;
  readonly meter: Meter;
  readonly "panel-result": PanelResult;
  readonly precision: Precision;
  readonly simulation: Simulation;
  readonly "what-if": WhatIf;
}

const schemas: Readonly<Record<JsonKind, SchemaNode>> = {
  benchmark,
  calibration,
  "candidate-profile": candidateProfile,
  "candidate-view": candidateView,
  check,
  comparison,
  "compiled-scenario": compiledScenario,
  debrief,
  diff,
  dimensions,
  evidence,
  fairness,
  "interview-guide": interviewGuide,
  invariance,
  "item-statistics": itemStatistics,
  meter,
  norms,
  "panel-result": panelResult,
  precision,
  profile,
  responses,
  simulation,
  theme,
  "tracking-result": trackingResult,
  transcript,
  "what-if": whatIf,
};

/** Largest JSON document, in UTF-16 units: machines write longer than people. */
const jsonSizeLimit = 8_000_000;

/**
 * Reads a document that leadsim writes as JSON and validates it against its published schema. Faults are
 * diagnostics with positions.
 *
 * @throws UnknownKindError for a kind that is none of {@link jsonKinds}
 */
export function parseJsonDocument<Kind extends keyof JsonDocuments>(
  kind: Kind,
  source: string | Uint8Array,
  options: { readonly file: string },
): Loaded<JsonDocuments[Kind]> {
  if (!Object.hasOwn(schemas, kind)) throw new UnknownKindError(kind, jsonKinds);
  const { findings, readable } = readText(source, options.file, jsonSizeLimit);
  const root = readable ? parseJson(findings) : undefined;
  const shape = root && checkShape(findings, kind, schemas[kind], root);
  const diagnostics = findings.list();
  if (shape === undefined || findings.hasErrors()) return { diagnostics };
  return { document: shape as unknown as JsonDocuments[Kind], diagnostics };
}
