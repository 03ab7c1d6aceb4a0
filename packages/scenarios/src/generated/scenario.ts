// Generated from schemas/scenario.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;
/**
 * The words: one paragraph, or a list of them.
 */
export type Paragraphs = string | string[];
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
  format: "leadsim/scenario@1";
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
   * How long it takes, about.
   */
  minutes: number;
  /**
   * Whether the candidate says what one should or would do; said once.
   */
  instruction: "should" | "would";
  /**
   * What the candidate reads before the first scene.
   */
  summary: string;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  model: string;
  /**
   * Notes for reviewers; never shown to a candidate.
   */
  author?: {
    [k: string]: string | string[];
  };
  /**
   * The people, by id.
   */
  cast: {
    [k: string]: CastMember;
  };
  /**
   * Everything conditions can read.
   */
  memory?: {
    [k: string]: MemoryEntry;
  };
  /**
   * Values computed from memory.
   */
  derived?: {
    [k: string]: DerivedEntry;
  };
  /**
   * Material, by id.
   */
  exhibits?: {
    [k: string]: Exhibit;
  };
  /**
   * The scenes, in order; the first starts.
   */
  scenes: {
    [k: string]: Scene;
  };
  /**
   * The first whose condition holds is told; the last has none.
   */
  endings: {
    [k: string]: Ending;
  };
}
export interface CastMember {
  /**
   * The name that candidates read.
   */
  name: string;
  /**
   * What the person does in the story.
   */
  role: string;
  /**
   * What the candidate knows of the person.
   */
  about?: string;
  picture?: Image;
}
/**
 * The person's picture; without it the screen shows initials.
 */
export interface Image {
  /**
   * The image. A path relative to this file, with forward slashes, within its folder.
   */
  file: string;
  /**
   * What the image tells, for one who can't see it.
   */
  alt: string;
}
/**
 * Something conditions can read: exactly one of `flag`, `number` (with `min`, `max`) or `choice` (with `of`).
 */
export interface MemoryEntry {
  /**
   * A yes/no memory with its start value.
   */
  flag?: boolean;
  /**
   * A bounded number with its start value.
   */
  number?: number;
  /**
   * The least it can become. Every `number` has one.
   */
  min?: number;
  /**
   * The most it can become. Every `number` has one.
   */
  max?: number;
  /**
   * The unit, printed behind the number.
   */
  unit?: string;
  /**
   * Decimals shown.
   */
  decimals?: number;
  /**
   * One of listed words, with the start value.
   */
  choice?: string;
  /**
   * The words a `choice` may take.
   *
   * @minItems 2
   * @maxItems 100
   */
  of?: string[];
  /**
   * The label on the candidate's dashboard. Without it the memory is never shown.
   */
  show?: string;
}
export interface DerivedEntry {
  /**
   * An expression over memory and the derived values above it.
   */
  is: string;
  /**
   * The unit, printed behind the number.
   */
  unit?: string;
  /**
   * Decimals shown.
   */
  decimals?: number;
  /**
   * The label on the candidate's dashboard.
   */
  show?: string;
}
/**
 * Material the candidate may open. At least one of `text`, `table`, `transcript`, `image`.
 */
export interface Exhibit {
  /**
   * The title on the list of material.
   */
  title: string;
  /**
   * A remark under the title.
   */
  note?: string;
  /**
   * Where the material comes from, in the story.
   */
  source?: string;
  text?: Paragraphs;
  table?: Table;
  /**
   * Spoken lines: cast id, `narrator` or `you` to words. Required with `sound` and `video`, whose equivalent it is.
   *
   * @minItems 1
   * @maxItems 300
   */
  transcript?: {
    [k: string]: string;
  }[];
  image?: Image1;
  sound?: Sound;
  video?: Video;
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
  columns: string[];
  /**
   * The units of figures, by the head of their column.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * The rows, each with one value per column.
   *
   * @minItems 1
   * @maxItems 200
   */
  rows: Cell[][];
}
/**
 * An image, with what it tells in words.
 */
export interface Image1 {
  /**
   * The image. A path relative to this file, with forward slashes, within its folder.
   */
  file: string;
  /**
   * What the image tells, for one who can't see it.
   */
  alt: string;
}
/**
 * A sound recording; `transcript` says the same in words.
 */
export interface Sound {
  /**
   * The recording. A path relative to this file, with forward slashes, within its folder.
   */
  file: string;
}
/**
 * A video; `transcript` says the same in words.
 */
