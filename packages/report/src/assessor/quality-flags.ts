import type { QualityFlag } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { say } from "../words/say.js";
import type { ReportContext } from "./context.js";

/** What might make the responses less telling than they look, with the decisions it is about. */
export function qualityFlags({ profile, words }: ReportContext): Html {
  const { assessor } = words;
  return html`<section id="flags" aria-labelledby="flags-title">
<h2 id="flags-title">${assessor.headings.flags}</h2>
${
  profile.flags.length === 0
    ? html`<p>${assessor.flags.none(profile.overall.decisions)}</p>`
    : html`<p>${assessor.flags.intro}</p>
<ul class="flags">${profile.flags.map(
        (flag) =>
          html`<li><span>${say(words.profile.flags, flag)}</span> <span class="soft small break">${[flag.code, ...placesOf(flag)].join(": ")}</span></li>`,
      )}</ul>`
}
</section>`;
}

/** The decisions that a flag is about, in one text; some are about the session. */
function placesOf(flag: QualityFlag): readonly string[] {
  return "decisions" in flag && flag.decisions.length > 0 ? [flag.decisions.join(", ")] : [];
}
