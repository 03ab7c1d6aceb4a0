// Generated from schemas/model.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;

/**
 * A competency model: pillars, areas, competencies and their micro-behaviors.
 */
export interface ModelDocument {
  format: "leadsim/model@1";
  id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  version: string;
  title: string;
  /**
   * BCP 47 language tag.
   */
  locale: string;
  /**
   * What the model is, whose work it is, and what it is not.
   */
  about: string;
  pillars: {
    [k: string]: ModelPillar;
  };
  areas: {
    [k: string]: ModelArea;
  };
  competencies: {
    [k: string]: ModelCompetency;
  };
}
export interface ModelPillar {
  title: string;
  about?: string;
}
export interface ModelArea {
  title: string;
  about?: string;
}
export interface ModelCompetency {
  name: string;
  area: Id;
  pillar: Id;
  /**
   * `reflective` (default): the behaviors share a cause. `formative`: they make up the competency without sharing a cause; no internal consistency is claimed.
   */
  kind?: "reflective" | "formative";
  definition: string;
  behaviors: {
    [k: string]: ModelBehavior;
  };
}
export interface ModelBehavior {
  /**
   * What is done, third person.
   */
  statement: string;
  /**
   * Kebab-case id.
   */
  pillar?: string;
  /**
   * What a decision must offer for the behavior to be seen. Author guidance, never shown to candidates.
   */
  cue: string;
  anchors: Anchors;
  practice: Practice;
  topics?: string[];
}
/**
 * What levels 1, 3 and 5 look like.
 */
export interface Anchors {
  "1": string;
  "3": string;
  "5": string;
}
/**
 * The practice library: what to watch for, what to ask feedback on, what to rehearse.
 */
export interface Practice {
  observe: string;
  ask: string;
  rehearse: string;
}