export interface Video {
  /**
   * The video. A path relative to this file, with forward slashes, within its folder.
   */
  file: string;
  /**
   * Captions (WebVTT). A path relative to this file, with forward slashes, within its folder.
   */
  captions?: string;
}
/**
 * One scene holds at most one decision; the scene's id is the decision's id.
 */
export interface Scene {
  /**
   * Day, time, place.
   */
  heading?: string;
  /**
   * How the scene reaches the candidate: the screen shows it as such, and says so to screen readers.
   */
  as?: "message" | "call" | "meeting" | "note" | "inbox";
  /**
   * What happens and what is said.
   *
   * @maxItems 200
   */
  say?: Line[];
  /**
   * Exhibits available from this scene on.
   *
   * @maxItems 50
   */
  exhibits?: Id[];
  /**
   * A condition over memory, derived values and, in `after`, the response's local names.
   */
  "only-if"?: string;
  /**
   * A condition over memory, derived values and, in `after`, the response's local names.
   */
  "skip-if"?: string;
  /**
   * Real-time limit; accommodations multiply it.
   */
  within?: string;
  timeout?: Timeout;
  choose?: Choose;
  "best-worst"?: BestWorst;
  rate?: Rate;
  rank?: Rank;
  select?: Select;
  allocate?: Allocate;
  estimate?: Estimate;
  sort?: Sort;
  /**
   * Consequences that read the response, for every type.
   *
   * @maxItems 200
   */
  after?: AfterEntry[];
  /**
   * Kebab-case id.
   */
  next?: string;
}
/**
 * One spoken or narrated line: exactly one speaker (`narrator` or a cast id) and the words; optionally `if` or `unless`.
 */
export interface Line {
  if?: Condition;
  unless?: Condition;
  [k: string]: string | undefined;
}
/**
 * What happens when time runs out. A timeout gives no evidence.
 */
