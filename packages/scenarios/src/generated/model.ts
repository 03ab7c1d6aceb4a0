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
  readonly format: "leadsim/model@1";
  readonly id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  readonly version: string;
  /**
   * The name that reports show.
   */
  readonly title: string;
  /**
   * BCP 47 language tag.
   */
  readonly locale: string;
  /**
   * What the model is, whose work it is, and what it is not.
   */
  readonly about: string;
  /**
   * The parts of the work that a profile sums up, by id.
   */
  readonly pillars: {
    readonly [k: string]: ModelPillar;
  };
  /**
   * Fields of skill that group competencies, by id.
   */
  readonly areas: {
    readonly [k: string]: ModelArea;
  };
  /**
   * The competencies with their behaviors, by id.
   */
  readonly competencies: {
    readonly [k: string]: ModelCompetency;
  };
  /**
   * Warnings of `leadsim check` that were looked at and are accepted in this document, each with the reason. They are counted in its summary, and errors stay errors.
   *
   * @maxItems 50
   */
  readonly accept?: readonly ModelAccepted[];
}
export interface ModelPillar {
  /**
   * The name that reports show.
   */
  readonly title: string;
  /**
   * What belongs to the pillar.
   */
  readonly about?: string;
}
export interface ModelArea {
  /**
   * The name that reports show.
   */
  readonly title: string;
  /**
   * What belongs to the area.
   */
  readonly about?: string;
}
export interface ModelCompetency {
  /**
   * The name that reports show.
   */
  readonly name: string;
  /**
   * Kebab-case id.
   */
  readonly area: string;
  /**
   * Kebab-case id.
   */
  readonly pillar: string;
  /**
   * `reflective` (default): the behaviors share a cause. `formative`: they make up the competency without sharing a cause; no internal consistency is claimed.
   */
  readonly kind?: "reflective" | "formative";
  /**
   * What a person with the competency does.
   */
  readonly definition: string;
  /**
   * What can be seen of the competency in a decision, by id. Keys name these ids.
   */
  readonly behaviors: {
    readonly [k: string]: ModelBehavior;
  };
}
export interface ModelBehavior {
  /**
   * What is done, third person.
   */
  readonly statement: string;
  /**
   * Kebab-case id.
   */
  readonly pillar?: string;
  /**
   * What a decision must offer for the behavior to be seen. Author guidance, never shown to candidates.
   */
  readonly cue: string;
  readonly anchors: Anchors;
  readonly practice: Practice;
  readonly interview?: Interview;
  /**
   * Words to find the behavior by.
   */
  readonly topics?: readonly string[];
}
/**
 * What levels 1, 3 and 5 look like.
 */
export interface Anchors {
  /**
   * What level 1, the weakest, looks like.
   */
  readonly "1": string;
  /**
   * What level 3 looks like.
   */
  readonly "3": string;
  /**
   * What level 5, the strongest, looks like.
   */
  readonly "5": string;
}
/**
 * The practice library: what to watch for, what to ask feedback on, what to rehearse.
 */
export interface Practice {
  /**
   * What to watch for in daily work.
   */
  readonly observe: string;
  /**
   * What to ask others about.
   */
  readonly ask: string;
  /**
   * What to rehearse, in minutes.
   */
  readonly rehearse: string;
  /**
   * What whoever works on it says of themselves in 90 days: a sentence in the first person.
   */
  readonly goal?: string;
  readonly checkpoints?: PracticeCheckpoints;
}
/**
 * What is true once each of the three was done, said to whoever did it: whole sentences.
 */
export interface PracticeCheckpoints {
  /**
   * After watching.
   */
  readonly observe: string;
  /**
   * After asking.
   */
  readonly ask: string;
  /**
   * After rehearsing and doing it.
   */
  readonly rehearse: string;
}
/**
 * For structured interviews: what to ask a candidate about real work. It must not say what a good answer is.
 */
export interface Interview {
  /**
   * Asked of every candidate in the same words: about something that happened.
   */
  readonly question: string;
  /**
   * What to ask next where the answer leaves it open.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly probes: readonly string[];
}
export interface ModelAccepted {
  /**
   * The word that check prints after warning or information.
   */
  readonly code: string;
  /**
   * Why it is accepted, for the next person who reads it.
   */
  readonly why: string;
}
