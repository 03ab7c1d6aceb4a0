import type { Comparison, InterviewGuide, Profile, Theme } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { themedWords } from "../theme/themed.js";
import type { Language } from "../words/language.js";
import { contextOf, type ReportSignature } from "./context.js";
import { page } from "./page.js";

export interface ReportOptions {
  /** The page's title and first heading. Default: `Sales leader profile`, in the page's language. */
  readonly title?: string;
  /** The language of the page; `en` unless given. Texts of the model and the scenarios stay in their own. */
  readonly language?: Language;
  /** What to ask in an interview for what the evidence leaves open. */
  readonly guide?: InterviewGuide;
  /** Who signed the result, where it came signed. */
  readonly signature?: ReportSignature;
  /** The profile against an earlier one of the same person (`compareProfiles`), for reliable change. */
  readonly since?: Comparison;
  /** An organization's logo, accent, fonts, words for standings, sections and paper. */
  readonly theme?: Theme;
}

/**
 * One self-contained HTML page for an assessor: what may be said on one screen, then every competency of the
 * profile on one scale, each number with its band, each opening to the words chosen. Needs no script and no
 * network. All text of the profile is escaped.
 * @throws ThemeError for a theme whose accent can't be read
 *
 * The same profile and options give the same characters on every machine; dates are UTC.
 */
export function renderReport(profile: Profile, options: ReportOptions = {}): string {
  const { guide, signature, since, theme } = options;
  const words = themedWords(options.language ?? "en", theme);
  const context = contextOf(profile, words, present({ guide, signature, since }));
  return page(context, options.title ?? words.assessor.title, theme).markup;
}
