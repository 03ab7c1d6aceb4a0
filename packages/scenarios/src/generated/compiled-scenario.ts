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
export type CompiledTemplate = (string | CompiledQuote)[];
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
  format: "leadsim/compiled-scenario@1";
  /**
   * Hash of all that a candidate can meet: SHA-256, lower-case hex.
   */
  story: string;
  /**
   * Hash of what scoring reads: SHA-256, lower-case hex.
   */
  key: string;
  scenario: CheckedScenario;
}
/**
 * The scenario.
 */
export interface CheckedScenario {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * The language of its texts, as a BCP 47 tag.
   */
  locale: string;
  /**
   * How long it takes most people.
   */
  minutes: number;
  /**
   * How candidates are asked to answer.
   */
  instruction: "should" | "would";
  /**
   * What happened so far.
   */
  summary: string;
  /**
   * Reference to the model, `id@version`.
   */
  model: string;
  /**
   * The people.
   */
  cast: CompiledCastMember[];
  /**
   * Everything conditions can read, in the file's order.
   */
  memory: CompiledMemory[];
  /**
   * Values that follow from memory; each may read those before it.
   */
  derived: CompiledDerived[];
  /**
   * Material to be opened.
   */
  exhibits: CompiledExhibit[];
  /**
   * The scenes, in the file's order; the first starts.
   */
  scenes: CompiledScene[];
  /**
   * The first whose condition holds is told.
   */
  endings: CompiledEnding[];
}
export interface CompiledCastMember {
  /**
   * The id.
   */
  id: string;
  /**
   * The name.
   */
  name: string;
  /**
   * What the person does.
   */
  role: string;
  /**
   * What the candidate knows.
   */
  about?: string;
  picture?: CompiledImage;
}
/**
 * An image with its text equivalent.
 */
export interface CompiledImage {
  /**
   * Path relative to the scenario's file.
   */
  file: string;
  /**
   * What it tells, in words.
   */
  alt: string;
}
export interface CompiledFlag {
  /**
   * The name.
   */
  name: string;
  /**
   * The dashboard label.
   */
  show?: string;
  /**
   * True or false.
   */
  type: "flag";
  /**
   * The value at the beginning.
   */
  start: boolean;
}
export interface CompiledNumber {
  /**
   * The name.
   */
  name: string;
  /**
   * The dashboard label.
   */
  show?: string;
  /**
   * A number.
   */
  type: "number";
  /**
   * The value at the beginning.
   */
  start: number;
  /**
   * It is never less.
   */
  min: number;
  /**
   * It is never more.
   */
  max: number;
  /**
   * The unit.
   */
  unit?: string;
  /**
   * Decimals shown.
   */
  decimals?: number;
}
export interface CompiledWord {
  /**
   * The name.
   */
  name: string;
  /**
   * The dashboard label.
   */
  show?: string;
  /**
   * One of listed words.
   */
  type: "choice";
  /**
   * The value at the beginning.
   */
  start: string;
  /**
   * The words.
   */
  of: string[];
}
export interface CompiledDerived {
  /**
   * The name.
   */
  name: string;
  /**
   * What it is.
   */
  type: "flag" | "number" | "choice";
  is: CompiledExpression;
  /**
   * The unit.
   */
  unit?: string;
  /**
   * Decimals shown.
   */
  decimals?: number;
  /**
   * The dashboard label.
   */
  show?: string;
}
export interface CompiledLiteral {
  /**
   * A value.
   */
  kind: "literal";
  /**
   * Its value.
   */
  value: number | boolean | string;
}
export interface CompiledName {
  /**
   * A value by name.
   */
  kind: "name";
  /**
   * The name, of memory, a derived value or a response.
   */
  name: string;
}
export interface CompiledIndex {
  /**
   * A response's value for one option.
   */
  kind: "index";
  /**
   * The name in the response.
   */
  name: string;
  /**
   * The option's or item's id.
   */
  key: string;
}
export interface CompiledList {
  /**
   * Words or numbers in a list.
   */
  kind: "list";
  /**
   * What is in it.
   */
  items: CompiledExpression[];
}
export interface CompiledNot {
  /**
   * The opposite.
   */
  kind: "not";
  operand: CompiledExpression;
}
export interface CompiledNegate {
  /**
   * The negative.
   */
  kind: "negate";
  operand: CompiledExpression;
}
export interface CompiledBinary {
  /**
   * Two values joined.
   */
  kind: "binary";
  /**
   * How they are joined.
   */
  operator: "&&" | "||" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "in";
  left: CompiledExpression;
  right: CompiledExpression;
}
export interface CompiledExhibit {
  /**
   * The id.
   */
  id: string;
  /**
   * The title.
   */
  title: string;
  /**
   * A remark.
   */
  note?: string;
  /**
   * Where it comes from.
   */
  source?: string;
  /**
   * Paragraphs.
   */
  text?: string[];
  table?: CompiledTable;
  /**
   * Spoken lines.
   */
  transcript?: CompiledSpoken[];
  image?: CompiledImage;
  sound?: CompiledSound;
  video?: CompiledVideo;
}
/**
 * Figures.
 */
