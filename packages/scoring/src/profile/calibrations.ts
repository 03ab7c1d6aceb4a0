import { ScoringError } from "@leadsim/psychometrics";
import type { Calibration, EvidenceSet, Model, ProfileScale } from "@leadsim/scenarios";
import { matchesReference, referenceTo } from "@leadsim/scenarios/rules";

/** A calibration, with the scenarios whose story or key is another one now than in the sessions at hand. */
export interface ScaleCalibration {
  readonly calibration: Calibration;
  readonly changed: ReadonlySet<string>;
}

/** Calibrations by the scale they are for. */
export type ScaleCalibrations = ReadonlyMap<string, ScaleCalibration>;

/** Key of a scale in {@link ScaleCalibrations}. */
export function scaleKey({ kind, id }: Pick<ProfileScale, "kind" | "id">): string {
  return `${kind}:${id}`;
}

/**
 * Calibrations by scale.
 *
 * @throws ScoringError `wrong-calibration` for one that is for no scale, another competency model, a scale
 * the model does not have, or a scale that another one is for, too
 */
export function calibrationsFor(
  calibrations: readonly Calibration[],
  model: Model,
  sets: readonly EvidenceSet[],
): ScaleCalibrations {
  const found = new Map<string, ScaleCalibration>();
  for (const calibration of calibrations) {
    const { scale } = calibration;
    if (!scale) {
      throw wrong(
        "A calibration without a scale can't score a profile: its items are columns of a table.",
        "",
      );
    }
    const name = `${scale.kind} ${scale.id}`;
    if (!matchesReference(scale.model, model)) {
      throw wrong(
        `The calibration of ${name} is for ${scale.model}, but the model given is ${referenceTo(model)}.`,
        scale.model,
      );
    }
    if (!idsOf(model, scale.kind).includes(scale.id)) {
      throw wrong(`The model ${referenceTo(model)} has no ${name}.`, scale.id);
    }
    if (found.has(scaleKey(scale))) throw wrong(`There are two calibrations of ${name}.`, scale.id);
    found.set(scaleKey(scale), { calibration, changed: changedScenarios(scale, sets) });
  }
  return found;
}

/**
 * Scenarios of the sessions that are not, hash for hash, what was calibrated. A calibration that names no
 * content is taken at its word.
 */
function changedScenarios(
  { scenarios }: NonNullable<Calibration["scale"]>,
  sets: readonly EvidenceSet[],
): ReadonlySet<string> {
  const calibrated = new Map(scenarios?.map((scenario) => [scenario.id, scenario]));
  const played = sets.flatMap(({ session }) => session.scenarios);
  const changed = played.filter(({ id, story, key }) => {
    const known = calibrated.get(id);
    return known !== undefined && (known.story !== story || known.key !== key);
  });
  return new Set(changed.map(({ id }) => id));
}

function idsOf(model: Model, kind: "overall" | "pillar" | "competency"): string[] {
  if (kind === "overall") return ["overall"];
  return model[kind === "pillar" ? "pillars" : "competencies"].map(({ id }) => id);
}

function wrong(message: string, calibration: string): ScoringError {
  return new ScoringError("wrong-calibration", message, { calibration });
}
