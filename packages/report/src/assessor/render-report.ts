import type { Profile } from "@leadsim/scenarios";
import type { Language } from "../words/language.js";
import { wordsIn } from "../words/words-in.js";
import { page } from "./page.js";

export interface ReportOptions {
  /** The page's title and first heading. Default: `Sales leader profile`. */
  readonly title?: string;
  /** The language of the page; `en` unless given. */
  readonly language?: Language;
}

/**
 * One self-contained HTML page for an assessor: every competency and behavior of the profile, each number with its band,
 * each opening to the words chosen. Needs no script and no network. All text of the profile is escaped.
 * The same profile and options give the same characters on every machine; dates are UTC.
 */
export function renderReport(profile: Profile, options: ReportOptions = {}): string {
  return page(profile, options.title ?? "Sales leader profile", wordsIn(options.language ?? "en")).markup;
}
