// Generated from schemas/scenario.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;
/**
 * The words: one paragraph, or a list of them.
 */
export type Paragraphs = string | readonly string[];
export type Cell = string | number;
/**
 * A condition over memory, derived values and, in `after`, the response's local names.
 */
export type Condition = string;
/**
 * For the designer: what kind of act this is, for `leadsim gate`. Never sent to a candidate, and no part of the key.
 */
export type Act = "coach" | "ask" | "delegate" | "escalate" | "decide" | "wait" | "act" | "agree" | "assert";
/**
 * Anchor level, 1 (weakest) to 5 (strongest).
 */
export type Level = number;
/**
 * A range `from..to`, both ends inside.
 */
export type Range = string;

/**
 * A branching leadership scenario, as a designer writes it.
 */
export interface ScenarioDocument {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/scenario@1";
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
   * How long it takes, about.
   */
  readonly minutes: number;
  /**
   * Whether the candidate says what one should or would do; said once.
   */
  readonly instruction: "should" | "would";
  /**
   * What the candidate reads before the first scene.
   */
  readonly summary: string;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  readonly model: string;
  /**
   * Notes for reviewers; never shown to a candidate.
   */
  readonly author?: {
    readonly [k: string]: string | readonly string[];
  };
  /**
   * The people, by id; left out where only the narrator speaks.
   */
  readonly cast?: {
    readonly [k: string]: CastMember;
  };
  /**
   * Everything conditions can read.
   */
  readonly memory?: {
    readonly [k: string]: MemoryEntry;
  };
  /**
   * Values computed from memory.
   */
  readonly derived?: {
    readonly [k: string]: DerivedEntry;
  };
  /**
   * Material, by id.
   */
  readonly exhibits?: {
    readonly [k: string]: Exhibit;
  };
  /**
   * The scenes, in order; the first starts.
   */
  readonly scenes: {
    readonly [k: string]: Scene;
  };
  /**
   * The first whose condition holds is told; the last has none.
   */
  readonly endings: {
    readonly [k: string]: Ending;
  };
  /**
   * Warnings of `leadsim check` that were looked at and are accepted in this document, each with the reason. They are counted in its summary, and errors stay errors.
   *
   * @maxItems 50
   */
  readonly accept?: readonly Accepted[];
}
export interface CastMember {
  /**
   * The name that candidates read.
   */
  readonly name: string;
  /**
   * What the person does in the story.
   */
  readonly role: string;
  /**
   * What the candidate knows of the person.
   */
  readonly about?: string;
  readonly picture?: Image;
}
/**
 * The person's picture; without it the screen shows initials.
 */
export interface Image {
  /**
   * The image. A path relative to this file, with forward slashes, within its folder.
   */
  readonly file: string;
  /**
   * What the image tells, for one who can't see it.
   */
  readonly alt: string;
}
/**
 * Something conditions can read: exactly one of `flag`, `number` (with `min`, `max`) or `choice` (with `of`).
 */
export interface MemoryEntry {
  /**
   * A yes/no memory with its start value.
   */
  readonly flag?: boolean;
  /**
   * A bounded number with its start value.
   */
  readonly number?: number;
  /**
   * The least it can become. Every `number` has one.
   */
  readonly min?: number;
  /**
   * The most it can become. Every `number` has one.
   */
  readonly max?: number;
  /**
   * The unit, printed behind the number.
   */
  readonly unit?: string;
  /**
   * Decimals shown.
   */
  readonly decimals?: number;
  /**
   * One of listed words, with the start value.
   */
  readonly choice?: string;
  /**
   * The words a `choice` may take.
   *
   * @minItems 2
   * @maxItems 100
   */
  readonly of?: readonly string[];
  /**
   * The label on the candidate's dashboard. Without it the memory is never shown.
   */
  readonly show?: string;
}
export interface DerivedEntry {
  /**
   * An expression over memory and the derived values above it.
   */
  readonly is: string;
  /**
   * The unit, printed behind the number.
   */
  readonly unit?: string;
  /**
   * Decimals shown.
   */
  readonly decimals?: number;
  /**
   * The label on the candidate's dashboard.
   */
  readonly show?: string;
}
/**
 * Material the candidate may open. At least one of `text`, `table`, `transcript`, `image`.
 */
export interface Exhibit {
  /**
   * The title on the list of material.
   */
  readonly title: string;
  /**
   * A remark under the title.
   */
  readonly note?: string;
  /**
   * Where the material comes from, in the story.
   */
  readonly source?: string;
  readonly text?: Paragraphs;
  readonly table?: Table;
  /**
   * Spoken lines: cast id, `narrator` or `you` to words. Required with `sound` and `video`, whose equivalent it is.
   *
   * @minItems 1
   * @maxItems 300
   */
  readonly transcript?: readonly {
    readonly [k: string]: string;
  }[];
  readonly image?: Image1;
  readonly sound?: Sound;
  readonly video?: Video;
}
/**
 * Figures in columns and rows.
 */
