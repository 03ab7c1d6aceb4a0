// Generated from schemas/form.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;
/**
 * What candidates read before the first scenario: one paragraph, or a list of them.
 */
export type Paragraphs = string | string[];

/**
 * A fixed set of scenarios sat together.
 */
export interface FormDocument {
  /**
   * The format and its version.
   */
  format: "leadsim/form@1";
  id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  version: string;
  /**
   * The name that candidates and reports show.
   */
  title: string;
  /**
   * BCP 47 language tag.
   */
  locale: string;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  model: string;
  /**
   * What results are for.
   */
  purpose: "practice" | "development" | "selection";
  instructions: Paragraphs;
  /**
   * How long, in all, pauses may stop the clock of scenes with a time limit: hours, minutes, seconds. Without it there is no limit. A pause elsewhere is free.
   */
  pauses?: string;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  benchmark?: string;
  /**
   * The scenarios, in the order they are sat.
   *
   * @minItems 1
   * @maxItems 50
   */
  scenarios: FormScenario[];
}
export interface FormScenario {
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  scenario: string;
  /**
   * Practice: played, but gives no evidence.
   */
  practice?: boolean;
}
