// Generated from schemas/translation.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;

/**
 * The texts of a scenario, model or form in another language. Nothing else of it is here: ids, keys, numbers and conditions stay in the document that is translated.
 */
export interface TranslationDocument {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/translation@1";
  readonly id: Id;
  /**
   * Semantic version of the translation, not of what is translated.
   */
  readonly version: string;
  /**
   * What is translated.
   */
  readonly kind: "scenario" | "model" | "form";
  /**
   * Kebab-case id.
   */
  readonly of: string;
  /**
   * BCP 47 tag of the language it is translated into.
   */
  readonly locale: string;
  /**
   * Every text, by where it stands in the document that is translated: its keys and the places in its lists, from 0, with points between them.
   */
  readonly texts: {
    readonly [k: string]: TranslatedText;
  };
  /**
   * Warnings of `leadsim check` that were looked at and are accepted in this document, each with the reason. They are counted in its summary, and errors stay errors.
   *
   * @maxItems 50
   */
  readonly accept?: readonly TranslationAccepted[];
}
export interface TranslatedText {
  /**
   * The text as it stands in the document that is translated.
   */
  readonly from: string;
  /**
   * The text that was translated, where it has changed since. Delete it once the translation is right again.
   */
  readonly was?: string;
  /**
   * The translation. Without it the text is not translated yet.
   */
  readonly text?: string;
  /**
   * What the next translator should know.
   */
  readonly note?: string;
}
export interface TranslationAccepted {
  /**
   * The word that check prints after warning or information.
   */
  readonly code: string;
  /**
   * Why it is accepted, for the next person who reads it.
   */
  readonly why: string;
}
