import type { Form } from "@leadsim/scenarios";
import { matchesVersion } from "@leadsim/scenarios/rules";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";

/** The plays a form asks for, in its order. */
export function playsOfForm(plays: readonly Play[], form: Form): readonly Play[] {
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
    if (play) return play;
    const message = `Form “${form.id}” needs scenario “${id}@${version}”, which is not among the plays given.`;
    throw new EngineError("missing-scenario", message, { scenario: id, version });
  });
}
