import type { Form } from "../document/form.js";
import { type EachText, listTexts, withTexts } from "./each-text.js";

/** The form with its title and instructions taken. */
export function mapForm(form: Form, each: EachText): Form {
  return {
    ...withTexts(form, "", ["title"], each),
    instructions: listTexts(form.instructions, "instructions", each),
  };
}
