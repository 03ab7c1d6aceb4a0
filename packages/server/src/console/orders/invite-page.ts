import { type Html, html } from "../../html.js";
import { type Language, languages } from "../../language.js";
import { accommodations } from "../../orders/order.js";
import { type Fields, type FilledForm, fieldsOf } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { languageName } from "../page/language-name.js";
import { orderMailWords } from "./mail-words.js";
import { orderWords } from "./words.js";

/** What can be ordered: `id@version` and its name. */
export type FormChoices = readonly (readonly [value: string, label: string])[];

/** The page to invite one person. What was put in stays where something is wrong. */
export function invitePage(
  language: Language,
  {
    forms,
    filled,
    days,
  }: { readonly forms: FormChoices; readonly filled: FilledForm | null; readonly days: number },
): Page {
  const words = orderWords[language];
  const fields = fieldsOf(language, filled);
  const { input, choice } = fields;
  return {
    title: words.invite,
    body:
      forms.length === 0
        ? html`<p>${words.noForms}</p>`
        : html`<form method="post" action="/console/orders/invite">
      ${formFields(language, forms, fields)}
      ${input({ name: "name", label: words.name, maxLength: 200 })}
      ${input({ name: "email", type: "email", label: words.email, maxLength: 254 })}
      <div class="pair">
        ${input({ name: "externalRef", label: words.reference, hint: words.referenceHint, maxLength: 200 })}
        ${input({ name: "team", label: words.team, hint: words.optional, maxLength: 100 })}
      </div>
      <div class="pair">
        ${choice({
          name: "locale",
          label: words.language,
          options: [["", "–"], ...languages.map((one) => [one, languageName(one, language)] as const)],
        })}
        ${choice({
          name: "time",
          label: words.time,
          value: "1",
          options: accommodations.map((one) => [String(one), words.times[one]] as const),
        })}
      </div>
      ${input({ name: "days", type: "number", min: "1", max: "365", label: words.days, value: String(days) })}
      <button>${words.makeInvitation}</button>
    </form>`,
  };
}

/** The form to sit and until when: the same for one person and for many. */
export function formFields(language: Language, forms: FormChoices, { choice, input, checks }: Fields): Html {
  const words = orderWords[language];
  const byMail = [["yes", orderMailWords[language].byMail]] as const;
  return html`${choice({ name: "form", label: words.form, options: forms })}
    ${input({ name: "deadline", type: "date", label: words.deadline, hint: words.deadlineHint })}
    ${checks({ name: "mail", label: words.invitations, options: byMail, chosen: [] })}`;
}
