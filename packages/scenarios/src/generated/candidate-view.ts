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
  readonly format: "leadsim/candidate-view@1";
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * What the candidate looks at. While `paused`, the page is hidden.
   */
  readonly status:
    "briefing" | "showing" | "deciding" | "consequence" | "paused" | "completed" | "expired" | "withdrawn";
  /**
   * Moves whenever the candidate comes to another page, and never with `open`, `pause`, `resume` or a change of time. Sent back with a command, it says which page was answered.
   */
  readonly turn: number;
  /**
   * Number of the last event. Of two views of a session, the one with the higher number is the newer.
   */
  readonly seq: number;
  /**
   * When the last event happened: milliseconds since 1970-01-01 UTC by the host's clock.
   */
  readonly at: number;
  /**
   * The host's time as this view was made, by the same clock. What is left of a limit is counted from here, not from the clock of the page.
   */
  readonly now: number;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  readonly locale: string;
  /**
   * The form, where the host gave one.
   */
  readonly form: FormView | null;
  readonly scenario: ScenarioView;
  readonly progress: ProgressView;
  readonly time: TimeView;
  /**
   * Before a scenario's first scene; null on every other page.
   */
  readonly briefing: BriefingView | null;
  /**
   * The ending just told: in the next scenario's briefing, and when all is done.
   */
  readonly ending: EndingView | null;
  /**
   * Who is who in this scenario; empty while paused and once the session is over.
   */
  readonly cast: readonly PersonView[];
  /**
   * The open scene's id, to be sent with a response; null on every other page.
   */
  readonly scene: string | null;
  /**
   * Day, time, place.
   */
  readonly heading: string | null;
  /**
   * How the scene reaches the candidate; null where nothing was said about it.
   */
  readonly as: "message" | "call" | "meeting" | "note" | "inbox" | null;
  /**
   * The author's words of the button that leads on; null where the screen's own stand.
   */
  readonly continue: string | null;
  /**
   * What is told and said on this page, in order.
   */
  readonly lines: readonly LineView[];
  /**
   * The open decision, options in the order shown; null on every other page.
   */
  readonly decision: DecisionView | null;
  /**
   * The decision just answered: on its consequence, or on the page after it where there is no consequence.
   */
  readonly responded: RespondedView | null;
  /**
   * Exhibits opened by the decision just answered.
   */
  readonly opened: readonly string[];
  /**
   * What the candidate may open, in the order it came.
   */
  readonly exhibits: readonly ExhibitView[];
  /**
   * What the team watches.
   */
  readonly dashboard: readonly FigureView[];
  /**
   * The pages behind the candidate, oldest first, for one who comes back after a while; null where the host did not ask for it.
   */
  readonly story: readonly StoryPageView[] | null;
}
/**
 * What the candidate is told about the form.
 */
export interface FormView {
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * What it is sat for.
   */
  readonly purpose: "practice" | "development" | "selection";
  /**
   * Paragraphs to be read before the first scenario.
   */
  readonly instructions: readonly string[];
  /**
   * How long all its scenarios together take most people.
   */
  readonly minutes: number;
}
/**
 * The scenario the page belongs to.
 */
export interface ScenarioView {
  /**
   * Its id. Files named in this view (pictures, images, sound, video) lie beside it.
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
   * How long it takes most people.
   */
  readonly minutes: number;
  /**
   * Whether it is for practice only and nothing in it counts.
   */
  readonly practice: boolean;
  /**
   * Its number in the form, from 1.
   */
  readonly number: number;
  /**
   * Scenarios in the form.
   */
  readonly of: number;
}
/**
 * Decisions behind the candidate, in the files' order, of all there are.
 */
export interface ProgressView {
  /**
   * Behind the candidate.
   */
  readonly done: number;
  /**
   * In all scenarios of the form.
   */
  readonly total: number;
}
/**
 * Time, by the host's clock, in milliseconds.
 */
