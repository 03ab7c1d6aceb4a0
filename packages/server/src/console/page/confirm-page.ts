import { html } from "../../html.js";
import type { Language } from "../../language.js";
import type { Form } from "./form.js";
import type { Page } from "./frame.js";
import { frameWords } from "./words.js";

/** What is asked before something is done that can't be undone. */
export interface Confirmation {
  /** What would be done, as a question. */
  readonly title: string;
  /** What it is done to, by its name. */
  readonly subject: string;
  /** What follows from it. */
  readonly about: string;
  /** What does it. */
  readonly button: string;
  /** The page that it was asked from. */
  readonly back: string;
}

/** The field by which a form says that it was asked and is meant. */
const sure = "sure";

/** Whether a form was confirmed. */
export function isConfirmed(form: Form): boolean {
  return form.text(sure) === "yes";
}

/** Asks once more, on a page of its own: the same form, sent again, does it. It needs no script. */
export function confirmPage(
  language: Language,
  { title, subject, about, button, back }: Confirmation,
  { form, path }: { readonly form: Form; readonly path: string },
): Page {
  const hidden = form.entries
    .filter(([name]) => name !== sure)
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return {
    title,
    body: html`<p><strong>${subject}</strong></p>
    <p>${about}</p>
    <form method="post" action="${path}">${hidden}<input type="hidden" name="${sure}" value="yes">
      <div class="actions"><button class="danger">${button}</button>
      <a href="${back}">${frameWords[language].back}</a></div></form>`,
  };
}
