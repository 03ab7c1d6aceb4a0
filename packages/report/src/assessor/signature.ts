import { type Html, html } from "../page/escape.js";
import type { ReportContext } from "./context.js";

/** Who signed the result, where it came signed. */
export function signature({ signature, words }: ReportContext): Html | null {
  if (signature === null) return null;
  const { headings, signature: said } = words.assessor;
  return html`<section id="signature" aria-labelledby="signature-title">
<h2 id="signature-title">${headings.signature}</h2>
<p>${said.signed(signature.by, signature.algorithm)} ${said.verify}</p>
<p class="break small"><code>${signature.value}</code></p>
</section>`;
}
