import type { ResponseType } from "@leadsim/scenarios";
import { estimateFigures } from "@leadsim/scenarios/rules";
import { wasCutOff } from "../play/cut-off.js";
import type { Play, PlayDecision, PlayScene } from "../play/play.js";
import type { Run } from "../play/run.js";
import type { Listener } from "./walk.js";

/** A decision that measures a behavior: one column of the table of levels. */
export interface Opportunity {
  readonly scenario: string;
  readonly decision: string;
  readonly type: ResponseType;
  readonly behavior: string;
  readonly min: number;
  readonly max: number;
}

/** What was answered at a decision, over all sessions. */
export interface DecisionTally {
  readonly scenario: string;
  readonly decision: string;
  readonly type: ResponseType;
  /** Options, items, or `low`, `likely`, `high`. */
  readonly options: readonly string[];
  /**
   * What may be done with an option: picked; best, worst; ratings; positions; bins; or the sum of amounts and
   * figures.
   */
  readonly categories: readonly string[];
  /** options × categories: how often, or the sum. */
  readonly counts: Float64Array;
  responses: number;
  timeouts: number;
}

/** The outcome of a bulk simulation, on flat tables. */
export interface SimulationTable {
  readonly policy: string;
  readonly seed: string;
  readonly sessions: number;
  /** Columns of `levels`. Practice scenarios have none. */
  readonly opportunities: readonly Opportunity[];
  /** sessions × opportunities; NaN where a session gave no evidence. */
  readonly levels: Float64Array;
  readonly decisions: readonly DecisionTally[];
  /** How often each scene was shown. */
  readonly visits: readonly { readonly scenario: string; readonly scene: string; readonly count: number }[];
  /** sessions × scenarios: the place of the ending told among the scenario's endings, -1 for none. */
  readonly endings: Int16Array;
  /** sessions × (coaching, selling, admin, meetings): minutes of story time, practice left out. */
  readonly ledger: Float64Array;
  /** How many sessions went round in a scenario until they were cut off. */
  readonly cutOff: readonly { readonly scenario: string; readonly count: number }[];
  /** Responses given in all. */
  readonly choices: number;
}

/** Where a scene's numbers go. */
interface Place {
  visits: number;
  readonly decision: PlayDecision | null;
  readonly tally: DecisionTally | null;
  /** Its first column of levels. */
  readonly column: number;
  /** Rows that count: none at practice. */
  readonly rows: PlayDecision["rows"];
}

/** Fills the tables while sessions are walked. */
export class Tally implements Listener {
  readonly tells = false;
  readonly opportunities: Opportunity[] = [];
  readonly levels: Float64Array;
  readonly endings: Int16Array;
  readonly ledger: Float64Array;
  choices = 0;
  private readonly places: readonly (readonly Place[])[];
  private readonly cut: Int32Array;
  private readonly plays: readonly Play[];
  private readonly practice: readonly boolean[];
  private session = -1;

  constructor(plays: readonly Play[], practice: readonly boolean[], sessions: number) {
    this.plays = plays;
    this.practice = practice;
    this.places = plays.map((play, place) =>
      play.scenes.map((scene) => this.prepare(play, scene, practice[place]!)),
    );
    this.levels = new Float64Array(sessions * this.opportunities.length).fill(Number.NaN);
    this.endings = new Int16Array(sessions * plays.length).fill(-1);
    this.ledger = new Float64Array(sessions * 4);
    this.cut = new Int32Array(plays.length);
  }

  /** The next session's rows are filled from here on. */
  nextSession(): void {
    this.session++;
  }

  get decisions(): readonly DecisionTally[] {
    return this.places.flat().flatMap(({ tally }) => tally ?? []);
  }

  get visits(): SimulationTable["visits"] {
    return this.plays.flatMap(({ scenario, scenes }, play) =>
      scenes.map(({ id }, scene) => ({
        scenario: scenario.id,
        scene: id,
        count: this.places[play]![scene]!.visits,
      })),
    );
  }

  get cutOff(): SimulationTable["cutOff"] {
    return this.plays.map(({ scenario }, play) => ({ scenario: scenario.id, count: this.cut[play]! }));
  }

  began(): void {}
  told(): void {}

  shown(play: number, scene: PlayScene): void {
    this.places[play]![scene.index]!.visits++;
  }

  left(play: number, scene: PlayScene, run: Run, timedOut: boolean): void {
    const { decision, tally, column, rows } = this.places[play]![scene.index]!;
    if (!decision || !tally) return;
    if (timedOut) {
      tally.timeouts++;
      return;
    }
    this.choices++;
    tally.responses++;
    count(decision, run, tally);
    const first = this.session * this.opportunities.length + column;
    for (let i = 0; i < rows.length; i++) {
      // A decision met again gives no second evidence.
      if (Number.isNaN(this.levels[first + i])) this.levels[first + i] = rows[i]!.level(run.answer);
    }
  }

  ended(play: number, run: Run): void {
    if (wasCutOff(this.plays[play]!, run.shown)) this.cut[play] = this.cut[play]! + 1;
    this.endings[this.session * this.plays.length + play] = run.ending;
    if (this.practice[play]) return;
    for (let i = 0; i < 4; i++)
      this.ledger[this.session * 4 + i] = this.ledger[this.session * 4 + i]! + run.ledger[i]!;
  }

  private prepare({ scenario }: Play, { id, decision }: PlayScene, practice: boolean): Place {
    const column = this.opportunities.length;
    const rows = practice || !decision ? [] : decision.rows;
    for (const { behavior, min, max } of rows) {
      this.opportunities.push({
        scenario: scenario.id,
        decision: id,
        type: decision!.type,
        behavior,
        min,
        max,
      });
    }
    if (!decision) return { visits: 0, decision, tally: null, column, rows };
    const options =
      decision.type === "estimate" ? estimateFigures : decision.options.map((option) => option.id);
    const categories = categoriesOf(decision);
    const counts = new Float64Array(options.length * categories.length);
    const tally = {
      scenario: scenario.id,
      decision: id,
      type: decision.type,
      options,
      categories,
      counts,
      responses: 0,
      timeouts: 0,
    };
    return { visits: 0, decision, tally, column, rows };
  }
}

function categoriesOf({ type, decision, options }: PlayDecision): readonly string[] {
  switch (type) {
    case "best-worst":
      return ["best", "worst"];
    case "rate":
      return ["1", "2", "3", "4", "5"];
    case "rank":
      return options.map((_, place) => String(place + 1));
    case "sort":
      return decision.type === "sort" ? decision.bins.map((bin) => bin.id) : [];
    case "allocate":
    case "estimate":
      return ["sum"];
    default:
      return ["picked"];
  }
}

function count({ type, size }: PlayDecision, { answer }: Run, { counts, categories }: DecisionTally): void {
  const width = categories.length;
  switch (type) {
    case "choose":
      counts[answer[0]!] = counts[answer[0]!]! + 1;
      return;
    case "best-worst":
      for (let i = 0; i < 2; i++) counts[answer[i]! * 2 + i] = counts[answer[i]! * 2 + i]! + 1;
      return;
    case "select":
    case "allocate":
    case "estimate":
      for (let i = 0; i < size; i++) counts[i] = counts[i]! + answer[i]!;
      return;
    default: {
      const base = type === "sort" ? 0 : 1;
      for (let i = 0; i < size; i++) {
        const at = i * width + answer[i]! - base;
        counts[at] = counts[at]! + 1;
      }
    }
  }
}
