import type { Benchmark } from "../generated/benchmark.js";
import type { Calibration } from "../generated/calibration.js";
import type { CandidateProfile } from "../generated/candidate-profile.js";
import type { CheckResult } from "../generated/check.js";
import type { Comparison } from "../generated/comparison.js";
import type { ScenarioDiff } from "../generated/diff.js";
import type { EvidenceSet } from "../generated/evidence.js";
import type { FairnessReport } from "../generated/fairness.js";
import type { InterviewGuide } from "../generated/interview-guide.js";
import type { ItemStatistics } from "../generated/item-statistics.js";
import type { Meter } from "../generated/meter.js";
import type { NormTables } from "../generated/norms.js";
import type { PanelResult } from "../generated/panel-result.js";
import type { Profile } from "../generated/profile.js";
import type { ResponsesDocument } from "../generated/responses.js";
import type { Simulation } from "../generated/simulation.js";
import type { TrackingResult } from "../generated/tracking-result.js";
import type { Transcript } from "../generated/transcript.js";
import type { WhatIf } from "../generated/what-if.js";
import { parseJson } from "../json/parse-json.js";
import { checkShape } from "../shape/check-shape.js";
import { readText } from "../source/read-text.js";
import type { Loaded } from "./loaded.js";

/** JSON documents by kind. */
export interface JsonDocuments {
  readonly transcript: Transcript;
  readonly evidence: EvidenceSet;
  readonly benchmark: Benchmark;
  readonly calibration: Calibration;
  readonly "candidate-profile": CandidateProfile;
  readonly comparison: Comparison;
  readonly "item-statistics": ItemStatistics;
  readonly "interview-guide": InterviewGuide;
  readonly norms: NormTables;
  readonly fairness: FairnessReport;
  readonly profile: Profile;
  readonly responses: ResponsesDocument;
  readonly "tracking-result": TrackingResult;
  readonly check: CheckResult;
  readonly diff: ScenarioDiff;
  readonly meter: Meter;
  readonly "panel-result": PanelResult;
  readonly simulation: Simulation;
  readonly "what-if": WhatIf;
}

/** Largest JSON document, in UTF-16 units: machines write longer than people. */
const jsonSizeLimit = 8_000_000;

/**
 * Reads a document that leadsim writes as JSON and validates it against its published schema. Faults are
 * diagnostics with positions; nothing is thrown.
 */
export function parseJsonDocument<Kind extends keyof JsonDocuments>(
  kind: Kind,
  source: string | Uint8Array,
  options: { readonly file: string },
): Loaded<JsonDocuments[Kind]> {
  const { findings, readable } = readText(source, options.file, jsonSizeLimit);
  const root = readable ? parseJson(findings) : undefined;
  const shape = root && checkShape(findings, kind, root);
  const diagnostics = findings.list();
  if (shape === undefined || findings.hasErrors()) return { diagnostics };
  return { document: shape as unknown as JsonDocuments[Kind], diagnostics };
}
