import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import { accommodations } from "../../orders/order.js";
import { checks, choice, input } from "../page/field.js";
import type { Form } from "../page/form.js";
import type { Page } from "../page/frame.js";
import { orderMailWords } from "./mail-words.js";
import { type OrderWords, orderWords } from "./words.js";

/** Fields of the page that can be wrong. */
export type InviteMistake = keyof OrderWords["mistakes"];

/** What can be ordered: `id@version` and its name. */
export type FormChoices = readonly (readonly [value: string, label: string])[];

/** The page to invite one person. What was put in stays where something is wrong. */
export function invitePage(
  language: Language,
  {
    forms,
    filled,
    mistakes,
    days,
  }: {
    readonly forms: FormChoices;
    readonly filled: Form | null;
    readonly mistakes: readonly InviteMistake[];
    readonly days: number;
  },
): Page & { readonly status: number } {
  const words = orderWords[language];
  const text = (name: string, usual = ""): string => filled?.text(name) || usual;
  const mistake = (name: InviteMistake): string | null =>
    mistakes.includes(name) ? words.mistakes[name] : null;
  return {
    title: words.invite,
    status: mistakes.length === 0 ? 200 : 422,
    body:
      forms.length === 0
        ? html`<p>${words.noForms}</p>`
        : html`<form method="post" action="/console/orders/invite">
      ${mistakes.length > 0 ? html`<p class="mistake" role="alert">${mistakes.map((one) => html`${words.mistakes[one]} `)}</p>` : null}
      ${formFields(language, { forms, text, mistake })}
      ${input({ name: "name", label: words.name, value: text("name"), mistake: mistake("name"), maxLength: 200 })}
      ${input({ name: "email", type: "email", label: words.email, value: text("email"), mistake: mistake("email") ?? mistake("address"), maxLength: 254 })}
      <div class="pair">
        ${input({ name: "externalRef", label: words.reference, hint: words.referenceHint, value: text("externalRef"), mistake: mistake("externalRef"), maxLength: 200 })}
        ${input({ name: "team", label: words.team, hint: words.optional, value: text("team"), mistake: mistake("team"), maxLength: 100 })}
      </div>
      <div class="pair">
        ${choice({
          name: "locale",
          label: words.language,
          value: text("locale"),
          options: [
            ["", "–"],
            ["en", "English"],
            ["de", "Deutsch"],
          ],
        })}
        ${choice({
          name: "time",
          label: words.time,
          value: text("time", "1"),
          options: accommodations.map((one) => [String(one), words.times[one]] as const),
        })}
      </div>
      ${input({ name: "days", type: "number", min: "1", max: "365", label: words.days, value: text("days", String(days)), mistake: mistake("days") })}
      <button>${words.makeInvitation}</button>
    </form>`,
  };
}

/** The form to sit and until when: the same for one person and for many. */
export function formFields(
  language: Language,
  {
    forms,
    text,
    mistake,
  }: {
    readonly forms: FormChoices;
    readonly text: (name: "form" | "deadline" | "mail") => string;
    readonly mistake: (name: InviteMistake) => string | null;
  },
): Html {
  const words = orderWords[language];
  return html`${choice({ name: "form", label: words.form, value: text("form"), mistake: mistake("form"), options: forms })}
    ${input({ name: "deadline", type: "date", label: words.deadline, hint: words.deadlineHint, value: text("deadline"), mistake: mistake("deadline") })}
    ${checks(words.invitations, "mail", [["yes", orderMailWords[language].byMail]], [text("mail")])}`;
}
