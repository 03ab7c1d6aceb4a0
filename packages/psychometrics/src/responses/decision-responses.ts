import type { Calibration, EvidenceSet, Model } from "@leadsim/scenarios";
import { referenceTo } from "@leadsim/scenarios/rules";
import { ScoringError } from "../scoring-error.js";
import { decisionCode, decisionItem } from "./decision-code.js";
import { indexModel } from "./model-index.js";

/**
 * A session's responses as items of a scale: by `scenario/decision`, the code of {@link decisionCode}.
 * Practice scenarios and decisions that measure nothing of the scale take no part.
 *
 * @param scale `overall`, or the id of one of the model's pillars or competencies
 * @throws ScoringError `bad-option` for a scale that the model does not have
 */
export function decisionResponses(
  { evidence, session }: EvidenceSet,
  model: Model,
  scale: Pick<NonNullable<Calibration["scale"]>, "kind" | "id">,
): ReadonlyMap<string, number> {
  const belongs = membersOf(model, scale);
  const practice = new Set(session.scenarios.filter((each) => each.practice).map(({ id }) => id));
  const levels = new Map<string, number[]>();
  for (const piece of evidence) {
    // Where nothing is attainable there is no opportunity, here as in a profile.
    const opportunity = piece.max > piece.min && !practice.has(piece.scenario);
    if (!opportunity || !belongs(piece.behavior)) continue;
    const item = decisionItem(piece);
    const known = levels.get(item);
    if (known) known.push(piece.level);
    else levels.set(item, [piece.level]);
  }
  return new Map([...levels].map(([item, own]) => [item, decisionCode(own)]));
}

/** Whether a behavior belongs to a scale of the model. */
export function membersOf(
  model: Model,
  { kind, id }: Pick<NonNullable<Calibration["scale"]>, "kind" | "id">,
): (behavior: string) => boolean {
  const { places } = indexModel(model);
  if (kind === "overall") return (behavior) => places.has(behavior);
  const place = model[kind === "pillar" ? "pillars" : "competencies"].findIndex((each) => each.id === id);
  if (place < 0) {
    throw new ScoringError("bad-option", `The model ${referenceTo(model)} has no ${kind} ${id}.`, {
      option: "scale",
      scale: id,
    });
  }
  return (behavior) => {
    const found = places.get(behavior);
    return kind === "pillar" ? found?.pillar === id : found?.competency === place;
  };
}
