// Norms

export { momentsAt, type NormCovariate } from "./norms/continuous-norm.js";
export { type ContrastData, contrastStudy } from "./norms/contrast-study.js";
export { lookUp, type NormStanding } from "./norms/look-up.js";
export { type NormOptions, normTable, peopleForTable } from "./norms/norm-table.js";
export { type NormScores, type NormTablesHead, normTables } from "./norms/norm-tables.js";
export { type ReliableChange, reliableChange, type Sittings } from "./norms/reliable-change.js";
export { type NormGroups, scaleNorms } from "./norms/scale-norms.js";
export { type ScoreDifference, type ScorePair, scoreDifference } from "./norms/score-difference.js";
export {
  deviationIq,
  normalScore,
  type PlottingPosition,
  stanine,
  sten,
  tScore,
} from "./norms/standard-scores.js";
export { type NormedScore, standingOfScore } from "./norms/standing-of-score.js";
export { targetFromPeople } from "./norms/target-from-people.js";

// Tables of responses

export { decisionResponses, membersOf } from "./responses/decision-responses.js";
export { notMet, type ResponseTable, responseTable } from "./responses/response-table.js";

// Item statistics

export { type DecisionAnswer, type ScaleAnswers, scaleAnswers } from "./items/answers.js";
export {
  type DecisionFigures,
  type DecisionTally,
  decisionTally,
  type MarkFigures,
} from "./items/decision-tally.js";
export { type ItemStatisticsOptions, itemStatistics, type KeyedOption } from "./items/item-statistics.js";
export { keyedOptions } from "./items/keyed-options.js";
export { type SubscoreTally, subscoreTally } from "./items/subscore-tally.js";

// Reliability

export {
  alpha,
  alphaInterval,
  type CoefficientInterval,
  standardErrorOfMeasurement,
  standardizedAlpha,
} from "./reliability/alpha.js";
export type { AnovaRow, AnovaTable } from "./reliability/anova.js";
export type { Components } from "./reliability/components.js";
export { type Covariances, covariances } from "./reliability/covariance.js";
export {
  type DecisionStudy,
  type Dependability,
  decisionStudy,
} from "./reliability/d-study.js";
export {
  completePersons,
  type ItemScores,
} from "./reliability/item-scores.js";
export { type BifactorOmega, bifactorOmega, omegaTotal } from "./reliability/omega.js";
export { type OneFactor, oneFactor } from "./reliability/one-factor.js";
export { type ReliabilityReport, reliabilityOf } from "./reliability/reliability.js";
export { type SubscoreValue, subscoreValues } from "./reliability/subscores.js";
export { estimateVarianceComponents } from "./reliability/variance-components.js";
export type { VarianceEstimate } from "./reliability/variance-estimate.js";

// Item parameters from responses

export { calibrate } from "./calibrate/calibrate.js";
export { logLikelihood } from "./calibrate/log-likelihood.js";
export type { CalibrateOptions } from "./calibrate/options.js";
export type { CalibrationCycle } from "./calibrate/search.js";
export { sharedTestlets, testletsByName } from "./calibrate/testlets-by-name.js";

// How responses go with a calibration

export { calibrationFit } from "./fit/calibration-fit.js";
export { type DuplicatedItems, duplicatedItems } from "./fit/duplicated-items.js";
export type { FitPeople } from "./fit/fit-sample.js";

// Whether items mean the same in several groups

export type { InvarianceModel } from "./invariance/group-model.js";
export {
  type InvarianceLevel,
  type InvarianceOptions,
  measurementInvariance,
} from "./invariance/measurement-invariance.js";

// Several correlated dimensions

export {
  type CorrelatedDimensions,
  correlatedDimensions,
  type DimensionEstimate,
  type DimensionOptions,
  type DimensionScores,
} from "./multidimensional/correlated-dimensions.js";

// Abilities from calibrated items

export { type Abilities, type AbilityOptions, abilities } from "./ability/abilities.js";
export { type AbilityColumns, type AbilityStatus, abilityStatuses } from "./ability/ability-columns.js";
export { type ExpectedScores, expectedScores, type Points } from "./ability/expected-scores.js";
export { checkSumsRise, fallingItems } from "./ability/falling-items.js";
export { conditionalStandardErrors, itemInformation, testInformation } from "./ability/information.js";
export type { Prior } from "./ability/item-bank.js";
export { estimateMoments, type PersonEstimate, personEstimates } from "./ability/person-estimates.js";
export { type PersonFit, personFit } from "./ability/person-fit.js";
export { type PlausibleOptions, type PlausibleValues, plausibleValues } from "./ability/plausible-values.js";
export type { PointMethod } from "./ability/point-estimate.js";
export { empiricalReliability, marginalReliability } from "./ability/reliability.js";
export { type SumScoreOptions, type SumScoreTable, sumScoreTable } from "./ability/sum-scores.js";

// How sure scores are, along ability and at cut scores

export { type PrecisionOptions, precisionOf } from "./precision/precision.js";

// Calibrations on one scale

export { type LinkOptions, linkCalibrations, linkError } from "./linking/link-calibrations.js";
export type { LinkMethod } from "./linking/link-line.js";

// Panels of raters

export { type Agreement, raterAgreement, summarizeRatings } from "./panel/agreement.js";
export {
  type IntraclassCorrelations,
  type IntraclassPair,
  intraclassCorrelations,
} from "./panel/intraclass.js";
export { type KeyMethod, keyFromRatings, withinGroupAgreement } from "./panel/keys.js";
export { type RatingScores, scoreRatings } from "./panel/rating-scores.js";

// Whose responses they are

export { kindOfPlayers, type SampleKind, sampleKind } from "./samples/sample-kind.js";

// Errors and version

export { ScoringError, type ScoringErrorCode } from "./scoring-error.js";
export { scoringVersion } from "./version.js";

// What scoring one person takes from here

export { surprisingItems } from "./ability/person-fit.js";
export { normalQuadrature } from "./irt/quadrature.js";
export { isSized } from "./norms/contrast-study.js";
export { effectiveSize } from "./norms/moments.js";
export { checkOperationalSize } from "./norms/operational-size.js";
export { checkPerformerWords } from "./norms/performer-words.js";
export { checkGrouping } from "./norms/protected-grouping.js";
export { type TargetPeople, targetFromScores } from "./norms/target-from-people.js";
export { decisionCode, decisionItem } from "./responses/decision-code.js";
export { type DependentColumn, dependentColumns } from "./responses/dependent-columns.js";
export { numbersPeople } from "./responses/identifiers.js";
export { type Composite, indexModel, type ModelIndex } from "./responses/model-index.js";
export {
  effortNeeded,
  fastestMilliseconds,
  fastestWordsPerMinute,
  isTooFast,
} from "./responses/response-time.js";
export { hasStray, strayCodes } from "./responses/stray-codes.js";
