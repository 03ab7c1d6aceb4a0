/** Who a statement is about: an account, never a name or an address. */
export interface Actor {
  readonly objectType: "Agent";
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Activity {
  readonly objectType?: "Activity";
  readonly id: string;
  readonly definition?: Readonly<Record<string, unknown>>;
}

/** What every statement of a session shares. */
export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<
    Partial<Record<"parent" | "grouping" | "category" | "other", readonly Activity[]>>
  >;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

/** An xAPI statement (1.0.3, IEEE 9274.1.1), as far as it is used here. */
export interface Statement {
  /** Made from what it says, so that sending it twice is as good as once. */
  readonly id: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Activity;
  readonly result?: { readonly completion?: true; readonly duration?: string };
  readonly context: Context;
  readonly timestamp: string;
}

/** Whom a record store is told about, and under which names. */
export interface FeedBody {
  readonly actor: Actor;
  /** What is sat, as the record store knows it. */
  readonly activity: string;
  readonly registration: string;
  /** Part of each statement's context, as the learning platform wants it. */
  readonly template: Context;
  /** Whether the rules of cmi5 hold: the platform launched it. */
  readonly cmi5: boolean;
  /** Whether completing counts there; not while someone only looks around, or has completed already. */
  readonly counts: boolean;
  /** Milliseconds since 1970: when it was begun, or launched. */
  readonly since: number;
}
