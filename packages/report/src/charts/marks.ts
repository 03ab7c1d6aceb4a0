import type { ProfileBehavior } from "@leadsim/scenarios";
import { type Html, html, trustedMarkup } from "../page/escape.js";

/** How much of a behavior was shown, as a sign: what gave no evidence has one sign, whatever the reason. */
export type Status = "seen" | "judged" | "partly" | "not-shown" | "no-opportunity";

/** The sign of a behavior. */
export function signOf({ status }: Pick<ProfileBehavior, "status">): Status {
  return status === "no-response" || status === "not-reached" ? "no-opportunity" : status;
}

/** In the order of a legend. */
export const statuses: readonly Status[] = ["seen", "judged", "partly", "not-shown", "no-opportunity"];

/** Shapes, drawn once around the origin and used by reference. */
export function markDefinitions(): Html {
  return trustedMarkup(
    `<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<g id="mark-seen"><circle r="5.5"/></g>
<g id="mark-judged"><circle r="4.75" class="hollow"/><circle r="2.5"/></g>
<g id="mark-partly"><circle r="4.75" class="hollow"/><path d="M0-4.75a4.75 4.75 0 0 0 0 9.5z"/></g>
<g id="mark-not-shown"><circle r="4.75" class="hollow"/></g>
<g id="mark-no-opportunity"><path class="dash" d="M-4 0h8"/></g>
<g id="mark-above"><path d="M0-5 5.5 4.5h-11z"/></g>
<g id="mark-below"><path d="M0 5 5.5-4.5h-11z"/></g>
<g id="mark-at"><path class="dash" d="M-5-2.5H5M-5 2.5H5"/></g>
<g id="mark-cannot-tell"><circle r="4.75" class="hollow dotted"/></g>
</defs></svg>`,
  );
}

/** A status as a shape standing in a line of text; the caller says the word. */
export function statusMark(status: Status): Html {
  return html`<svg class="mark mark-${status}" aria-hidden="true"><use href="#mark-${status}"/></svg>`;
}

/** A standing against the target as a shape standing in a line of text; the caller says the words. */
export function verdictMark(verdict: "above" | "at" | "below" | "cannot-tell"): Html {
  return html`<svg class="mark verdict-${verdict}" aria-hidden="true"><use href="#mark-${verdict}"/></svg>`;
}
