// Generated from schemas/compiled-scenario.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * One thing that is remembered.
 */
export type CompiledMemory = CompiledFlag | CompiledNumber | CompiledWord;
/**
 * A checked condition or value, as a tree.
 */
export type CompiledExpression =
  | CompiledLiteral
  | CompiledName
  | CompiledIndex
  | CompiledList
  | CompiledNot
  | CompiledNegate
  | CompiledBinary;
/**
 * Words and quoted memory in turn.
 */
export type CompiledTemplate = readonly (string | CompiledQuote)[];
/**
 * A literal, or a local name of the response.
 */
export type CompiledSetValue = CompiledLiteral | CompiledName | CompiledIndex;
/**
 * A decision, with its key.
 */
export type CompiledDecision =
  | CompiledChoose
  | CompiledBestWorst
  | CompiledRate
  | CompiledRank
  | CompiledSelect
  | CompiledAllocate
  | CompiledEstimate
  | CompiledSort;

/**
 * A checked scenario as one piece of JSON: references resolved, durations in milliseconds, conditions as trees. A host plays it without reading YAML or validating a document. It holds the key: no candidate may see it.
 */
export interface CompiledScenario {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/compiled-scenario@1";
  /**
   * Hash of the whole scenario: SHA-256, lower-case hex.
   */
  readonly hash: string;
  /**
   * Hash of all that a candidate can meet: SHA-256, lower-case hex.
   */
  readonly story: string;
  /**
   * Hash of what scoring reads: SHA-256, lower-case hex.
   */
  readonly key: string;
  readonly scenario: CheckedScenario;
}
/**
 * The scenario.
 */
export interface CheckedScenario {
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * The language of its texts, as a BCP 47 tag.
   */
  readonly locale: string;
  /**
   * How long it takes most people.
   */
  readonly minutes: number;
  /**
   * How candidates are asked to answer.
   */
  readonly instruction: "should" | "would";
  /**
   * What happened so far.
   */
  readonly summary: string;
  /**
   * Reference to the model, `id@version`.
   */
  readonly model: string;
  /**
   * The people.
   */
  readonly cast: readonly CompiledCastMember[];
  /**
   * Everything conditions can read, in the file's order.
   */
  readonly memory: readonly CompiledMemory[];
  /**
   * Values that follow from memory; each may read those before it.
   */
  readonly derived: readonly CompiledDerived[];
  /**
   * Material to be opened.
   */
  readonly exhibits: readonly CompiledExhibit[];
  /**
   * The scenes, in the file's order; the first starts.
   */
  readonly scenes: readonly CompiledScene[];
  /**
   * The first whose condition holds is told.
   */
  readonly endings: readonly CompiledEnding[];
}
export interface CompiledCastMember {
  /**
   * The id.
   */
  readonly id: string;
  /**
   * The name.
   */
  readonly name: string;
  /**
   * What the person does.
   */
  readonly role: string;
  /**
   * What the candidate knows.
   */
  readonly about?: string;
  readonly picture?: CompiledImage;
}
/**
 * An image with its text equivalent.
 */
