// Generated from schemas/candidate-view.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * How a decision is answered.
 */
export type DecisionType =
  "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
/**
 * Who tells or says it.
 */
export type SpeakerView = NarratorView | CastSpeakerView;
/**
 * A decision as it is put to the candidate.
 */
export type DecisionView =
  ChooseView | BestWorstView | RateView | RankView | SelectView | AllocateView | EstimateView | SortView;
/**
 * What a candidate does at a decision, as data.
 */
export type DecisionResponse =
  | ChooseResponse
  | SelectResponse
  | BestWorstResponse
  | RateResponse
  | RankResponse
  | AllocateResponse
  | EstimateResponse
  | SortResponse;

/**
 * All that a candidate's screen may know of a session at one moment. It holds no level, key, rationale, condition, effect, next scene or unshown memory. Every text is plain text, to be shown as text.
 */
export interface CandidateView {
  /**
   * The format and its version.
   */
  format: "leadsim/candidate-view@1";
  /**
   * The session's id.
   */
  session: string;
  /**
   * What the candidate looks at. While `paused`, the page is hidden.
   */
  status:
    "briefing" | "showing" | "deciding" | "consequence" | "paused" | "completed" | "expired" | "withdrawn";
  /**
   * Moves whenever the candidate comes to another page, and never with `open`, `pause`, `resume` or a change of time. Sent back with a command, it says which page was answered.
   */
  turn: number;
  /**
   * Number of the last event. Of two views of a session, the one with the higher number is the newer.
   */
  seq: number;
  /**
   * When the last event happened: milliseconds since 1970-01-01 UTC by the host's clock.
   */
  at: number;
  /**
   * The host's time as this view was made, by the same clock. What is left of a limit is counted from here, not from the clock of the page.
   */
  now: number;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  locale: string;
  /**
   * The form, where the host gave one.
   */
  form: FormView | null;
  scenario: ScenarioView;
  progress: ProgressView;
  time: TimeView;
  /**
   * Before a scenario's first scene; null on every other page.
   */
  briefing: BriefingView | null;
  /**
   * The ending just told: in the next scenario's briefing, and when all is done.
   */
  ending: EndingView | null;
  /**
   * Who is who in this scenario; empty while paused and once the session is over.
   */
  cast: PersonView[];
  /**
   * The open scene's id, to be sent with a response; null on every other page.
   */
  scene: string | null;
  /**
   * Day, time, place.
   */
  heading: string | null;
  /**
   * How the scene reaches the candidate; null where nothing was said about it.
   */
  as: "message" | "call" | "meeting" | "note" | "inbox" | null;
  /**
   * What is told and said on this page, in order.
   */
  lines: LineView[];
  /**
   * The open decision, options in the order shown; null on every other page.
   */
  decision: DecisionView | null;
  /**
   * The decision just answered: on its consequence, or on the page after it where there is no consequence.
   */
  responded: RespondedView | null;
  /**
   * Exhibits opened by the decision just answered.
   */
  opened: string[];
  /**
   * What the candidate may open, in the order it came.
   */
  exhibits: ExhibitView[];
  /**
   * What the team watches.
   */
  dashboard: FigureView[];
  /**
   * The pages behind the candidate, oldest first, for one who comes back after a while; null where the host did not ask for it.
   */
  story: StoryPageView[] | null;
}
/**
 * What the candidate is told about the form.
 */
export interface FormView {
  /**
   * Its title.
   */
  title: string;
  /**
   * What it is sat for.
   */
  purpose: "practice" | "development" | "selection";
  /**
   * Paragraphs to be read before the first scenario.
   */
  instructions: string[];
}
/**
 * The scenario the page belongs to.
 */
export interface ScenarioView {
  /**
   * Its id. Files named in this view (pictures, images, sound, video) lie beside it.
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
   * How long it takes most people.
   */
  minutes: number;
  /**
   * Whether it is for practice only and nothing in it counts.
   */
  practice: boolean;
  /**
   * Its number in the form, from 1.
   */
  number: number;
  /**
   * Scenarios in the form.
   */
  of: number;
}
/**
 * Decisions behind the candidate, in the files' order, of all there are.
 */
export interface ProgressView {
  /**
   * Behind the candidate.
   */
  done: number;
  /**
   * In all scenarios of the form.
   */
  total: number;
}
/**
 * Time, by the host's clock, in milliseconds.
 */
export interface TimeView {
  /**
   * The accommodation: every limit is multiplied by this; `untimed` lifts them.
   */
  factor: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * The whole limit of this page, accommodation included; null where there is none.
   */
  limit: number | null;
  /**
   * When time runs out on this page: milliseconds since 1970-01-01 UTC. Null where there is no limit and while paused.
   */
  deadline: number | null;
  /**
   * What is left of the limit, also while paused; 0 once it has passed. Null where there is no limit.
   */
  left: number | null;
  /**
   * Whether a page with a limit may still follow, on any road; never with `untimed`.
   */
  ahead: boolean;
  /**
   * Whether the page before this one was left because its time ran out.
   */
  ranOut: boolean;
  /**
   * When the whole session expires, or null.
   */
  expires: number | null;
  /**
   * Since when the session is paused, or null.
   */
  paused: number | null;
  /**
   * How much longer the clock may be made to stand still, in all; null where that has no limit. Pausing a page without a limit costs none of it.
   */
  pauseLeft: number | null;
}
/**
 * What a candidate reads before a scenario; who is who stands in `cast`.
 */
