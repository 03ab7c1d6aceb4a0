import { type Html, html } from "../page/escape.js";
import { say } from "../words/say.js";
import type { CandidateContext } from "./candidate-context.js";

/** What puts the responses in doubt: it stands before all else. */
export function doubts({ shared, words }: CandidateContext): Html | null {
  if (shared.flags.length === 0) return null;
  return html`<ul class="notices">${shared.flags.map((flag) => html`<li>${say(words.profile.sharedFlags, flag)}</li>`)}</ul>`;
}

/** What was not asked for, and every notice of the profile. */
export function limits({ shared, words }: CandidateContext): Html {
  const { candidate } = words;
  const open = shared.behaviors.filter(({ of }) => of === 0).length;
  return html`<section id="limits" aria-labelledby="limits-title">
<h2 id="limits-title">${candidate.limits}</h2>
<p>${candidate.notAsked({ open, all: shared.behaviors.length })}</p>
<ul class="limits">${shared.notices.map((notice) => html`<li>${say(candidate.notices, notice)}</li>`)}</ul>
</section>`;
}
