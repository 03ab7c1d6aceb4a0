import type { Html } from "../../html.js";
import type { Language } from "../../language.js";
import {
  type AreaField,
  area,
  type CheckField,
  type ChoiceField,
  checks,
  choice,
  type InputField,
  input,
} from "./field.js";
import type { Form } from "./form.js";
import type { FieldMistakes } from "./form-mistakes.js";
import { mistakeWords } from "./mistake-words.js";

/** A form as it came, with what is wrong with it. */
export interface FilledForm {
  readonly form: Form;
  readonly mistakes: FieldMistakes;
  /** The path that it was sent to: other forms of the page are as they were. */
  readonly path: string;
}

/** The fields of one form, as they are written into its page. */
export interface Fields {
  /** Whether something is wrong with it: it is opened where it was folded away. */
  readonly isWrong: boolean;
  readonly input: (field: InputField) => Html;
  readonly area: (field: AreaField) => Html;
  readonly choice: (field: ChoiceField) => Html;
  readonly checks: (field: CheckField) => Html;
}

/**
 * Fields that keep what was typed and say what is wrong where a form came back, and else show what is stored. The
 * first that is wrong has the focus.
 */
export function fieldsOf(language: Language, filled: FilledForm | null): Fields {
  if (filled === null) return { isWrong: false, input, area, choice, checks };
  const { form } = filled;
  const { codes } = mistakeWords[language];
  let isFocused = false;
  const wrong = (
    name: string,
    isSecret = false,
  ): { readonly mistake: string | null; readonly focus: boolean } => {
    const isOnceMore = isSecret && form.text(name) !== "";
    const mistake = filled.mistakes[name] ?? (isOnceMore ? { code: "once-more" as const } : null);
    if (mistake === null) return { mistake: null, focus: false };
    const focus = !isFocused;
    isFocused = true;
    return { mistake: codes[mistake.code](mistake), focus };
  };
  const kept = <F extends { readonly name: string }>(field: F): F & { readonly value: string } => ({
    ...field,
    ...wrong(field.name),
    value: form.text(field.name),
  });
  return {
    isWrong: true,
    // A secret is not sent back to be read from the page.
    input: (field) =>
      input(field.type === "password" ? { ...field, ...wrong(field.name, true) } : kept(field)),
    area: (field) => area(kept(field)),
    choice: (field) => choice(kept(field)),
    checks: (field) => checks({ ...field, ...wrong(field.name), chosen: form.all(field.name) }),
  };
}

/** What came back, where it was sent to this path. */
export function filledAt(filled: FilledForm | null, path: string): FilledForm | null {
  return filled?.path === path ? filled : null;
}
