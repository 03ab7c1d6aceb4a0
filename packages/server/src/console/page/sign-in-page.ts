import { html } from "../../html.js";
import { oidcPath } from "../../http/routes/sign-in.js";
import type { Language } from "../../language.js";
import { input } from "./field.js";
import type { Page } from "./frame.js";
import { frameWords } from "./words.js";

/** The page by which a person of the team signs in. */
export function signInPage({
  language,
  oidc,
  here,
  mistake = null,
}: {
  readonly language: Language;
  readonly oidc: boolean;
  /** Where they wanted to go. */
  readonly here: string;
  readonly mistake?: "wrong" | "tooOften" | "noPages" | null;
}): Page {
  const words = frameWords[language].signIn;
  return {
    title: words.title,
    body: html`<div class="narrow">
      ${oidc ? html`<p><a class="button" href="${oidcPath}">${words.account}</a></p>` : null}
      ${mistake === null ? null : html`<p class="mistake" role="alert">${words[mistake]}</p>`}
      <form method="post" action="/console/sign-in">
        <input type="hidden" name="here" value="${here}">
        ${input({ name: "key", type: "password", label: words.key, hint: words.hint, required: true })}
        <button>${words.button}</button>
      </form>
    </div>`,
  };
}