export interface CompiledTable {
  /**
   * The heads.
   */
  columns: string[];
  /**
   * Units by head.
   */
  units?: {
    [k: string]: string;
  };
  /**
   * The rows.
   */
  rows: (string | number)[][];
}
export interface CompiledSpoken {
  /**
   * A cast id, `narrator` or `you`.
   */
  speaker: string;
  /**
   * The words.
   */
  text: string;
}
/**
 * A recording.
 */
export interface CompiledSound {
  /**
   * Path relative to the scenario's file.
   */
  file: string;
}
/**
 * A video.
 */
export interface CompiledVideo {
  /**
   * Path relative to the scenario's file.
   */
  file: string;
  /**
   * Path of its captions.
   */
  captions?: string;
}
export interface CompiledScene {
  /**
   * The id.
   */
  id: string;
  /**
   * Day, time, place.
   */
  heading?: string;
  /**
   * How it reaches the candidate.
   */
  as?: "message" | "call" | "meeting" | "note" | "inbox";
  /**
   * What is told and said.
   */
  say: CompiledLine[];
  /**
   * Exhibits available from here on.
   */
  exhibits: string[];
  onlyIf?: CompiledExpression;
  /**
   * The limit in milliseconds.
   */
  within?: number;
  timeout?: CompiledConsequence;
  decision?: CompiledDecision;
  /**
   * Consequences that read the response.
   */
  after: CompiledAfter[];
  /**
   * The scene that follows, or `end`; else the next in the file.
   */
  next?: string;
}
export interface CompiledLine {
  /**
   * `narrator` or a cast id.
   */
  speaker: string;
  text: CompiledTemplate;
  if?: CompiledExpression;
}
export interface CompiledQuote {
  /**
   * Memory or a derived value, printed here.
   */
  name: string;
}
/**
 * What happens once something is decided.
 */
export interface CompiledConsequence {
  effects: CompiledEffects;
  /**
   * What is said.
   */
  reply: CompiledLine[];
  /**
   * The scene that follows, or `end`.
   */
  next?: string;
}
/**
 * Changes to memory and story time.
 */
export interface CompiledEffects {
  /**
   * In the file's order, all before `add`.
   */
  set: CompiledSet[];
  /**
   * In the file's order.
   */
  add: CompiledAdd[];
  spend: CompiledSpend;
}
export interface CompiledSet {
  /**
   * The memory.
   */
  name: string;
  value: CompiledSetValue;
}
export interface CompiledAdd {
  /**
   * The memory.
   */
  name: string;
  /**
   * What is added.
   */
  amount: number;
}
/**
 * Minutes of story time by kind of work.
 */
export interface CompiledSpend {
  /**
   * Minutes.
   */
  coaching?: number;
  /**
   * Minutes.
   */
  selling?: number;
  /**
   * Minutes.
   */
  admin?: number;
  /**
   * Minutes.
   */
  meetings?: number;
}
export interface CompiledChoose {
  /**
   * How it is answered.
   */
  type: "choose";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  /**
   * What can be chosen, in the file's order.
   */
  options: CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  key: CompiledLevelRow[];
}
export interface CompiledOption {
  /**
   * The id.
   */
  id: string;
  /**
   * The words.
   */
  text: string;
  /**
   * Why it earns its level.
   */
  why?: string;
  effects?: CompiledEffects;
  /**
   * Exhibits it opens.
   */
  opens?: string[];
  /**
   * What is said in answer.
   */
  reply?: CompiledLine[];
  /**
   * The scene that follows.
   */
  next?: string;
}
export interface CompiledLevelRow {
  /**
   * The measured behavior.
   */
  behavior: string;
  /**
   * Levels by option.
   */
  levels: {
    [k: string]: number;
  };
}
export interface CompiledBestWorst {
  /**
   * How it is answered.
   */
  type: "best-worst";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  /**
   * What can be chosen, in the file's order.
   */
  options: CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  key: CompiledLevelRow[];
}
export interface CompiledRate {
  /**
   * How it is answered.
   */
  type: "rate";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  /**
   * What the numbers mean: of 1 and 5, or of each.
   */
  anchors?: string[];
  /**
   * What can be chosen, in the file's order.
   */
  options: CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  key: CompiledLevelRow[];
}
export interface CompiledRank {
  /**
   * How it is answered.
   */
  type: "rank";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  /**
   * What can be chosen, in the file's order.
   */
  options: CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  key: CompiledLevelRow[];
}
export interface CompiledSelect {
  /**
   * How it is answered.
   */
  type: "select";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  pick: CompiledPick;
  /**
   * What can be chosen, in the file's order.
   */
  options: CompiledOption[];
  /**
   * One row per measured behavior; empty where the decision is not scored.
   */
  key: CompiledLevelRow[];
}
/**
 * How many.
 */
