import { html } from "../../html.js";
import type { Problem } from "../../http/problem.js";
import type { Language } from "../../language.js";
import type { Page } from "./frame.js";
import { signInPage } from "./sign-in-page.js";
import { frameWords } from "./words.js";

/** Why something was not done; for whoever is not signed in, the page to do so. */
export function refusedPage(
  { status, code, detail, because }: Problem,
  { language, oidc, here }: { readonly language: Language; readonly oidc: boolean; readonly here: string },
): Page {
  if (status === 401) return signInPage({ language, oidc, here });
  const words = frameWords[language];
  const reason = words.reasons[String(because)] ?? words.reasons[code];
  const advice = reason ?? words.advice[status] ?? words.advice[500]!;
  // The host's own words are in English; where a language has none for them, they are better than nothing.
  const more = status < 500 && (language === "en" ? detail !== reason : reason === undefined) ? detail : null;
  return {
    title: words.refused,
    body: html`<div role="alert">
      <p>${advice}</p>
      ${more === null ? null : html`<p lang="en">${more}</p>`}
    </div>
    <p class="soft">${words.code}: ${code}</p>
    <p><a href="/console" data-back>${words.back}</a></p>`,
  };
}
