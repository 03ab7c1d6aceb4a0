import type {
  Assumptions,
  CandidateProfile,
  Consistency,
  Contrast,
  Frequency,
  LookFirst,
  Notice,
  PlanCheckpoint,
  Profile,
  ProfileBehavior,
  ProfileBenchmark,
  ProfileScale,
  QualityFlag,
  SessionSummary,
  SharedFlag,
  Standing,
  TimeLedger,
  Withheld,
} from "@leadsim/scenarios";
import type { Sentences } from "./say.js";

/** What is read of a scale to say what may be said of it; profiles and what is shared of them both have it. */
export interface SaidScale extends Pick<ProfileScale, "kind" | "tier" | "scenarios" | "seen"> {
  /** The population that the band is given. */
  readonly population: CandidateProfile["scales"][number]["population"];
  readonly band: { readonly score: number; readonly low: number; readonly high: number } | null;
  readonly standing: Standing["verdict"] | null;
  /** Whether simulated people stand behind the band. */
  readonly synthetic: boolean;
}

/** The best that was found at any decision of those counted: what the sign of the whole stands for. */
export function bestOf({
  seen,
  judged,
  partly,
}: SaidScale["seen"]): "seen" | "judged" | "partly" | "not-shown" {
  if (seen > 0) return "seen";
  if (judged > 0) return "judged";
  return partly > 0 ? "partly" : "not-shown";
}

/** What is read of a behavior. */
export type SaidBehavior = Pick<ProfileBehavior, "status" | "seen" | "judged" | "of">;

/** What a benchmark or norms say of themselves. */
export type SaidBenchmark = Pick<
  ProfileBenchmark,
  "kind" | "n" | "population" | "sampling" | "from" | "to" | "statement"
>;

/** The words for what profiles, and what is shared of them, say by codes and numbers. */
export interface ProfileWords {
  readonly notices: Sentences<Notice>;
  readonly flags: Sentences<QualityFlag>;
  readonly sharedFlags: Sentences<SharedFlag>;
  readonly withheld: Sentences<Withheld>;
  /** What a scale says, in a sentence or two, by what may be said of it. */
  readonly scale: (scale: SaidScale) => string;
  readonly standings: Readonly<Record<Standing["verdict"], string>>;
  /** The same in the middle of a line. */
  readonly standingsInShort: Readonly<Record<Standing["verdict"], string>>;
  /** The same after a colon. */
  readonly standingsInLine: Readonly<Record<Standing["verdict"], string>>;
  readonly frequency: (frequency: Pick<Frequency, "reached" | "of">) => string;
  readonly evenness: Readonly<Record<Consistency["evenness"], string>>;
  readonly statuses: Readonly<Record<ProfileBehavior["status"], string>>;
  /** What was seen of a behavior, with how often: `Seen 2 of 3`. */
  readonly behavior: (behavior: SaidBehavior) => string;
  /** The same as a sentence: why a plan has it. */
  readonly reason: (behavior: SaidBehavior) => string;
  /** A peak or a gap, without the competency's name. */
  readonly contrast: (contrast: Pick<Contrast, "difference">) => string;
  /** What peaks and gaps come to. */
  readonly contrasts: (profile: Pick<Profile, "contrasted" | "peaks" | "gaps">) => string;
  /** Why something is looked at first, without its name. */
  readonly lookFirst: (of: Pick<LookFirst, "likelihood"> & Pick<ProfileScale, "seen">) => string;
  readonly grow: (statement: string, behavior: SaidBehavior) => GrowOutline;
  readonly checkpoints: Readonly<Record<PlanCheckpoint["practice"], string>>;
  readonly references: Readonly<Record<TimeLedger["reference"][number], LedgerReference>>;
  readonly assumptions: (
    assumptions: Pick<Assumptions, "source" | "about">,
    benchmark: Pick<ProfileBenchmark, "title" | "kind" | "n"> | null,
  ) => string;
  readonly benchmark: (benchmark: SaidBenchmark) => string;
  /** What every synthetic benchmark says. */
  readonly syntheticStatement: string;
  readonly benchmarkKinds: Readonly<Record<BenchmarkKind, string>>;
  readonly players: Readonly<Record<SessionSummary["player"], string>>;
  readonly purposes: Readonly<Record<SessionSummary["form"]["purpose"], string>>;
  readonly sessions: Readonly<Record<SessionSummary["status"], string>>;
}

export type BenchmarkKind = "synthetic" | "judgment" | "pilot" | "operational";

/**
 * An outline for the talk with one's own manager about one behavior: goal, reality, options, will (the GROW
 * model, Whitmore 1992).
 */
export interface GrowOutline {
  readonly goal: string;
  readonly reality: string;
  readonly options: readonly string[];
  readonly will: string;
}

/** A published reference point, and where it was published. */
export interface LedgerReference {
  readonly text: string;
  readonly source: string;
}