export interface CompiledImage {
  /**
   * Path relative to the scenario's file.
   */
  readonly file: string;
  /**
   * What it tells, in words.
   */
  readonly alt: string;
}
export interface CompiledFlag {
  /**
   * The name.
   */
  readonly name: string;
  /**
   * The dashboard label.
   */
  readonly show?: string;
  /**
   * True or false.
   */
  readonly type: "flag";
  /**
   * The value at the beginning.
   */
  readonly start: boolean;
}
export interface CompiledNumber {
  /**
   * The name.
   */
  readonly name: string;
  /**
   * The dashboard label.
   */
  readonly show?: string;
  /**
   * A number.
   */
  readonly type: "number";
  /**
   * The value at the beginning.
   */
  readonly start: number;
  /**
   * It is never less.
   */
  readonly min: number;
  /**
   * It is never more.
   */
  readonly max: number;
  /**
   * The unit.
   */
  readonly unit?: string;
  /**
   * Decimals shown.
   */
  readonly decimals?: number;
}
export interface CompiledWord {
  /**
   * The name.
   */
  readonly name: string;
  /**
   * The dashboard label.
   */
  readonly show?: string;
  /**
   * One of listed words.
   */
  readonly type: "choice";
  /**
   * The value at the beginning.
   */
  readonly start: string;
  /**
   * The words.
   */
  readonly of: readonly string[];
}
export interface CompiledDerived {
  /**
   * The name.
   */
  readonly name: string;
  /**
   * What it is.
   */
  readonly type: "flag" | "number" | "choice";
  readonly is: CompiledExpression;
  /**
   * The unit.
   */
  readonly unit?: string;
  /**
   * Decimals shown.
   */
  readonly decimals?: number;
  /**
   * The dashboard label.
   */
  readonly show?: string;
}
export interface CompiledLiteral {
  /**
   * A value.
   */
  readonly kind: "literal";
  /**
   * Its value.
   */
  readonly value: number | boolean | string;
}
export interface CompiledName {
  /**
   * A value by name.
   */
  readonly kind: "name";
  /**
   * The name, of memory, a derived value or a response.
   */
  readonly name: string;
}
export interface CompiledIndex {
  /**
   * A response's value for one option.
   */
  readonly kind: "index";
  /**
   * The name in the response.
   */
  readonly name: string;
  /**
   * The option's or item's id.
   */
  readonly key: string;
}
export interface CompiledList {
  /**
   * Words or numbers in a list.
   */
  readonly kind: "list";
  /**
   * What is in it.
   */
  readonly items: readonly CompiledExpression[];
}
export interface CompiledNot {
  /**
   * The opposite.
   */
  readonly kind: "not";
  readonly operand: CompiledExpression;
}
export interface CompiledNegate {
  /**
   * The negative.
   */
  readonly kind: "negate";
  readonly operand: CompiledExpression;
}
export interface CompiledBinary {
  /**
   * Two values joined.
   */
  readonly kind: "binary";
  /**
   * How they are joined.
   */
  readonly operator: "&&" | "||" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "in";
  readonly left: CompiledExpression;
  readonly right: CompiledExpression;
}
export interface CompiledExhibit {
  /**
   * The id.
   */
  readonly id: string;
  /**
   * The title.
   */
  readonly title: string;
  /**
   * A remark.
   */
  readonly note?: string;
  /**
   * Where it comes from.
   */
  readonly source?: string;
  /**
   * Paragraphs.
   */
  readonly text?: readonly string[];
  readonly table?: CompiledTable;
  /**
   * Spoken lines.
   */
  readonly transcript?: readonly CompiledSpoken[];
  readonly image?: CompiledImage;
  readonly sound?: CompiledSound;
  readonly video?: CompiledVideo;
}
/**
 * Figures.
 */
export interface CompiledTable {
  /**
   * The heads.
   */
  readonly columns: readonly string[];
  /**
   * Units by head.
   */
  readonly units?: {
    readonly [k: string]: string;
  };
  /**
   * The rows.
   */
  readonly rows: readonly (string | number)[][];
}
export interface CompiledSpoken {
  /**
   * A cast id, `narrator` or `you`.
   */
  readonly speaker: string;
  /**
   * The words.
   */
  readonly text: string;
}
/**
 * A recording.
 */
export interface CompiledSound {
  /**
   * Path relative to the scenario's file.
   */
  readonly file: string;
}
/**
 * A video.
 */