export interface TimeView {
  /**
   * The accommodation: every limit is multiplied by this; `untimed` lifts them.
   */
  readonly factor: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * The whole limit of this page, accommodation included; null where there is none.
   */
  readonly limit: number | null;
  /**
   * When time runs out on this page: milliseconds since 1970-01-01 UTC. Null where there is no limit and while paused.
   */
  readonly deadline: number | null;
  /**
   * What is left of the limit, also while paused; 0 once it has passed. Null where there is no limit.
   */
  readonly left: number | null;
  /**
   * Whether a page with a limit may still follow, on any path; never with `untimed`.
   */
  readonly ahead: boolean;
  /**
   * Whether the page before this one was left because its time ran out.
   */
  readonly ranOut: boolean;
  /**
   * When the whole session expires, or null.
   */
  readonly expires: number | null;
  /**
   * Since when the session is paused, or null.
   */
  readonly paused: number | null;
  /**
   * How much longer the clock may be made to stand still, in all; null where that has no limit. Pausing a page without a limit costs none of it.
   */
  readonly pauseLeft: number | null;
}
/**
 * What a candidate reads before a scenario; who is who stands in `cast`.
 */
export interface BriefingView {
  /**
   * Whether to answer with what should be done or what one would do.
   */
  readonly instruction: "should" | "would";
  /**
   * What happened so far.
   */
  readonly summary: string;
  /**
   * The ways of answering that may come up in this scenario and in none before it, in the files' order: a page can let them be tried first.
   */
  readonly asks: readonly DecisionType[];
}
/**
 * How a scenario ended.
 */
export interface EndingView {
  /**
   * Its title.
   */
  readonly title: string | null;
  /**
   * What is told.
   */
  readonly lines: readonly LineView[];
}
/**
 * One line, told or spoken. Plain text: whatever was printed into it is never markup.
 */
export interface LineView {
  readonly speaker: SpeakerView;
  /**
   * The words.
   */
  readonly text: string;
}
/**
 * The narrator, or the candidate (`you`).
 */
export interface NarratorView {
  /**
   * Which of the two.
   */
  readonly kind: "narrator" | "you";
}
/**
 * A person of the cast.
 */
export interface CastSpeakerView {
  /**
   * A person of the story.
   */
  readonly kind: "cast";
  /**
   * The cast id.
   */
  readonly id: string;
  /**
   * The name.
   */
  readonly name: string;
  /**
   * What the person does in the story.
   */
  readonly role: string;
  /**
   * The person's picture; null where the author gave none.
   */
  readonly picture: ImageView | null;
}
/**
 * A picture with its text equivalent.
 */
export interface ImageView {
  /**
   * Path relative to the scenario's file, with forward slashes.
   */
  readonly file: string;
  /**
   * What the picture tells, for one who can't see it.
   */
  readonly alt: string;
}
/**
 * A person of the story.
 */
export interface PersonView {
  /**
   * The cast id, the same in every view.
   */
  readonly id: string;
  /**
   * The name.
   */
  readonly name: string;
  /**
   * What the person does in the story.
   */
  readonly role: string;
  /**
   * What the candidate knows of the person.
   */
  readonly about: string | null;
  /**
   * The person's picture; null where the author gave none.
   */
  readonly picture: ImageView | null;
}
/**
 * Pick one.
 */
export interface ChooseView {
  /**
   * How it is answered.
   */
  readonly type: "choose";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  readonly options: readonly OptionView[];
}
/**
 * One thing to choose, rate, place or spend on.
 */
export interface OptionView {
  /**
   * To be named in the response.
   */
  readonly id: string;
  /**
   * The words.
   */
  readonly text: string;
}
/**
 * Name the best and the worst.
 */
export interface BestWorstView {
  /**
   * How it is answered.
   */
  readonly type: "best-worst";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  readonly options: readonly OptionView[];
}
/**
 * Rate every option on a scale of whole numbers.
 */
