// Generated from schemas/form.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;
/**
 * What candidates read before the first scenario: one paragraph, or a list of them.
 */
export type Paragraphs = string | readonly string[];

/**
 * A fixed set of scenarios sat together.
 */
export interface FormDocument {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/form@1";
  readonly id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  readonly version: string;
  /**
   * The name that candidates and reports show.
   */
  readonly title: string;
  /**
   * BCP 47 language tag.
   */
  readonly locale: string;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  readonly model: string;
  /**
   * What results are for.
   */
  readonly purpose: "practice" | "development" | "selection";
  readonly instructions: Paragraphs;
  /**
   * How long, in all, pauses may stop the clock of scenes with a time limit: hours, minutes, seconds. Without it there is no limit. A pause elsewhere is free.
   */
  readonly pauses?: string;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  readonly benchmark?: string;
  /**
   * The scenarios, in the order they are sat.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly scenarios: readonly FormScenario[];
  /**
   * Warnings of `leadsim check` that were looked at and are accepted in this document, each with the reason. They are counted in its summary, and errors stay errors.
   *
   * @maxItems 50
   */
  readonly accept?: readonly FormAccepted[];
}
export interface FormScenario {
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  readonly scenario: string;
  /**
   * Practice: played, but gives no evidence.
   */
  readonly practice?: boolean;
}
export interface FormAccepted {
  /**
   * The word that check prints after warning or information.
   */
  readonly code: string;
  /**
   * Why it is accepted, for the next person who reads it.
   */
  readonly why: string;
}
