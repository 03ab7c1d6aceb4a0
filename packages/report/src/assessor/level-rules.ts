import type { Profile, ProfileEvidence } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import { responseKind } from "./words-chosen.js";

/** How a response becomes a level, in the words of someone who would check it. */
const rules: Readonly<Record<ProfileEvidence["type"], string>> = {
  choose: "The level of the response chosen.",
  "best-worst":
    "How far apart the key sets the two that were marked, from the worst pair possible (1) to the best (5).",
  rate: "Each two responses of different levels are compared: in the key's order they count, rated equally by half, the other way round not; the further apart in the key, the more. How high or low someone rates altogether makes no difference.",
  rank: "Each two responses of different levels are compared: in the key's order they count, the other way round not; the further apart in the key, the more.",
  select:
    "Each response picked adds its level less 3; the sum is placed between the worst (1) and the best (5) that the picks allowed could reach.",
  allocate:
    "An amount within the key's range is level 5, and the further outside it lies the lower, down to 1; the mean over the amounts that the key holds for the behavior.",
  estimate:
    "A figure within the key's range is level 5, and the further outside it lies the lower, down to 1; the mean over low, likely and high.",
  sort: "Each item has a level for where it was put; their sum is placed between the worst (1) and the best (5) that the limits allow.",
};

/** The rules of the kinds of response in a profile. */
export function levelRules({ evidence }: Profile): Html | null {
  const played = new Set(evidence.map(({ type }) => type));
  const kinds = (Object.keys(rules) as ProfileEvidence["type"][]).filter((type) => played.has(type));
  if (kinds.length === 0) return null;
  return html`<p>How a response becomes a level for a behavior, by the kind of response:</p>
<ul>${kinds.map((type) => html`<li><strong>${responseKind(type)}.</strong> ${rules[type]}</li>`)}</ul>`;
}
