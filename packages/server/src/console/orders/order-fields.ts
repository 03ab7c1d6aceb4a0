import { type Accommodation, accommodations } from "../../orders/order.js";
import type { Form } from "../page/form.js";
import type { FieldMistakes } from "../page/form-mistakes.js";
import { dayOf } from "../page/read-query.js";
import type { FormChoices } from "./invite-page.js";

/** What is ordered and until when, as a form says it: the same for one person and for many. */
export function readOrderFields(
  form: Form,
  forms: FormChoices,
  now: Date,
): {
  readonly order: { readonly form: string; readonly deadline: Date | null };
  readonly mistakes: FieldMistakes;
} {
  const chosen = form.text("form");
  return {
    order: { form: chosen, deadline: endOfDay(form.text("deadline")) },
    mistakes: {
      ...(forms.some(([value]) => value === chosen) ? {} : { form: { code: "choose-one" } }),
      ...(isPast(form.text("deadline"), now) ? { deadline: { code: "future" } } : {}),
    },
  };
}

/** Whether a day that was written is over already, or none. */
export function isPast(text: string, now: Date): boolean {
  const end = endOfDay(text);
  return text !== "" && (end === null || end <= now);
}

export function timeOf(text: string): Accommodation | undefined {
  return accommodations.find((one) => String(one) === text);
}

export function endOfDay(text: string): Date | null {
  const day = dayOf(text);
  return day ? new Date(day.getTime() + 86_400_000 - 1_000) : null;
}
