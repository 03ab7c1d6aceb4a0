import type { Form } from "@leadsim/scenarios";
import { matchesVersion, referencesAgree, referenceTo } from "@leadsim/scenarios/rules";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import { checkFormShape } from "./check-form-shape.js";

/** The plays a form asks for, in its order: all of them measure the form's model. */
export function playsOfForm(plays: readonly Play[], form: Form): readonly Play[] {
  checkFormShape(form);
  const ids = form.scenarios.map((entry) => entry.id);
  if (ids.length === 0 || new Set(ids).size < ids.length) {
    throw new EngineError(
      "form-mismatch",
      `Form “${form.id}” must name at least one scenario, and none twice.`,
    );
  }
  return form.scenarios.map(({ id, version }) => {
    const play = plays.find(
      ({ scenario }) => scenario.id === id && matchesVersion(version, scenario.version),
    );
    if (play && referencesAgree(play.scenario.model, form.model)) return play;
    if (play) {
      const message = `Scenario “${id}” measures “${play.scenario.model}”, and form “${form.id}” “${form.model}”.`;
      throw new EngineError("form-mismatch", message, { field: "model", scenario: id });
    }
    const message = `Form “${form.id}” needs scenario “${referenceTo({ id, version })}”, which is not among the plays given.`;
    throw new EngineError("missing-scenario", message, { scenario: id, version });
  });
}
