import { caveatsOf, hasSimulatedBenchmark } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { say } from "../words/say.js";
import type { ReportContext } from "./context.js";

/** What puts the responses in doubt belongs before the first number: that they came too fast to be read, above all. */
export function doubts({ profile, words }: ReportContext): Html | null {
  if (profile.flags.length === 0) return null;
  return html`<aside class="doubts" aria-labelledby="doubts-title">
<h2 id="doubts-title">${words.assessor.notices.doubt}</h2>
<ul>${profile.flags.map((flag) => html`<li><a href="#flags">${say(words.profile.flags, flag)}</a></li>`)}</ul>
</aside>`;
}

/**
 * Everything the reader must know before the first number: the profile's own notices, none left out, none
 * said twice.
 */
export function notices({ profile, words }: ReportContext): Html {
  const { assessor } = words;
  const { benchmark } = profile.versions;
  const texts = profile.notices.map((notice) => say(words.profile.notices, notice));
  const codes: readonly string[] = profile.notices.map(({ code }) => code);
  if (benchmark && !codes.some((code) => code === "synthetic" || code.startsWith("benchmark-")))
    texts.push(assessor.notices.benchmark(words.profile.benchmark(benchmark)));
  // Where a host's scoring says nothing about a limit that plainly holds, the page says it itself.
  if (profile.status === "incomplete" && !codes.includes("incomplete"))
    texts.unshift(assessor.caveats.incomplete);
  if (
    caveatsOf(profile).includes("simulated") &&
    !hasSimulatedBenchmark(profile) &&
    !codes.some((code) => /simulat|synthetic/.test(code))
  ) {
    texts.push(assessor.caveats.simulated);
  }
  const said = [...new Set(texts)];
  if (said.length === 0) return html`<p class="small soft">${assessor.notices.none}</p>`;
  return html`<details class="notices"><summary>${assessor.notices.open(said.length)}</summary><ul>${said.map((text) => html`<li>${text}</li>`)}</ul></details>`;
}
