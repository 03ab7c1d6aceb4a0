import {
  abilities,
  decisionCode,
  decisionItem,
  expectedScores,
  normalQuadrature,
  personFit,
  type ResponseTable,
  responseTable,
  ScoringError,
  surprisingItems,
} from "@leadsim/psychometrics";
import { clamp, round, z90 } from "@leadsim/psychometrics/numeric";
import type { Band, CalibratedEstimate, Calibration, LeftOutDecision } from "@leadsim/scenarios";
import type { Scope } from "../evidence/scope.js";
import { toScale } from "../evidence/to-scale.js";
import type { ScaleCalibration } from "./calibrations.js";
import { saysBand, type TierRule, tierFor } from "./tiers.js";

/** The calibrated part of a scale, with what may be said from it. */
export interface Calibrated {
  readonly rule: TierRule;
  readonly band: Band;
  readonly estimate: CalibratedEstimate;
}

/** Cutoffs of person fit, and how many decisions it takes before anything is flagged. */
const fitFlags = { decisions: 8, infit: 1.5, outfit: 2, lz: -2, surprising: 2 } as const;
const mostSurprising = 5;
/** A calibration that knows less of what was played leaves too much unsaid to stand for the scale. */
const knownShareNeeded = 0.5;

/**
 * The estimate of a scale from calibrated items: EAP of the (general) ability from the decisions met, on the
 * 1 to 5 scale by the test characteristic curve over all items of the calibration. Null where fewer than half
 * of the scale's decisions are calibrated, or too few for a band: the tiers' rules hold for the decisions that entered.
 */
export function calibratedOf(
  kind: "overall" | "pillar" | "competency",
  scope: Scope,
  { calibration, changed }: ScaleCalibration,
  operational: boolean,
): Calibrated | null {
  const { codes, leftOut } = sortOut(scope, calibration, changed);
  const entered = [...codes.keys()];
  if (entered.length < knownShareNeeded * scope.decisions || entered.length === 0) return null;
  const table = responseTable(entered, [[...codes.values()]]);
  const { theta, se, sd, prior } = abilities(calibration, table);
  const ability = { theta: theta[0]!, sd: se[0]! };
  const reliability = clamp(1 - (sd[0]! / prior.sd) ** 2, 0, 1);
  const rule = tierFor(kind, {
    decisions: entered.length,
    scenarios: new Set(entered.map((id) => id.slice(0, id.lastIndexOf("/")))).size,
    reliability,
    operational: operational && calibration.sample.kind === "measured",
  });
  if (!saysBand(rule.tier)) return null;
  const within = rule.tier === "within-scenario" ? "scenario" : "form";
  const band = bandOf(calibration, ability, reliability, within);
  return {
    rule,
    band,
    estimate: {
      ...thetaOf(ability),
      score: band.score,
      scoreLow: band.low,
      scoreHigh: band.high,
      reliability: band.reliability,
      decisions: entered.length,
      leftOut,
      fit: fitOf(calibration, table, ability.theta),
      calibration: usedOf(calibration, prior.group),
      synthetic: calibration.sample.kind === "synthetic",
    },
  };
}

/** θ with its standard error, the error of the item parameters in it. */
interface Ability {
  readonly theta: number;
  readonly sd: number;
}

function bandOf(
  calibration: Calibration,
  { theta, sd }: Ability,
  reliability: number,
  within: Band["within"],
): Band {
  const [score, low, high] = onScale(calibration, [theta, theta - z90 * sd, theta + z90 * sd]);
  return {
    score: round(score!),
    low: round(low!),
    high: round(high!),
    se: round((high! - low!) / (2 * z90)),
    coverage: 0.9,
    reliability: round(reliability),
    expected: round(populationScore(calibration)),
    within,
    synthetic: calibration.sample.kind === "synthetic",
  };
}

