import type { ProfileScale } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { statusMark } from "./marks.js";

type Counts = Pick<ProfileScale["seen"], "seen" | "judged" | "partly" | "notShown">;

/** One mark per opportunity, the best first, with the counts in words. Shapes differ, so that it reads in gray. */
export function evidenceStrip({ seen, judged, partly, notShown }: Counts, words: Words): Html {
  const { candidate, profile } = words;
  const kinds = [
    ["seen", seen],
    ["judged", judged],
    ["partly", partly],
    ["not-shown", notShown],
  ] as const;
  const marks = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => statusMark(kind)));
  const said = kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${profile.statuses[kind]}`);
  return html`<span class="strip"><span>${marks}</span><small>${said.length === 0 ? candidate.noneCounted : said.join(", ")}</small></span>`;
}