export interface CompiledVideo {
  /**
   * Path relative to the scenario's file.
   */
  readonly file: string;
  /**
   * Path of its captions.
   */
  readonly captions?: string;
}
export interface CompiledScene {
  /**
   * The id.
   */
  readonly id: string;
  /**
   * Day, time, place.
   */
  readonly heading?: string;
  /**
   * How it reaches the candidate.
   */
  readonly as?: "message" | "call" | "meeting" | "note" | "inbox";
  /**
   * The words of the button that leads on, where nothing is decided.
   */
  readonly continue?: string;
  /**
   * What is told and said.
   */
  readonly say: readonly CompiledLine[];
  /**
   * Exhibits available from here on.
   */
  readonly exhibits: readonly string[];
  readonly onlyIf?: CompiledExpression;
  /**
   * The limit in milliseconds.
   */
  readonly within?: number;
  readonly timeout?: CompiledConsequence;
  readonly decision?: CompiledDecision;
  /**
   * Consequences that read the response.
   */
  readonly after: readonly CompiledAfter[];
  /**
   * The scene that follows, or `end`; else the next in the file.
   */
  readonly next?: string;
}
export interface CompiledLine {
  /**
   * `narrator` or a cast id.
   */
  readonly speaker: string;
  readonly text: CompiledTemplate;
  readonly if?: CompiledExpression;
}
export interface CompiledQuote {
  /**
   * Memory or a derived value, printed here.
   */
  readonly name: string;
}
/**
 * What happens once something is decided.
 */
export interface CompiledConsequence {
  readonly effects: CompiledEffects;
  /**
   * What is said.
   */
  readonly reply: readonly CompiledLine[];
  /**
   * The scene that follows, or `end`.
   */
  readonly next?: string;
}
/**
 * Changes to memory and story time.
 */
export interface CompiledEffects {
  /**
   * In the file's order, all before `add`.
   */
  readonly set: readonly CompiledSet[];
  /**
   * In the file's order.
   */
  readonly add: readonly CompiledAdd[];
  readonly spend: CompiledSpend;
}
export interface CompiledSet {
  /**
   * The memory.
   */
  readonly name: string;
  readonly value: CompiledSetValue;
}
export interface CompiledAdd {
  /**
   * The memory.
   */
  readonly name: string;
  /**
   * What is added.
   */
  readonly amount: number;
}
/**
 * Minutes of story time by kind of work.
 */
export interface CompiledSpend {
  /**
   * Minutes.
   */
  readonly coaching?: number;
  /**
   * Minutes.
   */
  readonly selling?: number;
  /**
   * Minutes.
   */
  readonly admin?: number;
  /**
   * Minutes.
   */
  readonly meetings?: number;
}
export interface CompiledChoose {
  /**
   * How it is answered.
   */
  readonly type: "choose";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  /**
   * What can be chosen, in the file's order.
   */
  readonly options: readonly CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  readonly key: readonly CompiledLevelRow[];
}
export interface CompiledOption {
  /**
   * The id.
   */
  readonly id: string;
  /**
   * The words.
   */
  readonly text: string;
  /**
   * Why it earns its level.
   */
  readonly why?: string;
  readonly effects?: CompiledEffects;
  /**
   * Exhibits it opens.
   */
  readonly opens?: readonly string[];
  /**
   * What is said in answer.
   */
  readonly reply?: readonly CompiledLine[];
  /**
   * The scene that follows.
   */
  readonly next?: string;
}
export interface CompiledLevelRow {
  /**
   * The measured behavior.
   */
  readonly behavior: string;
  /**
   * Levels by option.
   */
  readonly levels: {
    readonly [k: string]: number;
  };
}
export interface CompiledBestWorst {
  /**
   * How it is answered.
   */
  readonly type: "best-worst";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  /**
   * What can be chosen, in the file's order.
   */
  readonly options: readonly CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  readonly key: readonly CompiledLevelRow[];
}
export interface CompiledRate {
  /**
   * How it is answered.
   */
  readonly type: "rate";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  /**
   * What the numbers mean: of 1 and 5, or of each.
   */
  readonly anchors?: readonly string[];
  /**
   * What can be chosen, in the file's order.
   */
  readonly options: readonly CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  readonly key: readonly CompiledLevelRow[];
}
export interface CompiledRank {
  /**
   * How it is answered.
   */
  readonly type: "rank";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  /**
   * What can be chosen, in the file's order.
   */
  readonly options: readonly CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  readonly key: readonly CompiledLevelRow[];
}
export interface CompiledSelect {
  /**
   * How it is answered.
   */
  readonly type: "select";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  readonly pick: CompiledPick;
  /**
   * What can be chosen, in the file's order.
   */
  readonly options: readonly CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  readonly key: readonly CompiledLevelRow[];
}
/**
 * How many.
 */
