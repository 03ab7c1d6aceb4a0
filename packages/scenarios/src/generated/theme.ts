// Generated from schemas/theme.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Names of font families, the first choice first, with commas between them.
 */
export type Families = string;

/**
 * How an organization's pages look: its logo, its accent, its fonts, its words for standings, which sections its pages have, and its paper.
 */
export interface Theme {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/theme@1";
  /**
   * What a host calls it; a file of your own needs none.
   */
  readonly id?: string;
  /**
   * Its version at a host.
   */
  readonly version?: string;
  /**
   * Its name for people.
   */
  readonly title?: string;
  readonly logo?: ThemeLogo;
  readonly colors?: ThemeColors;
  readonly fonts?: ThemeFonts;
  /**
   * An organization's words for where a scale stands, by language.
   */
  readonly standings?: {
    readonly en?: ThemeStandings;
    readonly de?: ThemeStandings;
  };
  /**
   * Sections that the pages leave out. What limits the numbers and what they rest on can't be left out.
   */
  readonly without?: readonly (
    "look-first" | "peaks" | "comparison" | "ledger" | "interview" | "strengths" | "virtues" | "talk"
  )[];
  /**
   * What pages are printed on; A4 unless given.
   */
  readonly paper?: "A4" | "Letter";
}
/**
 * Stands above the title.
 */
export interface ThemeLogo {
  /**
   * The picture itself, as a data URI: a page loads nothing from elsewhere. At most about 50 kB.
   */
  readonly image: string;
  /**
   * What the picture says, such as the organization's name.
   */
  readonly alt: string;
}
/**
 * The accent: text and signs in it need a contrast of 4.5 to 1 with the page.
 */
export interface ThemeColors {
  /**
   * On light pages and in print.
   */
  readonly accent: string;
  /**
   * On dark pages.
   */
  readonly accentDark: string;
}
/**
 * Families installed where the page is read, the first that is there counts; the usual ones follow.
 */
export interface ThemeFonts {
  readonly text?: Families;
  readonly headings?: Families;
}
/**
 * The words, as they begin a sentence.
 */
export interface ThemeStandings {
  /**
   * Likely above target practice.
   */
  readonly above: string;
  /**
   * Likely at target practice.
   */
  readonly at: string;
  /**
   * Likely below target practice.
   */
  readonly below: string;
  /**
   * Where the evidence does not settle it.
   */
  readonly "cannot-tell": string;
}
