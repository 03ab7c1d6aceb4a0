import { type Html, html } from "../page/escape.js";
import { say } from "../words/say.js";
import type { ReportContext } from "./context.js";

/** What might make the responses less telling than they look. */
export function qualityFlags({ profile, words }: ReportContext): Html {
  return html`<section id="flags" aria-labelledby="flags-title">
<h2 id="flags-title">Quality of the responses</h2>
${
  profile.flags.length === 0
    ? html`<p>No flags: nothing in the way of responding calls the evidence into question.</p>`
    : html`<p>A flag is a question to ask; it changes no number.</p>
<ul class="flags">${profile.flags.map(
        (flag) =>
          html`<li><span dir="auto">${say(words.profile.flags, flag)}</span> <span class="soft small break">${flag.code}${flag.decisions.length > 0 ? html`: ${flag.decisions.join(", ")}` : null}</span></li>`,
      )}</ul>`
}
</section>`;
}
