import type { Debrief } from "@leadsim/scenarios";

/** The words of the page for a coaching talk. */
export interface DebriefWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly forWhom: string;
  readonly nature: string;
  /** Who responded, where it was nobody in person. */
  readonly players: Readonly<Record<Exclude<Debrief["player"], "person">, string>>;
  readonly path: string;
  /** What the picture of the path says. */
  readonly pathSays: (of: {
    readonly decisions: number;
    readonly scored: number;
    readonly forks: number;
  }) => string;
  /** What the signs of the path are. */
  readonly key: Readonly<Record<"decision" | "unscored" | "told" | "fork", string>>;
  /** A decision by its place in the session. */
  readonly decision: (number: number) => string;
  /** Over the decisions with the lowest levels. */
  readonly least: string;
  /** Before the list of decisions to go to. */
  readonly jump: string;
  /** Beside a decision that counts for no behavior. */
  readonly unscored: string;
  readonly ranOut: string;
  /** The levels that an answer counts for. */
  readonly level: (level: string) => string;
  /** A level that another answer counts for a behavior, by the behavior's number at the decision. */
  readonly levelFor: (number: number, level: string) => string;
  readonly alternatives: (options: number) => string;
  /** What opens to a strongest response for each behavior, where types have too many answers to tell. */
  readonly stronger: string;
  readonly noneStronger: string;
  readonly nothingSaid: string;
  /** Where another answer is followed by what followed the one given. */
  readonly sameSaid: string;
  /** The same, after what would have been said otherwise. */
  readonly restSaid: string;
  readonly elsewhere: (heading: string) => string;
  readonly toTheEnd: string;
}
