import { type Html, html } from "../../html.js";

/** What is shown this once, to be copied: a link, a key, a secret. The button is there where its script is. */
export function secretField(
  id: string,
  label: string,
  text: string,
  words: { readonly copy: string; readonly copied: string },
): Html {
  return html`<div class="copy">
    <div class="field"><label for="${id}">${label}</label><input id="${id}" readonly value="${text}"></div>
    <button type="button" data-copy="${id}" data-copied="${words.copied}" hidden>${words.copy}</button>
    <p role="status" class="hint"></p>
  </div>`;
}
