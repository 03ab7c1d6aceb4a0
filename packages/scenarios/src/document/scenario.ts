import type { ChooseOption } from "../generated/scenario.js";
import type { Expression } from "./expression.js";
import type { WorkKind } from "./work-kinds.js";

/**
 * A checked scenario: the document with every reference resolved, durations in milliseconds, ranges as
 * numbers, conditions as trees and texts as templates. Pure data (it survives JSON), made by `loadScenario`.
 */
export interface Scenario {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly locale: string;
  readonly minutes: number;
  readonly instruction: "should" | "would";
  readonly summary: string;
  /** Reference to the model, `id@version`. */
  readonly model: string;
  readonly cast: readonly CastMember[];
  readonly memory: readonly MemoryEntry[];
  readonly derived: readonly DerivedEntry[];
  readonly exhibits: readonly Exhibit[];
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
}

export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly about?: string;
  readonly picture?: Image;
}

/** An image beside the scenario's file, with its text equivalent. */
export interface Image {
  /** Relative to the scenario's file, with forward slashes. */
  readonly file: string;
  readonly alt: string;
}

/** How a scene reaches the candidate. */
export type SceneShape = "message" | "call" | "meeting" | "note" | "inbox";

export type MemoryEntry = {
  readonly name: string;
  /** The dashboard label; without it the value is never shown. */
  readonly show?: string;
} & (
  | { readonly type: "flag"; readonly start: boolean }
  | {
      readonly type: "number";
      readonly start: number;
      readonly min: number;
      readonly max: number;
      readonly unit?: string;
      readonly decimals?: number;
    }
  | { readonly type: "choice"; readonly start: string; readonly of: readonly string[] }
);

export interface DerivedEntry {
  readonly name: string;
  readonly type: "flag" | "number" | "choice";
  readonly is: Expression;
  readonly unit?: string;
  readonly decimals?: number;
  readonly show?: string;
}

/** Text with quoted memory: words and names in turn. */
export type Template = readonly (string | { readonly name: string })[];

export interface Line {
  /** `narrator` or a cast id. */
  readonly speaker: string;
  readonly text: Template;
  /** `unless` is carried as `not`. */
  readonly if?: Expression;
}

export interface Exhibit {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly source?: string;
  readonly text?: readonly string[];
  readonly table?: {
    readonly columns: readonly string[];
    /** Units of figures, by the head of their column. */
    readonly units?: Readonly<Record<string, string>>;
    readonly rows: readonly (readonly (string | number)[])[];
  };
  /** Speaker is a cast id, `narrator`, or `you`. */
  readonly transcript?: readonly { readonly speaker: string; readonly text: string }[];
  readonly image?: Image;
  /** Its equivalent in words is `transcript`. */
  readonly sound?: { readonly file: string };
  /** Its equivalent in words is `transcript`. */
  readonly video?: { readonly file: string; readonly captions?: string };
}

export interface Effects {
  /** In the file's order; all of them before `add`. */
  readonly set: readonly { readonly name: string; readonly value: SetValue }[];
  readonly add: readonly { readonly name: string; readonly amount: number }[];
  /** Minutes. */
  readonly spend: Readonly<Partial<Record<WorkKind, number>>>;
}

/** A literal, or a local name of the response (an expression of kind `name` or `index`). */
export type SetValue =
  | { readonly kind: "literal"; readonly value: number | boolean | string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly name: string; readonly key: string };

/** What happens once something has been decided. */
export interface Consequence {
  readonly effects: Effects;
  readonly reply: readonly Line[];
  /** A scene id, or `end`. */
  readonly next?: string;
}

export interface AfterEntry extends Consequence {
  readonly if?: Expression;
}

export interface Scene {
  readonly id: string;
  readonly heading?: string;
  readonly as?: SceneShape;
  /** The words of the button that leads on, where nothing is decided. */
  readonly continue?: string;
  readonly say: readonly Line[];
  /** Exhibits available from here on. */
  readonly exhibits: readonly string[];
  /** Skipped when false; `skip-if` is carried as `not`. */
  readonly onlyIf?: Expression;
  /** Milliseconds. */
  readonly within?: number;
  readonly timeout?: Consequence;
  readonly decision?: Decision;
  readonly after: readonly AfterEntry[];
  /** A scene id, or `end`; otherwise the next scene in the file. */
  readonly next?: string;
}

export type ResponseType =
  | "choose"
  | "best-worst"
  | "rate"
  | "rank"
  | "select"
  | "allocate"
  | "estimate"
  | "sort";

/** What kind of act an option is, in the designer's words for `leadsim gate`. */
export type Act = NonNullable<ChooseOption["act"]>;

/** One thing the candidate can choose, rate, place or spend on. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
  readonly act?: Act;
  /** Only at `choose` and `select`. */
  readonly effects?: Effects;
  /** Exhibits shown in the consequence, at `choose` and `select`. */
  readonly opens?: readonly string[];
  readonly reply?: readonly Line[];
  /** Only at `choose`. */
  readonly next?: string;
}

interface DecisionBase {
  readonly prompt: string;
  readonly order: "fixed" | "shuffled";
}

/** Levels by behavior, then by option: one row per measured behavior. Empty when the decision is not scored. */
export type LevelKey = readonly {
  readonly behavior: string;
  readonly levels: Readonly<Record<string, number>>;
}[];

export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Decision =
  | (DecisionBase & {
      readonly type: "choose" | "best-worst" | "rank";
      readonly options: readonly Option[];
      readonly key: LevelKey;
    })
  | (DecisionBase & {
      readonly type: "rate";
      /** What the numbers mean: of 1 and 5, or of each from 1 to 5. */
      readonly anchors?: readonly string[];
      readonly options: readonly Option[];
      readonly key: LevelKey;
    })
  | (DecisionBase & {
      readonly type: "select";
      readonly pick: { readonly min: number; readonly max: number };
      readonly options: readonly Option[];
      readonly key: LevelKey;
    })
  | (DecisionBase & {
      readonly type: "allocate";
      readonly budget: { readonly amount: number; readonly unit: string };
      readonly step: number;
      readonly options: readonly Option[];
      readonly key: readonly {
        readonly behavior: string;
        readonly amounts: Readonly<Record<string, Range & { readonly offBy: number }>>;
      }[];
    })
  | (DecisionBase & {
      readonly type: "estimate";
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      /** Absent: any figure. */
      readonly step?: number;
      readonly why?: string;
      readonly key: readonly {
        readonly behavior: string;
        readonly low: Range;
        readonly likely: Range;
        readonly high: Range;
        readonly offBy: number;
      }[];
    })
  | (DecisionBase & {
      readonly type: "sort";
      readonly items: readonly Option[];
      readonly bins: readonly { readonly id: string; readonly text: string; readonly max?: number }[];
      readonly key: readonly {
        readonly behavior: string;
        readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>;
      }[];
    });

export interface Ending {
  readonly id: string;
  readonly if?: Expression;
  readonly title?: string;
  readonly say: readonly Line[];
}
