// Generated from schemas/model.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;

/**
 * A competency model: pillars, areas, competencies and their micro-behaviors.
 */
export interface ModelDocument {
  /**
   * The format and its version.
   */
  format: "leadsim/model@1";
  id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  version: string;
  /**
   * The name that reports show.
   */
  title: string;
  /**
   * BCP 47 language tag.
   */
  locale: string;
  /**
   * What the model is, whose work it is, and what it is not.
   */
  about: string;
  /**
   * The parts of the work that a profile sums up, by id.
   */
  pillars: {
    [k: string]: ModelPillar;
  };
  /**
   * Fields of skill that group competencies, by id.
   */
  areas: {
    [k: string]: ModelArea;
  };
  /**
   * The competencies with their behaviors, by id.
   */
  competencies: {
    [k: string]: ModelCompetency;
  };
}
export interface ModelPillar {
  /**
   * The name that reports show.
   */
  title: string;
  /**
   * What belongs to the pillar.
   */
  about?: string;
}
export interface ModelArea {
  /**
   * The name that reports show.
   */
  title: string;
  /**
   * What belongs to the area.
   */
  about?: string;
}
export interface ModelCompetency {
  /**
   * The name that reports show.
   */
  name: string;
  /**
   * Kebab-case id.
   */
  area: string;
  /**
   * Kebab-case id.
   */
  pillar: string;
  /**
   * `reflective` (default): the behaviors share a cause. `formative`: they make up the competency without sharing a cause; no internal consistency is claimed.
   */
  kind?: "reflective" | "formative";
  /**
   * What a person with the competency does.
   */
  definition: string;
  /**
   * What can be seen of the competency in a decision, by id. Keys name these ids.
   */
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
  interview?: Interview;
  /**
   * Words to find the behavior by.
   */
  topics?: string[];
}
/**
 * What levels 1, 3 and 5 look like.
 */
export interface Anchors {
  /**
   * What level 1, the weakest, looks like.
   */
  "1": string;
  /**
   * What level 3 looks like.
   */
  "3": string;
  /**
   * What level 5, the strongest, looks like.
   */
  "5": string;
}
/**
 * The practice library: what to watch for, what to ask feedback on, what to rehearse.
 */
export interface Practice {
  /**
   * What to watch for in daily work.
   */
  observe: string;
  /**
   * What to ask others about.
   */
  ask: string;
  /**
   * What to rehearse, in minutes.
   */
  rehearse: string;
}
/**
 * For structured interviews: what to ask a candidate about real work. It must not say what a good answer is.
 */
export interface Interview {
  /**
   * Asked of every candidate in the same words: about something that happened.
   */
  question: string;
  /**
   * What to ask next where the answer leaves it open.
   *
   * @minItems 1
   * @maxItems 5
   */
  probes: string[];
}