export interface Table {
  /**
   * The heads of the columns, from left to right.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly columns: readonly string[];
  /**
   * The units of figures, by the head of their column.
   */
  readonly units?: {
    readonly [k: string]: string;
  };
  /**
   * The rows, each with one value per column.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly rows: readonly Cell[][];
}
/**
 * An image, with what it tells in words.
 */
export interface Image1 {
  /**
   * The image. A path relative to this file, with forward slashes, within its folder.
   */
  readonly file: string;
  /**
   * What the image tells, for one who can't see it.
   */
  readonly alt: string;
}
/**
 * A sound recording; `transcript` says the same in words.
 */
export interface Sound {
  /**
   * The recording. A path relative to this file, with forward slashes, within its folder.
   */
  readonly file: string;
}
/**
 * A video; `transcript` says the same in words.
 */
export interface Video {
  /**
   * The video. A path relative to this file, with forward slashes, within its folder.
   */
  readonly file: string;
  /**
   * Captions (WebVTT). A path relative to this file, with forward slashes, within its folder.
   */
  readonly captions?: string;
}
/**
 * One scene holds at most one decision; the scene's id is the decision's id.
 */
export interface Scene {
  /**
   * Day, time, place.
   */
  readonly heading?: string;
  /**
   * How the scene reaches the candidate: the screen shows it as such, and says so to screen readers.
   */
  readonly as?: "message" | "call" | "meeting" | "note" | "inbox";
  /**
   * What happens and what is said.
   *
   * @maxItems 200
   */
  readonly say?: readonly Line[];
  /**
   * Exhibits available from this scene on.
   *
   * @maxItems 50
   */
  readonly exhibits?: readonly Id[];
  /**
   * A condition over memory, derived values and, in `after`, the response's local names.
   */
  readonly "only-if"?: string;
  /**
   * A condition over memory, derived values and, in `after`, the response's local names.
   */
  readonly "skip-if"?: string;
  /**
   * Real-time limit; accommodations multiply it.
   */
  readonly within?: string;
  readonly timeout?: Timeout;
  readonly choose?: Choose;
  readonly "best-worst"?: BestWorst;
  readonly rate?: Rate;
  readonly rank?: Rank;
  readonly select?: Select;
  readonly allocate?: Allocate;
  readonly estimate?: Estimate;
  readonly sort?: Sort;
  /**
   * Consequences that read the response, for every type.
   *
   * @maxItems 200
   */
  readonly after?: readonly AfterEntry[];
  /**
   * The words of the button that leads on from a scene without a decision.
   */
  readonly continue?: string;
  /**
   * Kebab-case id.
   */
  readonly next?: string;
}
/**
 * One spoken or narrated line: exactly one speaker (`narrator` or a cast id) and the words; optionally `if` or `unless`.
 */
export interface Line {
  readonly if?: Condition;
  readonly unless?: Condition;
  readonly [k: string]: string | undefined;
}
/**
 * What happens when time runs out. A timeout gives no evidence.
 */
export interface Timeout {
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  readonly set?: {
    readonly [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  readonly add?: {
    readonly [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  readonly spend?: {
    /**
     * Story time spent on coaching.
     */
    readonly coaching?: string;
    /**
     * Story time spent on selling.
     */
    readonly selling?: string;
    /**
     * Story time spent on admin.
     */
    readonly admin?: string;
    /**
     * Story time spent on meetings.
     */
    readonly meetings?: string;
  };
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  readonly reply?: readonly Line[];
  /**
   * Kebab-case id.
   */
  readonly next?: string;
}
/**
 * The candidate picks one option.
 */
export interface Choose {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: ChooseOption;
  };
  /**
   * Per behavior, a level for every option.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: Level;
    };
  };
}
export interface ChooseOption {
  /**
   * The words the candidate reads.
   */
  readonly text: string;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  readonly why?: string;
  readonly act?: Act;
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  readonly set?: {
    readonly [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  readonly add?: {
    readonly [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  readonly spend?: {
    /**
     * Story time spent on coaching.
     */
    readonly coaching?: string;
    /**
     * Story time spent on selling.
     */
    readonly selling?: string;
    /**
     * Story time spent on admin.
     */
    readonly admin?: string;
    /**
     * Story time spent on meetings.
     */
    readonly meetings?: string;
  };
  /**
   * Exhibits shown in the consequence and reopenable from then on.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly opens?: readonly Id[];
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  readonly reply?: readonly Line[];
  /**
   * Kebab-case id.
   */
  readonly next?: string;
}
/**
 * The candidate picks the most and the least effective option.
 */
export interface BestWorst {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: PlainOption;
  };
  /**
   * Per behavior, a level for every option.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: Level;
    };
  };
}
export interface PlainOption {
  /**
   * The words the candidate reads.
   */
  readonly text: string;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  readonly why?: string;
  readonly act?: Act;
}
/**
 * The candidate rates every option from 1 to 5.
 */
export interface Rate {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * What the numbers mean: two texts for 1 and 5, or five for 1 to 5. Without it the candidate's screen says it in its own words.
   *
   * @minItems 2
   * @maxItems 5
   */
  readonly anchors?: readonly string[];
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: PlainOption;
  };
  /**
   * Per behavior, levels for at least three options.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: Level;
    };
  };
}
/**
 * The candidate orders the options, best first.
 */
export interface Rank {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: PlainOption;
  };
  /**
   * Per behavior, at least three options with distinct levels.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: Level;
    };
  };
}
/**
 * The candidate picks several of the options.
 */
export interface Select {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * How many to pick: a number, or a range such as `1..3`.
   */
  readonly pick: number | string;
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: SelectOption;
  };
  /**
   * Per behavior, levels of the options that count; the others are neutral.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: Level;
    };
  };
}
export interface SelectOption {
  /**
   * The words the candidate reads.
   */
  readonly text: string;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  readonly why?: string;
  readonly act?: Act;
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  readonly set?: {
    readonly [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  readonly add?: {
    readonly [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  readonly spend?: {
    /**
     * Story time spent on coaching.
     */
    readonly coaching?: string;
    /**
     * Story time spent on selling.
     */
    readonly selling?: string;
    /**
     * Story time spent on admin.
     */
    readonly admin?: string;
    /**
     * Story time spent on meetings.
     */
    readonly meetings?: string;
  };
  /**
   * Exhibits shown in the consequence and reopenable from then on.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly opens?: readonly Id[];
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  readonly reply?: readonly Line[];
}
/**
 * The candidate spreads a budget over the options.
 */
export interface Allocate {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * The amount to spread, with its unit.
   */
  readonly budget: string;
  /**
   * Amounts are multiples of this.
   */
  readonly step: number;
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: PlainOption;
  };
  /**
   * Per behavior, the good range of each option that counts.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: AmountKey;
    };
  };
}
export interface AmountKey {
  /**
   * The least that is good.
   */
  readonly from: number;
  /**
   * The most that is good.
   */
  readonly to: number;
  /**
   * How far outside the range costs one level.
   */
  readonly "off-by": number;
}
/**
 * The candidate gives a low, a likely and a high figure.
 */
export interface Estimate {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * The unit, shown behind each figure.
   */
  readonly unit: string;
  /**
   * The lowest figure that can be entered.
   */
  readonly min: number;
  /**
   * The highest figure that can be entered.
   */
  readonly max: number;
  /**
   * Figures are multiples of this, counted from `min`.
   */
  readonly step?: number;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  readonly why?: string;
  /**
   * Per behavior, the good ranges.
   */
  readonly key?: {
    readonly [k: string]: EstimateKey;
  };
}
export interface EstimateKey {
  readonly low: Range;
  readonly likely: Range;
  readonly high: Range;
  /**
   * How far outside the range costs one level.
   */
  readonly "off-by": number;
}
/**
 * The candidate puts each item in a bin.
 */
export interface Sort {
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  readonly order?: "fixed" | "shuffled";
  /**
   * What is sorted, by id.
   */
  readonly items: {
    readonly [k: string]: PlainOption;
  };
  /**
   * Where items go, by id.
   */
  readonly bins: {
    readonly [k: string]: Bin;
  };
  /**
   * Per behavior and item, a level for every bin.
   */
  readonly key?: {
    readonly [k: string]: {
      readonly [k: string]: {
        readonly [k: string]: Level;
      };
    };
  };
}
export interface Bin {
  /**
   * The words on the bin.
   */
  readonly text: string;
  /**
   * At most this many items.
   */
  readonly max?: number;
}
/**
 * A consequence. Every entry whose condition holds takes effect, in order; the first `next` wins.
 */
export interface AfterEntry {
  readonly if?: Condition;
  readonly unless?: Condition;
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  readonly set?: {
    readonly [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  readonly add?: {
    readonly [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  readonly spend?: {
    /**
     * Story time spent on coaching.
     */
    readonly coaching?: string;
    /**
     * Story time spent on selling.
     */
    readonly selling?: string;
    /**
     * Story time spent on admin.
     */
    readonly admin?: string;
    /**
     * Story time spent on meetings.
     */
    readonly meetings?: string;
  };
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  readonly reply?: readonly Line[];
  /**
   * Kebab-case id.
   */
  readonly next?: string;
}
export interface Ending {
  readonly if?: Condition;
  readonly unless?: Condition;
  /**
   * The heading over the ending.
   */
  readonly title?: string;
  /**
   * What happens and what is said at the end.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly say: readonly Line[];
}
export interface Accepted {
  /**
   * The word that check prints after warning or information.
   */
  readonly code: string;
  /**
   * Why it is accepted, for the next person who reads it.
   */
  readonly why: string;
}