export interface BriefingView {
  /**
   * Whether to answer with what should be done or what one would do.
   */
  instruction: "should" | "would";
  /**
   * What happened so far.
   */
  summary: string;
  /**
   * The ways of answering that may come up in this scenario and in none before it, in the files' order: a page can let them be tried first.
   */
  asks: DecisionType[];
}
/**
 * How a scenario ended.
 */
export interface EndingView {
  /**
   * Its title.
   */
  title: string | null;
  /**
   * What is told.
   */
  lines: LineView[];
}
/**
 * One line, told or spoken. Plain text: whatever was printed into it is never markup.
 */
export interface LineView {
  speaker: SpeakerView;
  /**
   * The words.
   */
  text: string;
}
/**
 * The narrator, or the candidate (`you`).
 */
export interface NarratorView {
  /**
   * Which of the two.
   */
  kind: "narrator" | "you";
}
/**
 * A person of the cast.
 */
export interface CastSpeakerView {
  /**
   * A person of the story.
   */
  kind: "cast";
  /**
   * The cast id.
   */
  id: string;
  /**
   * The name.
   */
  name: string;
  /**
   * What the person does in the story.
   */
  role: string;
  /**
   * The person's picture; null where the author gave none.
   */
  picture: ImageView | null;
}
/**
 * A picture with its text equivalent.
 */
export interface ImageView {
  /**
   * Path relative to the scenario's file, with forward slashes.
   */
  file: string;
  /**
   * What the picture tells, for one who can't see it.
   */
  alt: string;
}
/**
 * A person of the story.
 */
export interface PersonView {
  /**
   * The cast id, the same in every view.
   */
  id: string;
  /**
   * The name.
   */
  name: string;
  /**
   * What the person does in the story.
   */
  role: string;
  /**
   * What the candidate knows of the person.
   */
  about: string | null;
  /**
   * The person's picture; null where the author gave none.
   */
  picture: ImageView | null;
}
/**
 * Pick one.
 */
export interface ChooseView {
  /**
   * How it is answered.
   */
  type: "choose";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  options: OptionView[];
}
/**
 * One thing to choose, rate, place or spend on.
 */
export interface OptionView {
  /**
   * To be named in the response.
   */
  id: string;
  /**
   * The words.
   */
  text: string;
}
/**
 * Name the best and the worst.
 */
export interface BestWorstView {
  /**
   * How it is answered.
   */
  type: "best-worst";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  options: OptionView[];
}
/**
 * Rate every option on a scale of whole numbers.
 */
export interface RateView {
  /**
   * How it is answered.
   */
  type: "rate";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  options: OptionView[];
  scale: ScaleView;
}
/**
 * A rating scale of whole numbers.
 */
export interface ScaleView {
  /**
   * Its lower end.
   */
  min: number;
  /**
   * Its upper end.
   */
  max: number;
  /**
   * Numbers with words, in order; empty where the author gave none: the page says it in its own words.
   */
  anchors: AnchorView[];
}
/**
 * What a number on the scale means.
 */
export interface AnchorView {
  /**
   * The number.
   */
  value: number;
  /**
   * Its meaning.
   */
  text: string;
}
/**
 * Put all in order, the best first.
 */
export interface RankView {
  /**
   * How it is answered.
   */
  type: "rank";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  options: OptionView[];
}
/**
 * Pick several.
 */
export interface SelectView {
  /**
   * How it is answered.
   */
  type: "select";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  options: OptionView[];
  pick: PickView;
}
/**
 * How many may be picked.
 */
export interface PickView {
  /**
   * At least.
   */
  min: number;
  /**
   * At most.
   */
  max: number;
}
/**
 * Spread the whole budget.
 */
export interface AllocateView {
  /**
   * How it is answered.
   */
  type: "allocate";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  options: OptionView[];
  /**
   * What there is to spread; all of it must be given.
   */
  budget: number;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * Every amount is a multiple of this.
   */
  step: number;
}
/**
 * Give a low, a likely and a high figure.
 */
export interface EstimateView {
  /**
   * How it is answered.
   */
  type: "estimate";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * Its unit.
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
   * Figures go in steps of this from `min`; null: any figure.
   */
  step: number | null;
}
/**
 * Put every item in a bin.
 */
export interface SortView {
  /**
   * How it is answered.
   */
  type: "sort";
  /**
   * The question put to the candidate. Plain text.
   */
  prompt: string;
  /**
   * What is to be placed, in the order shown.
   */
  items: OptionView[];
  /**
   * Where it can be placed.
   */
  bins: BinView[];
}
/**
 * A place for items.
 */