export interface CompiledPick {
  /**
   * At least.
   */
  readonly min: number;
  /**
   * At most.
   */
  readonly max: number;
}
export interface CompiledAllocate {
  /**
   * How it is answered.
   */
  readonly type: "allocate";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  readonly budget: CompiledBudget;
  /**
   * Amounts are multiples of this.
   */
  readonly step: number;
  /**
   * What can be chosen, in the file's order.
   */
  readonly options: readonly CompiledOption[];
  /**
   * One row per measured behavior.
   */
  readonly key: readonly CompiledAmountRow[];
}
/**
 * What there is to spread.
 */
export interface CompiledBudget {
  /**
   * How much.
   */
  readonly amount: number;
  /**
   * Its unit.
   */
  readonly unit: string;
}
export interface CompiledAmountRow {
  /**
   * The measured behavior.
   */
  readonly behavior: string;
  /**
   * By option.
   */
  readonly amounts: {
    readonly [k: string]: CompiledAmount;
  };
}
export interface CompiledAmount {
  /**
   * The lower end of the best amounts.
   */
  readonly from: number;
  /**
   * Their upper end.
   */
  readonly to: number;
  /**
   * How far off costs a level.
   */
  readonly offBy: number;
}
export interface CompiledEstimate {
  /**
   * How it is answered.
   */
  readonly type: "estimate";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  /**
   * The unit.
   */
  readonly unit: string;
  /**
   * No figure is less.
   */
  readonly min: number;
  /**
   * No figure is more.
   */
  readonly max: number;
  /**
   * The step.
   */
  readonly step?: number;
  /**
   * The rationale.
   */
  readonly why?: string;
  /**
   * One row per measured behavior.
   */
  readonly key: readonly CompiledEstimateRow[];
}
export interface CompiledEstimateRow {
  /**
   * The measured behavior.
   */
  readonly behavior: string;
  readonly low: CompiledRange;
  readonly likely: CompiledRange;
  readonly high: CompiledRange;
  /**
   * How far off costs a level.
   */
  readonly offBy: number;
}
/**
 * From one number to another.
 */
export interface CompiledRange {
  /**
   * Its lower end.
   */
  readonly from: number;
  /**
   * Its upper end.
   */
  readonly to: number;
}
export interface CompiledSort {
  /**
   * How it is answered.
   */
  readonly type: "sort";
  /**
   * The question put to the candidate.
   */
  readonly prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  readonly order: "fixed" | "shuffled";
  /**
   * What is placed.
   */
  readonly items: readonly CompiledOption[];
  /**
   * The bins.
   */
  readonly bins: readonly CompiledBin[];
  /**
   * One row per measured behavior.
   */
  readonly key: readonly CompiledSortRow[];
}
export interface CompiledBin {
  /**
   * The id.
   */
  readonly id: string;
  /**
   * The words.
   */
  readonly text: string;
  /**
   * Items it holds at most.
   */
  readonly max?: number;
}
export interface CompiledSortRow {
  /**
   * The measured behavior.
   */
  readonly behavior: string;
  /**
   * By item.
   */
  readonly levels: {
    /**
     * Levels by bin.
     */
    readonly [k: string]: {
      readonly [k: string]: number;
    };
  };
}
export interface CompiledAfter {
  readonly if?: CompiledExpression;
  readonly effects: CompiledEffects;
  /**
   * What is said.
   */
  readonly reply: readonly CompiledLine[];
  /**
   * The scene that follows, or `end`.
   */
  readonly next?: string;
}
export interface CompiledEnding {
  /**
   * The id.
   */
  readonly id: string;
  readonly if?: CompiledExpression;
  /**
   * The title.
   */
  readonly title?: string;
  /**
   * What is told.
   */
  readonly say: readonly CompiledLine[];
}