export interface RateView {
  /**
   * How it is answered.
   */
  readonly type: "rate";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  readonly options: readonly OptionView[];
  readonly scale: ScaleView;
}
/**
 * A rating scale of whole numbers.
 */
export interface ScaleView {
  /**
   * Its lower end.
   */
  readonly min: number;
  /**
   * Its upper end.
   */
  readonly max: number;
  /**
   * Numbers with words, in order; empty where the author gave none: the page says it in its own words.
   */
  readonly anchors: readonly AnchorView[];
}
/**
 * What a number on the scale means.
 */
export interface AnchorView {
  /**
   * The number.
   */
  readonly value: number;
  /**
   * Its meaning.
   */
  readonly text: string;
}
/**
 * Put all in order, the best first.
 */
export interface RankView {
  /**
   * How it is answered.
   */
  readonly type: "rank";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  readonly options: readonly OptionView[];
}
/**
 * Pick several.
 */
export interface SelectView {
  /**
   * How it is answered.
   */
  readonly type: "select";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  readonly options: readonly OptionView[];
  readonly pick: PickView;
}
/**
 * How many may be picked.
 */
export interface PickView {
  /**
   * At least.
   */
  readonly min: number;
  /**
   * At most.
   */
  readonly max: number;
}
/**
 * Spread the whole budget.
 */
export interface AllocateView {
  /**
   * How it is answered.
   */
  readonly type: "allocate";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What can be chosen, rated, ranked or given to, in the order shown.
   */
  readonly options: readonly OptionView[];
  /**
   * What there is to spread; all of it must be given.
   */
  readonly budget: number;
  /**
   * Its unit.
   */
  readonly unit: string;
  /**
   * Every amount is a multiple of this.
   */
  readonly step: number;
}
/**
 * Give a low, a likely and a high figure.
 */
export interface EstimateView {
  /**
   * How it is answered.
   */
  readonly type: "estimate";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * Its unit.
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
   * Figures go in steps of this from `min`; null: any figure.
   */
  readonly step: number | null;
}
/**
 * Put every item in a bin.
 */
export interface SortView {
  /**
   * How it is answered.
   */
  readonly type: "sort";
  /**
   * The question put to the candidate. Plain text.
   */
  readonly prompt: string;
  /**
   * What is to be placed, in the order shown.
   */
  readonly items: readonly OptionView[];
  /**
   * Where it can be placed.
   */
  readonly bins: readonly BinView[];
}
/**
 * A place for items.
 */
export interface BinView {
  /**
   * To be named in the response.
   */
  readonly id: string;
  /**
   * The words.
   */
  readonly text: string;
  /**
   * Items it holds at most; null: any number.
   */
  readonly max: number | null;
}
/**
 * A decision with what was answered.
 */
export interface RespondedView {
  readonly decision: DecisionView;
  /**
   * What was answered; null where time ran out.
   */
  readonly response: DecisionResponse | null;
}
export interface ChooseResponse {
  /**
   * The option picked.
   */
  readonly picked: string;
}
export interface SelectResponse {
  /**
   * The options picked.
   */
  readonly picked: readonly string[];
}
export interface BestWorstResponse {
  /**
   * The option named best.
   */
  readonly best: string;
  /**
   * The option named worst.
   */
  readonly worst: string;
}
export interface RateResponse {
  /**
   * The rating of each option, 1 to 5.
   */
  readonly ratings: {
    readonly [k: string]: number;
  };
}
export interface RankResponse {
  /**
   * All options, from first to last.
   */
  readonly order: readonly string[];
}
export interface AllocateResponse {
  /**
   * The amount given to each option.
   */
  readonly amounts: {
    readonly [k: string]: number;
  };
}
export interface EstimateResponse {
  /**
   * The low figure.
   */
  readonly low: number;
  /**
   * The likely figure.
   */
  readonly likely: number;
  /**
   * The high figure.
   */
  readonly high: number;
}
export interface SortResponse {
  /**
   * The bin of each item.
   */
  readonly bins: {
    readonly [k: string]: string;
  };
}
/**
 * Material that can be opened.
 */
