/** A checked competency model: pillars, areas, competencies and behaviors in the author's order. Pure data. */
export interface Model {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly locale: string;
  readonly about: string;
  readonly pillars: readonly { readonly id: string; readonly title: string; readonly about?: string }[];
  readonly areas: readonly { readonly id: string; readonly title: string; readonly about?: string }[];
  readonly competencies: readonly Competency[];
  /** All behaviors, in the order of their competencies. */
  readonly behaviors: readonly Behavior[];
}

export interface Competency {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly pillar: string;
  readonly kind: "reflective" | "formative";
  readonly definition: string;
  /** Ids of its behaviors. */
  readonly behaviors: readonly string[];
}

export interface Behavior {
  readonly id: string;
  readonly competency: string;
  /** Its own pillar, or its competency's. */
  readonly pillar: string;
  readonly statement: string;
  readonly cue: string;
  readonly anchors: { readonly 1: string; readonly 3: string; readonly 5: string };
  readonly practice: Practice;
  /** What to ask a candidate about real work, where the model says so. */
  readonly interview?: { readonly question: string; readonly probes: readonly string[] };
  readonly topics: readonly string[];
}

/** What to watch for, whom to ask and what to rehearse. */
export interface Practice extends PracticeTexts {
  /** What whoever works on it says of themselves in 90 days, where the model says so. */
  readonly goal?: string;
  /** What is true once each of the three was done, where the model says so. */
  readonly checkpoints?: PracticeTexts;
}

interface PracticeTexts {
  readonly observe: string;
  readonly ask: string;
  readonly rehearse: string;
}
