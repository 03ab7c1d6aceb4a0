import type { ProfileScale } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";

type Counts = Pick<ProfileScale["seen"], "seen" | "judged" | "partly" | "notShown" | "of">;

const size = 14;
const perRow = 24;

/** One mark per opportunity, the best first, with the counts in words. Shapes differ, so that it reads in gray. */
export function evidenceStrip(counts: Counts, { candidate, profile }: Words): Html {
  const { seen, judged, partly, notShown, of } = counts;
  const kinds = [
    ["seen", seen],
    ["judged", judged],
    ["partly", partly],
    ["not-shown", notShown],
  ] as const;
  const marks = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const said = kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${profile.statuses[kind]}`);
  const rows = Math.max(1, Math.ceil(of / perRow));
  const columns = Math.max(1, Math.min(perRow, of));
  return html`<span class="strip"><svg width="${columns * size}" height="${rows * size}" aria-hidden="true">${marks.map(
    (kind, at) =>
      html`<use class="mark-${kind}" href="#mark-${kind}" x="${(at % perRow) * size + size / 2}" y="${Math.floor(at / perRow) * size + size / 2}"/>`,
  )}</svg><span class="small soft">${said.length === 0 ? candidate.noneCounted : said.join(", ")}</span></span>`;
}
