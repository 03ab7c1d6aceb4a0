// Generated from schemas/diff.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What an edit of a scenario means for sessions and scores (`leadsim diff --format json`).
 */
export interface ScenarioDiff {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/diff@1";
  readonly old: DiffOld;
  readonly new: DiffNew;
  /**
   * Whether people see the same.
   */
  readonly story: "same" | "other";
  /**
   * Whether the key is the same.
   */
  readonly key: "same" | "other";
  /**
   * `comparable`: scores mean the same. `re-score`: old answers can be scored by the new key. `other-story`: they can’t be replayed.
   */
  readonly verdict: "comparable" | "re-score" | "other-story";
  /**
   * The verdict in words.
   */
  readonly summary: string;
  /**
   * What changed, scene by scene; parts outside the scenes stand in parentheses, such as `(cast)`.
   */
  readonly places: readonly DiffPlace[];
}
/**
 * The scenario before.
 */
export interface DiffOld {
  /**
   * The scenario's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * SHA-256 of what people see, lower-case hex.
   */
  readonly story: string;
  /**
   * SHA-256 of the key, lower-case hex.
   */
  readonly key: string;
}
/**
 * The scenario after.
 */
export interface DiffNew {
  /**
   * The scenario's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * SHA-256 of what people see, lower-case hex.
   */
  readonly story: string;
  /**
   * SHA-256 of the key, lower-case hex.
   */
  readonly key: string;
}
export interface DiffPlace {
  /**
   * The scene, or the part.
   */
  readonly place: string;
  /**
   * What changed there.
   */
  readonly changes: readonly DiffChange[];
}
export interface DiffChange {
  /**
   * What the change touches. `text`: words only. `order`: in which order options stand. `time`: a limit. `answers`: what can be answered. `paths`: scenes, routes, conditions and effects. `ranges`: what is attainable. `key`: levels. `reasons`: why options earn them.
   */
  readonly kind:
    | "added"
    | "removed"
    | "renamed"
    | "text"
    | "order"
    | "time"
    | "answers"
    | "paths"
    | "ranges"
    | "key"
    | "reasons";
  /**
   * In words: what was, and what is.
   */
  readonly note: string;
}
