import type { Calibration, Model, ProfileScale } from "@leadsim/scenarios";
import { matchesReference } from "../evidence/reference.js";
import { ScoringError } from "../scoring-error.js";

/** Calibrations by the scale they are for. */
export type ScaleCalibrations = ReadonlyMap<string, Calibration>;

/** Key of a scale in {@link ScaleCalibrations}. */
export function scaleKey({ kind, id }: Pick<ProfileScale, "kind" | "id">): string {
  return `${kind}:${id}`;
}

/**
 * Calibrations by scale.
 *
 * @throws ScoringError `wrong-calibration` for one that is for no scale, another competency model, a scale the model does not have, or
 * a scale that another one is for, too
 */
export function calibrationsFor(calibrations: readonly Calibration[], model: Model): ScaleCalibrations {
  const found = new Map<string, Calibration>();
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
        `The calibration of ${name} is for ${scale.model}, but the model given is ${model.id}@${model.version}.`,
        scale.model,
      );
    }
    if (!idsOf(model, scale.kind).includes(scale.id)) {
      throw wrong(`The model ${model.id}@${model.version} has no ${name}.`, scale.id);
    }
    if (found.has(scaleKey(scale))) throw wrong(`There are two calibrations of ${name}.`, scale.id);
    found.set(scaleKey(scale), calibration);
  }
  return found;
}

function idsOf(model: Model, kind: "overall" | "pillar" | "competency"): string[] {
  if (kind === "overall") return ["overall"];
  return model[kind === "pillar" ? "pillars" : "competencies"].map(({ id }) => id);
}

function wrong(message: string, calibration: string): ScoringError {
  return new ScoringError("wrong-calibration", message, { calibration });
}
