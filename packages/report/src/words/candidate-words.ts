import type { CandidateProfile, Consistency, Notice, ProfileScale, Standing } from "@leadsim/scenarios";
import type { SaidBehavior } from "./profile-words.js";
import type { Sentences } from "./say.js";

type Practice = CandidateProfile["plan"][number]["checkpoints"][number]["practice"];

/** The words of the page for the person who sat the simulation: plain, and about choices. */
export interface CandidateWords {
  readonly title: string;
  readonly eyebrow: string;
  /** Who played, in how many decisions of how many scenarios, when. */
  readonly played: (of: {
    readonly player: CandidateProfile["sessions"][number]["player"];
    readonly decisions: number;
    readonly scenarios: number;
    readonly date: string;
  }) => string;
  /** What the page is and is not. */
  readonly nature: string;
  readonly priorities: string;
  readonly noPriorities: string;
  /** In place of priorities and strengths, where no behavior has a response to go by. */
  readonly nothingToGoBy: string;
  /** What was found of a behavior, said to the person. */
  readonly found: (behavior: SaidBehavior) => string;
  /** Over the model's strong practice, which is of the behavior and not of the moment. */
  readonly strong: string;
  /** Headings of what to do, by practice. */
  readonly practices: Readonly<Record<Practice, string>>;
  /** Where a priority rests on the same moment as the one before it. */
  readonly sameMoment: string;
  /** Said once, where what was chosen has parts: which of them counted is part of the key. */
  readonly severalParts: string;
  /** Before what should be true after so many days. */
  readonly byDay: (day: number) => string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly virtues: string;
  readonly better: string;
  readonly often: string;
  readonly consistently: string;
  /** How the choices stand against the target: by the standing, else by why there is none. */
  readonly quality: (of: {
    readonly tier: ProfileScale["tier"];
    readonly standing: Standing["verdict"] | null;
    readonly synthetic: boolean;
  }) => string;
  readonly frequency: (seen: Pick<ProfileScale["seen"], "seen" | "judged" | "of">) => string;
  /** Beside a pillar without evidence, whether it was not asked for, not reached or not answered. */
  readonly noneCounted: string;
  readonly evenness: (evenness: Consistency["evenness"] | null) => string;
  readonly talk: string;
  readonly talkIntro: string;
  readonly grow: Readonly<Record<"goal" | "reality" | "options" | "will", string>>;
  /** Before goals in the first person. */
  readonly growGoal: string;
  /** Before statements of behaviors, where the model has no goals. */
  readonly growStatements: string;
  readonly growReality: string;
  readonly growOptions: readonly string[];
  readonly growWill: string;
  readonly agreed: string;
  readonly limits: string;
  /** What limits the page, without terms of statistics, ids and keys. */
  readonly notices: Sentences<Notice>;
  readonly notAsked: (of: { readonly open: number; readonly all: number }) => string;
}
