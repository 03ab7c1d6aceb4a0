import type { Form } from "@leadsim/scenarios";
import { isFields } from "../data/plain.js";
import { type Check, isFlag, isShort, isText, listOf, misfittingField, oneOf, shape } from "../data/shape.js";
import { isTime } from "../data/time.js";
import { EngineError } from "../error/engine-error.js";

const read: Readonly<Record<string, Check>> = {
  id: isShort,
  version: isShort,
  title: isText,
  locale: isShort,
  model: isShort,
  purpose: oneOf("practice", "development", "selection"),
  instructions: listOf(isText),
  "pauses?": (value) => isTime(value),
  scenarios: listOf(shape({ id: isShort, version: isShort, practice: isFlag })),
};

/**
 * Whether a form is what `loadForm` makes, as far as a session reads it.
 *
 * @throws EngineError `invalid-options`, `detail.field` naming what is not
 */
export function checkFormShape(form: Form): void {
  const wrong = isFields(form) ? misfittingField(form, read) : "form";
  if (wrong === null) return;
  const message = `This is not a form that loadForm made: \`${wrong}\` is missing or of the wrong kind.`;
  throw new EngineError("invalid-options", message, { field: wrong });
}
