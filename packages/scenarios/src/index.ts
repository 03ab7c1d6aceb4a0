// Loading documents

export type { KnownScenario, LoadFormOptions } from "./check/form-options.js";
export {
  type DocumentKind,
  type JsonKind,
  jsonKinds,
  kindOf,
  type WrittenKind,
} from "./document/document-kind.js";
export { type JsonDocuments, parseJsonDocument } from "./load/json-document.js";
export { LibraryError, type LibraryErrorCode } from "./load/library-error.js";
export { loadForm } from "./load/load-form.js";
export {
  findInLibrary,
  type Library,
  type LibraryFile,
  type LibrarySource,
  loadLibrary,
} from "./load/load-library.js";
export { loadModel } from "./load/load-model.js";
export { type LoadScenarioOptions, loadScenario, scenarioLoader } from "./load/load-scenario.js";
export { type LoadTranslationOptions, loadTranslation } from "./load/load-translation.js";
export type { Accepted, Loaded } from "./load/loaded.js";
export { type SourcePlaces, type SourceSpan, sourcePlaces } from "./load/source-places.js";
export { UnknownKindError } from "./load/unknown-kind-error.js";

// Mistakes as data

export type { Diagnostic, Fix, Position, RelatedPlace, Severity } from "./diagnostic/diagnostic.js";
export { type DiagnosticCode, diagnosticCodes } from "./diagnostic/diagnostic-codes.js";
export { formatDiagnostic } from "./diagnostic/format-diagnostic.js";
export { severityOf } from "./diagnostic/severity-of.js";

// Checked documents

export type { BinaryOperator, Expression, ExpressionValue } from "./document/expression.js";
export type { Form } from "./document/form.js";
export type { Behavior, Competency, Model } from "./document/model.js";
export type {
  Act,
  AfterEntry,
  CastMember,
  Consequence,
  Decision,
  DerivedEntry,
  Effects,
  Ending,
  Exhibit,
  Image,
  LevelKey,
  Line,
  MemoryEntry,
  Option,
  Range,
  ResponseType,
  Scenario,
  Scene,
  SceneShape,
  SetValue,
  Template,
} from "./document/scenario.js";
export type { WorkKind } from "./document/work-kinds.js";

// References between documents

export {
  type Identity,
  idIn,
  matchesReference,
  matchesVersion,
  newestMeant,
  parseReference,
  type Reference,
  referenceTo,
} from "./document/reference.js";
export { topField } from "./document/top-field.js";

// The word that was meant

export { nearest } from "./spelling/nearest.js";

// Content as written (from the published schemas)

export type { FormDocument } from "./generated/form.js";
export type { ModelDocument } from "./generated/model.js";
export type { ResponsesDocument, ScriptedResponse } from "./generated/responses.js";
export type { ScenarioDocument } from "./generated/scenario.js";

// A scenario as a host stores it (from the published schemas)

export type { CompiledScenario } from "./generated/compiled-scenario.js";

// Results as written (from the published schemas)

export type { CandidateProfile, SharedFlag } from "./generated/candidate-profile.js";
export type {
  ComparedBenchmark,
  ComparedProfile,
  Comparison,
  ComparisonNotice,
  ScoringChange,
} from "./generated/comparison.js";
export type {
  Evidence,
  EvidenceMoment,
  EvidenceSet,
  EvidenceWord,
  MissingEvidence,
  SessionSummary,
} from "./generated/evidence.js";
export type { InterviewGuide } from "./generated/interview-guide.js";
export type * from "./generated/profile.js";
export type { TrackingResult, Withheld } from "./generated/tracking-result.js";
export type {
  DecisionResponse,
  Ledger,
  ScenarioOutcome,
  Transcript,
  TranscriptEvent,
} from "./generated/transcript.js";

// Between a session and a candidate's screen (from the published schemas)

export type { ResponseOf } from "./document/response-of.js";
export type {
  AllocateView,
  AnchorView,
  BestWorstView,
  BinView,
  BriefingView,
  CandidateView,
  CastSpeakerView,
  ChooseView,
  ColumnView,
  DecisionType,
  DecisionView,
  EndingView,
  EstimateView,
  ExhibitView,
  FigureView,
  FormView,
  ImageView,
  LineView,
  MediaView,
  NarratorView,
  OptionView,
  PersonView,
  PickView,
  ProgressView,
  RankView,
  RateView,
  RespondedView,
  ScaleView,
  ScenarioView,
  SelectView,
  SortView,
  SpeakerView,
  StoryPageView,
  StoryScenarioView,
  TableView,
  TimeView,
} from "./generated/candidate-view.js";
export type {
  CandidateCommand,
  ChangeExpiryCommand,
  ChangeTimeCommand,
  Command,
  ContinueCommand,
  HostCommand,
  OpenCommand,
  PauseCommand,
  ReopenCommand,
  RespondCommand,
  ResumeCommand,
  TickCommand,
  WithdrawCommand,
} from "./generated/command.js";
export type { Problem, ProblemCode, ProblemKind } from "./generated/problem.js";