export interface BinView {
  /**
   * To be named in the response.
   */
  id: string;
  /**
   * The words.
   */
  text: string;
  /**
   * Items it holds at most; null: any number.
   */
  max: number | null;
}
/**
 * A decision with what was answered.
 */
export interface RespondedView {
  decision: DecisionView;
  /**
   * What was answered; null where time ran out.
   */
  response: DecisionResponse | null;
}
export interface ChooseResponse {
  /**
   * The option picked.
   */
  picked: string;
}
export interface SelectResponse {
  /**
   * The options picked.
   */
  picked: string[];
}
export interface BestWorstResponse {
  /**
   * The option named best.
   */
  best: string;
  /**
   * The option named worst.
   */
  worst: string;
}
export interface RateResponse {
  /**
   * The rating of each option, 1 to 5.
   */
  ratings: {
    [k: string]: number;
  };
}
export interface RankResponse {
  /**
   * All options, from first to last.
   */
  order: string[];
}
export interface AllocateResponse {
  /**
   * The amount given to each option.
   */
  amounts: {
    [k: string]: number;
  };
}
export interface EstimateResponse {
  /**
   * The low figure.
   */
  low: number;
  /**
   * The likely figure.
   */
  likely: number;
  /**
   * The high figure.
   */
  high: number;
}
export interface SortResponse {
  /**
   * The bin of each item.
   */
  bins: {
    [k: string]: string;
  };
}
/**
 * Material that can be opened.
 */
export interface ExhibitView {
  /**
   * To be sent with `open`.
   */
  id: string;
  /**
   * The title.
   */
  title: string;
  /**
   * A remark under the title.
   */
  note: string | null;
  /**
   * Where it comes from, in the story.
   */
  source: string | null;
  /**
   * Whether it came with this page.
   */
  new: boolean;
  /**
   * Whether the candidate has opened it, or a decision opened it for them.
   */
  read: boolean;
  /**
   * The words.
   */
  text: string[];
  /**
   * Figures in columns and rows.
   */
  table: TableView | null;
  /**
   * Spoken lines; where there is sound or video, the same in words.
   */
  transcript: LineView[];
  /**
   * An image.
   */
  image: ImageView | null;
  /**
   * A sound recording.
   */
  sound: MediaView | null;
  /**
   * A video.
   */
  video: MediaView | null;
}
/**
 * A table.
 */
export interface TableView {
  /**
   * From left to right.
   */
  columns: ColumnView[];
  /**
   * Whether the first cell of each row names the row.
   */
  rowHeaders: boolean;
  /**
   * From top to bottom.
   */
  rows: (string | number)[][];
}
/**
 * A column.
 */
export interface ColumnView {
  /**
   * Its head.
   */
  text: string;
  /**
   * The unit of its figures.
   */
  unit: string | null;
}
/**
 * A sound or a video; the exhibit's transcript tells the same in words.
 */
export interface MediaView {
  /**
   * Path relative to the scenario's file, with forward slashes.
   */
  file: string;
  /**
   * Path of the captions (WebVTT), relative to the scenario's file; null where there are none.
   */
  captions: string | null;
}
/**
 * One value that the team watches.
 */
export interface FigureView {
  /**
   * What it is.
   */
  label: string;
  /**
   * As a number, truth or word; null where it can't be computed (a division by zero).
   */
  value: number | boolean | string | null;
  /**
   * The unit of a number.
   */
  unit: string | null;
  /**
   * Decimals to be shown; null: up to two.
   */
  decimals: number | null;
  /**
   * The value written out in the scenario's language, unit included.
   */
  text: string;
  /**
   * Whether it is another than before the last decision.
   */
  changed: boolean;
  /**
   * By how much a number has changed since then; null where it has not, or is no number.
   */
  change: number | null;
}
/**
 * A scene behind the candidate, with what came of it.
 */
export interface StoryPageView {
  scenario: StoryScenarioView;
  /**
   * Day, time, place.
   */
  heading: string | null;
  /**
   * How the scene reached the candidate; null where nothing was said about it.
   */
  as: "message" | "call" | "meeting" | "note" | "inbox" | null;
  /**
   * What was told and said.
   */
  lines: LineView[];
  /**
   * The decision and what was answered; null in a scene without a decision.
   */
  responded: RespondedView | null;
  /**
   * Whether time ran out.
   */
  ranOut: boolean;
  /**
   * What was told and said in answer.
   */
  reply: LineView[];
  /**
   * Exhibits opened by the decision.
   */
  opened: string[];
  /**
   * The scenario's ending, on its last page, once it has been told.
   */
  ending: EndingView | null;
}
/**
 * The scenario it belongs to.
 */
export interface StoryScenarioView {
  /**
   * Its number in the form, from 1.
   */
  number: number;
  /**
   * Its title.
   */
  title: string;
}
