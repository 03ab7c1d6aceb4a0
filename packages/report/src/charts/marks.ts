import type { ProfileBehavior } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";

/** How much of a behavior was shown, as a sign: what gave no evidence has one sign, whatever the reason. */
export type Status = "seen" | "judged" | "partly" | "not-shown" | "no-opportunity";

/** The sign of a behavior. */
export function signOf({ status }: Pick<ProfileBehavior, "status">): Status {
  return status === "no-response" || status === "not-reached" ? "no-opportunity" : status;
}

/** In the order of a legend. */
export const statuses: readonly Status[] = ["seen", "judged", "partly", "not-shown", "no-opportunity"];

/**
 * A status as a shape standing in a line of text; the caller says the word.
 * @param at where it stands on an axis, as declarations of style
 */
export function statusMark(status: Status, at?: string): Html {
  return html`<i class="mark ${status}"${at === undefined ? null : html` style="${at}"`}></i>`;
}

/** A standing against the target as a shape standing in a line of text; the caller says the words. */
export function verdictMark(verdict: "above" | "at" | "below" | "cannot-tell"): Html {
  return html`<i class="mark ${verdict}"></i>`;
}