export interface CompiledPick {
  /**
   * At least.
   */
  min: number;
  /**
   * At most.
   */
  max: number;
}
export interface CompiledAllocate {
  /**
   * How it is answered.
   */
  type: "allocate";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  budget: CompiledBudget;
  /**
   * Amounts are multiples of this.
   */
  step: number;
  /**
   * What can be chosen, in the file's order.
   */
  options: CompiledOption[];
  /**
   * One row per measured behavior.
   */
  key: CompiledAmountRow[];
}
/**
 * What there is to spread.
 */
export interface CompiledBudget {
  /**
   * How much.
   */
  amount: number;
  /**
   * Its unit.
   */
  unit: string;
}
export interface CompiledAmountRow {
  /**
   * The measured behavior.
   */
  behavior: string;
  /**
   * By option.
   */
  amounts: {
    [k: string]: CompiledAmount;
  };
}
export interface CompiledAmount {
  /**
   * The lower end of the best amounts.
   */
  from: number;
  /**
   * Their upper end.
   */
  to: number;
  /**
   * How far off costs a level.
   */
  offBy: number;
}
export interface CompiledEstimate {
  /**
   * How it is answered.
   */
  type: "estimate";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  /**
   * The unit.
   */
  unit: string;
  /**
   * No figure is less.
   */
  min: number;
  /**
   * No figure is more.
   */
  max: number;
  /**
   * The step.
   */
  step?: number;
  /**
   * The rationale.
   */
  why?: string;
  /**
   * One row per measured behavior.
   */
  key: CompiledEstimateRow[];
}
export interface CompiledEstimateRow {
  /**
   * The measured behavior.
   */
  behavior: string;
  low: CompiledRange;
  likely: CompiledRange;
  high: CompiledRange;
  /**
   * How far off costs a level.
   */
  offBy: number;
}
/**
 * From one number to another.
 */
export interface CompiledRange {
  /**
   * Its lower end.
   */
  from: number;
  /**
   * Its upper end.
   */
  to: number;
}
export interface CompiledSort {
  /**
   * How it is answered.
   */
  type: "sort";
  /**
   * The question put to the candidate.
   */
  prompt: string;
  /**
   * Whether options keep the file's order or are shuffled by the session's seed.
   */
  order: "fixed" | "shuffled";
  /**
   * What is placed.
   */
  items: CompiledOption[];
  /**
   * The bins.
   */
  bins: CompiledBin[];
  /**
   * One row per measured behavior.
   */
  key: CompiledSortRow[];
}
export interface CompiledBin {
  /**
   * The id.
   */
  id: string;
  /**
   * The words.
   */
  text: string;
  /**
   * Items it holds at most.
   */
  max?: number;
}
export interface CompiledSortRow {
  /**
   * The measured behavior.
   */
  behavior: string;
  /**
   * By item.
   */
  levels: {
    /**
     * Levels by bin.
     */
    [k: string]: {
      [k: string]: number;
    };
  };
}
export interface CompiledAfter {
  if?: CompiledExpression;
  effects: CompiledEffects;
  /**
   * What is said.
   */
  reply: CompiledLine[];
  /**
   * The scene that follows, or `end`.
   */
  next?: string;
}
export interface CompiledEnding {
  /**
   * The id.
   */
  id: string;
  if?: CompiledExpression;
  /**
   * The title.
   */
  title?: string;
  /**
   * What is told.
   */
  say: CompiledLine[];
}
