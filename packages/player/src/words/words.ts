import type { CandidateView, DecisionType, ProblemCode } from "@leadsim/scenarios";
import type { DecisionOf } from "../answer/draft.js";
import type { FaultCode, FaultNames, FaultOf } from "../answer/fault.js";
import type { TransportErrorCode } from "../transport/transport-error.js";
import type { Format } from "./format.js";

type Way = NonNullable<CandidateView["as"]>;

/**
 * Every word the player itself says, in one language. A table that misses one does not compile. Hosts can hand over a
 * table of their own, for a language that the player does not bring.
 */
export interface Words {
  // The frame
  readonly player: string;
  readonly practice: string;
  readonly practiceNote: string;
  readonly progress: (done: number, total: number) => string;
  readonly situation: (number: number, of: number) => string;
  readonly menu: string;
  readonly storySoFar: string;
  readonly help: string;
  readonly pause: string;
  readonly close: string;
  readonly loading: string;

  // Before the start
  readonly welcome: string;
  readonly whatToExpect: string;
  readonly expectDecisions: (decisions: number, situations: number) => string;
  readonly expectMinutes: (minutes: string) => string;
  /** Of all situations together. */
  readonly expectMinutesInAll: (minutes: string) => string;
  readonly expectShould: string;
  readonly expectWould: string;
  readonly expectNoLimit: string;
  readonly expectLimits: string;
  readonly expectFactor: (factor: string) => string;
  readonly expectUntimed: string;
  readonly expectPause: string;
  readonly expectKept: string;
  readonly neverScored: string;
  readonly yourData: string;
  readonly dataDefault: readonly string[];
  readonly dataMore: string;
  readonly next: string;
  readonly begin: string;
  readonly beginNext: string;
  readonly whoIsWho: string;

  // Practice
  readonly practiceTitle: string;
  readonly practiceWhy: string;
  readonly practiceNames: { readonly [T in DecisionType]: string };
  readonly practiceTry: string;
  readonly practiceAgain: string;
  readonly practiceOf: (number: number, of: number) => string;
  readonly practiceDone: string;
  readonly practiceNext: string;
  readonly practiceLeave: string;
  readonly practiceEnd: string;
  /** One everyday decision of each type, about nothing that is measured. */
  readonly examples: { readonly [T in DecisionType]: DecisionOf<T> };

  // The story
  readonly ways: { readonly [W in Way]: string };
  readonly you: string;
  readonly present: (names: string) => string;
  readonly whatHappens: string;
  readonly afterAnswer: string;
  readonly yourAnswer: string;
  readonly lastAnswer: string;
  readonly noAnswer: string;
  readonly goOn: string;
  readonly timeRanOut: string;
  readonly nothingYet: string;
  readonly storyUnavailable: string;
  readonly welcomeBack: string;
  readonly welcomeBackNote: string;
  readonly theEnd: string;
  readonly howItEnded: string;

  // Documents and figures
  readonly desk: string;
  readonly documents: string;
  readonly count: (count: number) => string;
  readonly isNew: string;
  readonly newDocuments: (count: number) => string;
  readonly changedFigures: (count: number) => string;
  readonly source: (source: string) => string;
  readonly unit: (unit: string) => string;
  readonly transcript: string;
  readonly wideTable: string;
  readonly figures: string;
  readonly changedBy: (change: string) => string;
  readonly points: (change: string) => string;
  readonly changed: string;
  readonly picture: string;

  // Decisions
  readonly decision: string;
  readonly hints: {
    readonly choose: string;
    readonly "best-worst": string;
    readonly rate: (min: string, max: string) => string;
    readonly rank: string;
    readonly select: (min: number, max: number) => string;
    readonly allocate: (budget: string, step: string) => string;
    readonly estimate: (min: string, max: string, step: string | null) => string;
    readonly sort: (limits: string | null) => string;
    readonly sortLimit: (name: string, max: number) => string;
  };
  readonly best: string;
  readonly worst: string;
  readonly rateLow: string;
  readonly rateHigh: string;
  readonly rating: (value: string, of: string, meaning: string | null) => string;
  readonly yourOrder: string;
  readonly toPlace: string;
  readonly placeAs: (position: number) => string;
  readonly position: string;
  readonly notPlaced: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly movedTo: (position: number, of: number) => string;
  readonly takenOut: string;
  readonly pickedOf: (picked: number, max: number) => string;
  readonly less: (step: string) => string;
  readonly more: (step: string) => string;
  readonly left: (amount: string, budget: string) => string;
  readonly over: (amount: string) => string;
  readonly allGiven: (budget: string) => string;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly binCount: (count: number, max: number | null) => string;
  readonly binsNow: string;
  readonly review: string;
  readonly reviewTitle: string;
  readonly reviewNote: string;
  readonly send: string;
  readonly change: string;
  readonly keptHere: string;
  readonly toMend: (count: number) => string;
  readonly faults: { readonly [C in FaultCode]: (fault: FaultOf<C>, names: FaultNames) => string };

  // Time
  readonly timeLeft: (left: string) => string;
  readonly timeOf: (limit: string) => string;
  readonly timeOver: string;
  readonly limitBegins: (left: string) => string;
  readonly moreTime: (left: string) => string;

  // Pause
  readonly paused: string;
  readonly pausedNote: string;
  readonly pausedLeft: (left: string) => string;
  readonly pauseLeft: (left: string) => string;
  readonly resume: string;

  // What became of an answer
  readonly sending: string;
  readonly waiting: string;
  readonly waitingNote: string;
  /** Where the session can't be reached and an answer waits for it. */
  readonly answerKept: string;
  readonly saved: string;
  readonly refused: string;
  readonly overtaken: string;
  readonly notSent: string;
  readonly leaving: string;
  readonly offline: string;
  readonly problems: { readonly [C in ProblemCode]?: string };
  readonly problemOther: string;
  /** As `problemOther`, of what is no answer. */
  readonly problemNoAnswer: string;
  readonly failures: { readonly [C in TransportErrorCode]: string };
  readonly retry: string;

  // Elsewhere
  readonly elsewhere: string;
  readonly elsewhereNote: string;
  readonly takeOver: string;

  // Help
  readonly contact: string;
  readonly contactDefault: string;
  readonly contactPage: string;
  readonly glossary: string;
  readonly howToAnswer: string;
  readonly howToAnswerNotes: readonly string[];
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawNote: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;

  // The end
  readonly completed: string;
  readonly completedNote: string;
  readonly expired: string;
  readonly expiredNote: string;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly closeWindow: string;
}

/** The language itself, with what formats numbers and time in it. */
export interface Language {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly words: Words;
  readonly format: Format;
}
