import type { Profile } from "@leadsim/scenarios";
import { caveatsOf, caveatWords, hasSimulatedBenchmark } from "./caveats.js";
import { type Html, html } from "./escape.js";

/** Everything the reader must know before the first number: the profile's own notices, none left out, none said twice. */
export function notices(profile: Profile): Html {
  const statement = profile.versions.benchmark?.statement;
  // The statement is about the people of the benchmark: without its subject it reads as if nobody had played.
  const subject = (text: string) => (text === statement ? `About the benchmark: ${text}` : text);
  const texts = profile.notices.map((notice) => subject(notice.text));
  if (statement !== undefined && !texts.some((text) => text.includes(statement)))
    texts.push(subject(statement));
  // Where a host's scoring says nothing about a limit that plainly holds, the page says it itself.
  const codes = profile.notices.map((notice) => notice.code.toLowerCase()).join(" ");
  if (profile.status === "incomplete" && !codes.includes("incomplete")) texts.unshift(caveatWords.incomplete);
  if (
    caveatsOf(profile).includes("simulated") &&
    !hasSimulatedBenchmark(profile) &&
    !/simulat|synthetic/.test(codes)
  ) {
    texts.push(caveatWords.simulated);
  }
  if (texts.length === 0) return html`<p class="small soft">No notices came with this profile.</p>`;
  return html`<aside class="notices" aria-labelledby="notices-title">
<h2 id="notices-title">Read this first</h2>
<ul>${[...new Set(texts)].map((text) => html`<li dir="auto">${text}</li>`)}</ul>
</aside>`;
}