export interface Timeout {
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  set?: {
    [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  add?: {
    [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  spend?: {
    /**
     * Story time spent on coaching.
     */
    coaching?: string;
    /**
     * Story time spent on selling.
     */
    selling?: string;
    /**
     * Story time spent on admin.
     */
    admin?: string;
    /**
     * Story time spent on meetings.
     */
    meetings?: string;
  };
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  reply?: Line[];
  /**
   * Kebab-case id.
   */
  next?: string;
}
/**
 * The candidate picks one option.
 */
export interface Choose {
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * The options, by id.
   */
  options: {
    [k: string]: ChooseOption;
  };
  /**
   * Per behavior, a level for every option.
   */
  key?: {
    [k: string]: {
      [k: string]: Level;
    };
  };
}
export interface ChooseOption {
  /**
   * The words the candidate reads.
   */
  text: string;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  why?: string;
  act?: Act;
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  set?: {
    [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  add?: {
    [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  spend?: {
    /**
     * Story time spent on coaching.
     */
    coaching?: string;
    /**
     * Story time spent on selling.
     */
    selling?: string;
    /**
     * Story time spent on admin.
     */
    admin?: string;
    /**
     * Story time spent on meetings.
     */
    meetings?: string;
  };
  /**
   * Exhibits shown in the consequence and reopenable from then on.
   *
   * @minItems 1
   * @maxItems 50
   */
  opens?: Id[];
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  reply?: Line[];
  /**
   * Kebab-case id.
   */
  next?: string;
}
/**
 * The candidate picks the most and the least effective option.
 */
export interface BestWorst {
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * The options, by id.
   */
  options: {
    [k: string]: PlainOption;
  };
  /**
   * Per behavior, a level for every option.
   */
  key?: {
    [k: string]: {
      [k: string]: Level;
    };
  };
}
export interface PlainOption {
  /**
   * The words the candidate reads.
   */
  text: string;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  why?: string;
  act?: Act;
}
/**
 * The candidate rates every option from 1 to 5.
 */
export interface Rate {
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * What the numbers mean: two texts for 1 and 5, or five for 1 to 5. Without it the candidate's screen says it in its own words.
   *
   * @minItems 2
   * @maxItems 5
   */
  anchors?: string[];
  /**
   * The options, by id.
   */
  options: {
    [k: string]: PlainOption;
  };
  /**
   * Per behavior, levels for at least three options.
   */
  key?: {
    [k: string]: {
      [k: string]: Level;
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
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * The options, by id.
   */
  options: {
    [k: string]: PlainOption;
  };
  /**
   * Per behavior, at least three options with distinct levels.
   */
  key?: {
    [k: string]: {
      [k: string]: Level;
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
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * How many to pick: a number, or a range such as `1..3`.
   */
  pick: number | string;
  /**
   * The options, by id.
   */
  options: {
    [k: string]: SelectOption;
  };
  /**
   * Per behavior, levels of the options that count; the others are neutral.
   */
  key?: {
    [k: string]: {
      [k: string]: Level;
    };
  };
}
export interface SelectOption {
  /**
   * The words the candidate reads.
   */
  text: string;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  why?: string;
  act?: Act;
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  set?: {
    [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  add?: {
    [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  spend?: {
    /**
     * Story time spent on coaching.
     */
    coaching?: string;
    /**
     * Story time spent on selling.
     */
    selling?: string;
    /**
     * Story time spent on admin.
     */
    admin?: string;
    /**
     * Story time spent on meetings.
     */
    meetings?: string;
  };
  /**
   * Exhibits shown in the consequence and reopenable from then on.
   *
   * @minItems 1
   * @maxItems 50
   */
  opens?: Id[];
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  reply?: Line[];
}
/**
 * The candidate spreads a budget over the options.
 */
export interface Allocate {
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * The amount to spread, with its unit.
   */
  budget: string;
  /**
   * Amounts are multiples of this.
   */
  step: number;
  /**
   * The options, by id.
   */
  options: {
    [k: string]: PlainOption;
  };
  /**
   * Per behavior, the good range of each option that counts.
   */
  key?: {
    [k: string]: {
      [k: string]: AmountKey;
    };
  };
}
export interface AmountKey {
  /**
   * The least that is good.
   */
  from: number;
  /**
   * The most that is good.
   */
  to: number;
  /**
   * How far outside the range costs one level.
   */
  "off-by": number;
}
/**
 * The candidate gives a low, a likely and a high figure.
 */
export interface Estimate {
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * The unit, shown behind each figure.
   */
  unit: string;
  /**
   * The lowest figure that can be entered.
   */
  min: number;
  /**
   * The highest figure that can be entered.
   */
  max: number;
  /**
   * Figures are multiples of this, counted from `min`.
   */
  step?: number;
  /**
   * For the assessor: why this option earns its level. Never sent to a candidate.
   */
  why?: string;
  /**
   * Per behavior, the good ranges.
   */
  key?: {
    [k: string]: EstimateKey;
  };
}
export interface EstimateKey {
  low: Range;
  likely: Range;
  high: Range;
  /**
   * How far outside the range costs one level.
   */
  "off-by": number;
}
/**
 * The candidate puts each item in a bin.
 */
export interface Sort {
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed. Default `fixed`.
   */
  order?: "fixed" | "shuffled";
  /**
   * What is sorted, by id.
   */
  items: {
    [k: string]: PlainOption;
  };
  /**
   * Where items go, by id.
   */
  bins: {
    [k: string]: Bin;
  };
  /**
   * Per behavior and item, a level for every bin.
   */
  key?: {
    [k: string]: {
      [k: string]: {
        [k: string]: Level;
      };
    };
  };
}
export interface Bin {
  /**
   * The words on the bin.
   */
  text: string;
  /**
   * At most this many items.
   */
  max?: number;
}
/**
 * A consequence. Every entry whose condition holds takes effect, in order; the first `next` wins.
 */
export interface AfterEntry {
  if?: Condition;
  unless?: Condition;
  /**
   * Memory to set: a literal, or a local name of the response.
   */
  set?: {
    [k: string]: number | boolean | string;
  };
  /**
   * Numbers to add to memory; the result is kept within the memory's bounds.
   */
  add?: {
    [k: string]: number;
  };
  /**
   * Story time by kind of work, for the time ledger.
   */
  spend?: {
    /**
     * Story time spent on coaching.
     */
    coaching?: string;
    /**
     * Story time spent on selling.
     */
    selling?: string;
    /**
     * Story time spent on admin.
     */
    admin?: string;
    /**
     * Story time spent on meetings.
     */
    meetings?: string;
  };
  /**
   * What is said in answer, shown as the consequence.
   *
   * @maxItems 200
   */
  reply?: Line[];
  /**
   * Kebab-case id.
   */
  next?: string;
}
export interface Ending {
  if?: Condition;
  unless?: Condition;
  /**
   * The heading over the ending.
   */
  title?: string;
  /**
   * What happens and what is said at the end.
   *
   * @minItems 1
   * @maxItems 200
   */
  say: Line[];
}