export interface ExhibitView {
  /**
   * To be sent with `open`.
   */
  readonly id: string;
  /**
   * The title.
   */
  readonly title: string;
  /**
   * A remark under the title.
   */
  readonly note: string | null;
  /**
   * Where it comes from, in the story.
   */
  readonly source: string | null;
  /**
   * Whether it came with this page.
   */
  readonly new: boolean;
  /**
   * Whether the candidate has opened it, or a decision opened it for them.
   */
  readonly read: boolean;
  /**
   * The words.
   */
  readonly text: readonly string[];
  /**
   * Figures in columns and rows.
   */
  readonly table: TableView | null;
  /**
   * Spoken lines; where there is sound or video, the same in words.
   */
  readonly transcript: readonly LineView[];
  /**
   * An image.
   */
  readonly image: ImageView | null;
  /**
   * A sound recording.
   */
  readonly sound: MediaView | null;
  /**
   * A video.
   */
  readonly video: MediaView | null;
}
/**
 * A table.
 */
export interface TableView {
  /**
   * From left to right.
   */
  readonly columns: readonly ColumnView[];
  /**
   * Whether the first cell of each row names the row.
   */
  readonly rowHeaders: boolean;
  /**
   * From top to bottom.
   */
  readonly rows: readonly (string | number)[][];
}
/**
 * A column.
 */
export interface ColumnView {
  /**
   * Its head.
   */
  readonly text: string;
  /**
   * The unit of its figures.
   */
  readonly unit: string | null;
}
/**
 * A sound or a video; the exhibit's transcript tells the same in words.
 */
export interface MediaView {
  /**
   * Path relative to the scenario's file, with forward slashes.
   */
  readonly file: string;
  /**
   * Path of the captions (WebVTT), relative to the scenario's file; null where there are none.
   */
  readonly captions: string | null;
}
/**
 * One value that the team watches.
 */
export interface FigureView {
  /**
   * What it is.
   */
  readonly label: string;
  /**
   * As a number, truth or word; null where it can't be computed (a division by zero).
   */
  readonly value: number | boolean | string | null;
  /**
   * The unit of a number.
   */
  readonly unit: string | null;
  /**
   * Decimals to be shown; null: up to two.
   */
  readonly decimals: number | null;
  /**
   * The value written out in the scenario's language, unit included.
   */
  readonly text: string;
  /**
   * Whether it is written otherwise than before the last decision.
   */
  readonly changed: boolean;
  /**
   * By how much a number has changed since then, as far as it is written; null where it has not, or is no number.
   */
  readonly change: number | null;
}
/**
 * A scene behind the candidate, with what came of it.
 */
export interface StoryPageView {
  readonly scenario: StoryScenarioView;
  /**
   * Day, time, place.
   */
  readonly heading: string | null;
  /**
   * How the scene reached the candidate; null where nothing was said about it.
   */
  readonly as: "message" | "call" | "meeting" | "note" | "inbox" | null;
  /**
   * What was told and said.
   */
  readonly lines: readonly LineView[];
  /**
   * The decision and what was answered; null in a scene without a decision.
   */
  readonly responded: RespondedView | null;
  /**
   * Whether time ran out.
   */
  readonly ranOut: boolean;
  /**
   * What was told and said in answer.
   */
  readonly reply: readonly LineView[];
  /**
   * Exhibits opened by the decision.
   */
  readonly opened: readonly string[];
  /**
   * The scenario's ending, on its last page, once it has been told.
   */
  readonly ending: EndingView | null;
}
/**
 * The scenario it belongs to.
 */
export interface StoryScenarioView {
  /**
   * Its number in the form, from 1.
   */
  readonly number: number;
  /**
   * Its title.
   */
  readonly title: string;
}
