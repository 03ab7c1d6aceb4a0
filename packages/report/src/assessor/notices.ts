import { caveatsOf, caveatWords, hasSimulatedBenchmark } from "../page/caveats.js";
import { type Html, html } from "../page/escape.js";
import { say } from "../words/say.js";
import type { ReportContext } from "./context.js";

/** Everything the reader must know before the first number: the profile's own notices, none left out, none said twice. */
export function notices({ profile, words }: ReportContext): Html {
  const { benchmark } = profile.versions;
  const texts = profile.notices.map((notice) => say(words.profile.notices, notice));
  const codes: readonly string[] = profile.notices.map(({ code }) => code);
  if (benchmark && !codes.some((code) => code === "synthetic" || code.startsWith("benchmark-")))
    texts.push(`About the benchmark: ${words.profile.benchmark(benchmark)}`);
  // Where a host's scoring says nothing about a limit that plainly holds, the page says it itself.
  if (profile.status === "incomplete" && !codes.includes("incomplete")) texts.unshift(caveatWords.incomplete);
  if (
    caveatsOf(profile).includes("simulated") &&
    !hasSimulatedBenchmark(profile) &&
    !codes.some((code) => /simulat|synthetic/.test(code))
  ) {
    texts.push(caveatWords.simulated);
  }
  // What puts the responses in doubt belongs before the first number, not after the last.
  texts.push(...profile.flags.map((flag) => say(words.profile.flags, flag)));
  if (texts.length === 0) return html`<p class="small soft">No notices came with this profile.</p>`;
  return html`<aside class="notices" aria-labelledby="notices-title">
<h2 id="notices-title">Read this first</h2>
<ul>${[...new Set(texts)].map((text) => html`<li dir="auto">${text}</li>`)}</ul>
</aside>`;
}