function thetaOf({
  theta,
  sd,
}: Ability): Pick<CalibratedEstimate, "theta" | "sd" | "low" | "high" | "t" | "tLow" | "tHigh"> {
  const [low, high] = [theta - z90 * sd, theta + z90 * sd];
  const tScore = (ability: number): number => round(50 + 10 * ability);
  return {
    theta: round(theta),
    sd: round(sd),
    low: round(low),
    high: round(high),
    t: tScore(theta),
    tLow: tScore(low),
    tHigh: tScore(high),
  };
}

/** The codes of the decisions that enter, by item, and those that can't. */
function sortOut(
  scope: Scope,
  calibration: Calibration,
  changed: ReadonlySet<string>,
): { readonly codes: ReadonlyMap<string, number>; readonly leftOut: LeftOutDecision[] } {
  const items = new Map(calibration.items.map((item) => [item.id, item]));
  const levels = new Map<string, number[]>();
  const other = new Set<string>();
  for (const { evidence } of scope.pieces) {
    const id = decisionItem(evidence);
    if (changed.has(evidence.scenario)) {
      other.add(id);
      continue;
    }
    levels.set(id, [...(levels.get(id) ?? []), evidence.level]);
  }
  const codes = new Map<string, number>();
  const leftOut = [...other].map((decision): LeftOutDecision => ({ decision, reason: "other-content" }));
  for (const [decision, own] of levels) {
    const item = items.get(decision);
    const code = decisionCode(own);
    if (!item) leftOut.push({ decision, reason: "unknown-decision" });
    else if (item.categories.some((known) => known.includes(code))) codes.set(decision, code);
    else leftOut.push({ decision, reason: "unknown-level" });
  }
  return { codes, leftOut };
}

/** Abilities on the 1 to 5 scale: the attainable share expected over all items of the calibration. */
function onScale(calibration: Calibration, thetas: readonly number[]): number[] {
  const { expected, lowest, highest } = expectedScores(calibration, thetas, "code");
  return Array.from(expected, (sum) => toScale(clamp((sum - lowest) / (highest - lowest), 0, 1)));
}

/**
 * What the population of the scale is expected to score.
 *
 * @throws ScoringError `bad-calibration` where the curve falls somewhere, so that a range of θ is no range of scores
 */
function populationScore(calibration: Calibration): number {
  const { quadrature, prior } = calibration;
  const { nodes, weights } = normalQuadrature(quadrature, prior.mean, prior.sd);
  const scores = onScale(calibration, [...nodes]);
  if (scores.some((score, q) => q > 0 && score < scores[q - 1]! - 1e-12)) {
    throw new ScoringError(
      "bad-calibration",
      "The expected score does not rise with ability throughout: some items lean the wrong way. A profile can't be scored with this calibration.",
      { scale: calibration.scale?.id ?? "" },
    );
  }
  return scores.reduce((sum, score, q) => sum + score * weights[q]!, 0);
}

function fitOf(calibration: Calibration, table: ResponseTable, theta: number): CalibratedEstimate["fit"] {
  const fit = personFit(calibration, table, [theta]);
  const [infit, outfit] = [fit.infit[0]!, fit.outfit[0]!];
  const lz = Number.isNaN(fit.lz[0]) ? null : fit.lz[0]!;
  const beyond = infit > fitFlags.infit || outfit > fitFlags.outfit || (lz !== null && lz < fitFlags.lz);
  return {
    infit: round(infit),
    outfit: round(outfit),
    lz: lz === null ? null : round(lz),
    flagged: beyond && table.items.length >= fitFlags.decisions,
    surprising: surprisingItems(calibration, table, 0, theta, fitFlags.surprising).slice(0, mostSurprising),
  };
}

function usedOf(
  { model, items, testlets, sample, program }: Calibration,
  group: string,
): CalibratedEstimate["calibration"] {
  const { persons, kind, source } = sample;
  return { model, items: items.length, testlets: testlets.length, persons, kind, group, source, program };
}
