import type { Form } from "@leadsim/scenarios";
import { matchesVersion, referenceTo } from "@leadsim/scenarios/rules";
import { EngineError } from "../error/engine-error.js";
import { checkFormShape } from "../session/check-form-shape.js";
import type { Event } from "../session/session.js";

/**
 * Holds a form against what a session says of it: all that the form fixes must be as it was, so that nobody marks a
 * scenario as practice or changes the purpose after the fact. Time for pauses is not among it: a host may set its own.
 *
 * @throws EngineError `form-mismatch`, `detail.field` naming what differs; `invalid-options` for what is no form
 */
export function checkForm(form: Form, begun: Event<"begun">): void {
  checkFormShape(form);
  const differs = Object.entries(fixedBy(form, begun)).find(([, same]) => !same)?.[0];
  if (differs === undefined) return;
  const sat = `“${referenceTo(begun.form)}”`.slice(0, 200);
  const message = `This session sat form ${sat}; the form “${referenceTo(form)}” given says otherwise of: ${differs}.`;
  throw new EngineError("form-mismatch", message, { field: differs });
}

function fixedBy(form: Form, begun: Event<"begun">): Readonly<Record<string, boolean>> {
  const { scenarios } = begun;
  const each = (same: (entry: Form["scenarios"][number], place: number) => boolean): boolean =>
    form.scenarios.length === scenarios.length && form.scenarios.every(same);
  return {
    id: form.id === begun.form.id,
    version: form.version === begun.form.version,
    purpose: form.purpose === begun.form.purpose,
    model: form.model === begun.model,
    locale: form.locale === begun.locale,
    scenarios: each(
      ({ id, version }, place) =>
        scenarios[place]!.id === id && matchesVersion(version, scenarios[place]!.version),
    ),
    practice: each(({ practice }, place) => scenarios[place]!.practice === practice),
  };
}