// What is found in content, as written (from the published schemas)

export type {
  CheckAccepted,
  CheckBehavior,
  CheckCoverage,
  CheckedFile,
  CheckPathLevel,
  CheckPaths,
  CheckReach,
  CheckReached,
  CheckResult,
  CheckStraight,
} from "./generated/check.js";
export type {
  Debrief,
  DebriefAlternative,
  DebriefDecision,
  DebriefScene,
  DebriefStronger,
} from "./generated/debrief.js";
export type { DiffChange, DiffPlace, ScenarioDiff } from "./generated/diff.js";
export type { Meter, MeterHeaviest, MeterNext, MeterScale, MeterScenario } from "./generated/meter.js";
export type {
  PanelKeyAgreement,
  PanelProposedKey,
  PanelProposedLevel,
  PanelResult,
  PanelSummary,
  RatedItem,
} from "./generated/panel-result.js";
export type {
  Simulation,
  SimulationBehavior,
  SimulationDecision,
  SimulationDependability,
  SimulationDistribution,
  SimulationLeastMet,
  SimulationNotice,
  SimulationOption,
  SimulationScale,
  SimulationStrategy,
} from "./generated/simulation.js";
export type { Theme } from "./generated/theme.js";
export type { WhatIf, WhatIfChange, WhatIfScale } from "./generated/what-if.js";

// Populations and items as written (from the published schemas)

export type {
  Benchmark,
  BenchmarkOpportunity,
  BenchmarkScale,
  ContrastStudy,
  NormGroup,
  NormGrouping,
  NormMoment,
  NormRow,
  NormTable,
  ScaleNorms,
  TargetPractice,
  TargetScale,
} from "./generated/benchmark.js";
export type {
  Calibration,
  CalibrationCovariance,
  CalibrationFinding,
  CalibrationFit,
  CalibrationGroup,
  CalibrationItem,
  CalibrationLink,
  CalibrationPrior,
  CalibrationScale,
  CalibrationWarning,
} from "./generated/calibration.js";
export type * from "./generated/dimensions.js";
export type * from "./generated/fairness.js";
export type * from "./generated/invariance.js";
export type {
  ItemAlpha,
  ItemAmount,
  ItemBifactor,
  ItemCategory,
  ItemDecisionStudy,
  ItemFlag,
  ItemObservedStudy,
  ItemOption,
  ItemPeople,
  ItemReliability,
  ItemSession,
  ItemStatistics,
  ItemStatisticsItem,
  ItemStatisticsSample,
  ItemStatisticsScale,
  ItemStatisticsTotal,
  ItemStatisticsWarning,
  ItemSubscore,
  ItemSubscores,
  ItemTime,
  ItemUntestedSubscore,
} from "./generated/item-statistics.js";
export type { ContinuousNorm, NormedScale, NormedScoring, NormTables } from "./generated/norms.js";
export type * from "./generated/precision.js";

// Translations

export type { TranslatedText, TranslationDocument } from "./generated/translation.js";
export { type Translatable, translatableKind } from "./translate/map-texts.js";
export { printTranslation } from "./translate/print-translation.js";
export { type RefreshedTranslation, refreshTranslation } from "./translate/refresh-translation.js";
export { type TextFault, textFaults } from "./translate/text-faults.js";
export {
  allInLanguage,
  inLanguage,
  sameLanguage,
  type Translated,
  translate,
} from "./translate/translate.js";

// Formatting and edits

export { applyEdits, areApart, type TextEdit } from "./fixes/apply-edits.js";
export { type Formatted, formatDocument } from "./format/format-document.js";

// Renaming

export { findSymbols } from "./rename/find-symbols.js";
export { findTargets, type RenameTarget, type Renaming, renameEdits } from "./rename/rename-edits.js";
export type { SymbolDocument, SymbolKind, SymbolUse } from "./rename/symbol.js";
