// What documents are checked and played with

export { AuthoringError, type AuthoringErrorCode } from "./authoring-error.js";
export type { Content, FoundDocument, Playable } from "./content.js";

// Check documents together

export { type Checked, type CheckedFile, checkDocuments } from "./check/check-documents.js";
export { type FixedDocuments, fixDocuments, type Mended } from "./fix/fix-documents.js";
export { type Renamed, type RenameRequest, renameDocuments } from "./rename/rename-documents.js";
export { type Rewrite, textOf } from "./rewrite.js";

// What a scenario means when it is played

export type { RoadRange } from "./coverage/behavior-roads.js";
export { type Coverage, coverageOf } from "./coverage/coverage.js";
export type { Reach } from "./coverage/reach.js";
export { checkMeaning, type MeaningInput } from "./meaning/check-meaning.js";

// Begin a document

export { formSkeleton } from "./new/form-skeleton.js";
export { modelSkeleton } from "./new/model-skeleton.js";
export { scenarioSkeleton } from "./new/scenario-skeleton.js";

// What an edit means

export { diffScenarios, type ScenarioDiff } from "./diff/diff-scenarios.js";

// Simulate before anyone sits it

export type { DecisionCoverage } from "./simulate/choice-coverage.js";
export { rhoOf } from "./simulate/dependability.js";
export { describeSimulation, type SimulationReport } from "./simulate/describe-simulation.js";
export { bars, type Distribution } from "./simulate/distribution.js";
export { makeBenchmark } from "./simulate/make-benchmark.js";
export { parseChange } from "./simulate/parse-change.js";
export { pathInWords } from "./simulate/path-in-words.js";
export { type PolicyName, policyNamed, policyNames } from "./simulate/policy-named.js";
export { runSimulation, stageOf } from "./simulate/run-simulation.js";
export { paysFrom } from "./simulate/strategy-audit.js";
export { noticeable, type ScaleShift, type WhatIf, whatIf } from "./simulate/what-if.js";

// How dependable a form will be

export { type FormMeasure, measureForm } from "./meter/measure-form.js";
export { bestPlaces, type NextDecision } from "./meter/next-decisions.js";

// Whether it can be passed without reading it

export type { ActBalance } from "./gate/act-balance.js";
export { type Gate, type GateRow, gate } from "./gate/gate.js";
export type { SurfaceRuleId } from "./gate/surface-rules.js";

// Panels of raters

export {
  type OptionsOnlyMarks,
  type OptionsOnlyResult,
  optionsOnlyResult,
  optionsOnlySheet,
  readOptionsOnly,
} from "./panel/options-only.js";

export { panelItems } from "./panel/panel-items.js";
export { type PanelResult, panelResult, type RatedItem } from "./panel/panel-result.js";
export { type ProposedKey, type ProposedLevel, proposeKey } from "./panel/propose-key.js";
export { ratingSheet } from "./panel/rating-sheet.js";
export { readRatings } from "./panel/read-ratings.js";
export { readingSheet } from "./panel/reading-sheet.js";

// Diagnostics for code hosts

export { type SarifSources, sourceRoot, toSarif } from "./sarif/to-sarif.js";

// CSV

export { csvRecords } from "./csv/csv-records.js";
export { fromCsv, toCsv } from "./csv/csv-rows.js";
