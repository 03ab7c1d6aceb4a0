import type { CandidateCommand, CandidateView } from "@leadsim/scenarios";
import type { Draft } from "../answer/draft.js";
import type { Fault } from "../answer/fault.js";
import type { ClientState } from "../client/client-state.js";
import type { ExhibitContext } from "../parts/exhibit.js";
import type { PlayerSettings } from "../settings.js";

/** What a person tries out before it counts; nothing of it is sent or kept. */
export interface PracticeState {
  /** Which of the ways of answering, from 0. */
  readonly place: number;
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly reviewing: boolean;
  readonly done: boolean;
}

/** What the screen remembers beside the session: where it stands on a page. */
export interface ScreenState {
  readonly openExhibits: ReadonlySet<string>;
  /** Parts of the desk that are unfolded, where there is no room for it beside the story. */
  readonly openParts: ReadonlySet<string>;
  /** Whether there is no room for the desk beside the story. */
  readonly narrow: boolean;
  readonly reviewing: boolean;
  /** What kept the answer from being reviewed. */
  readonly faults: readonly Fault[];
  readonly practice: PracticeState | null;
  readonly practiced: boolean;
  readonly dialog: "story" | "help" | "withdraw" | null;
  /** An answer that the host did not take, in words, until the next page. */
  readonly lost: string | null;
  /** Whether the page changed by what was done elsewhere, while an answer was being made here. */
  readonly overtaken: boolean;
}

export const startScreen: ScreenState = {
  openExhibits: new Set(),
  openParts: new Set(),
  narrow: false,
  reviewing: false,
  faults: [],
  practice: null,
  practiced: false,
  dialog: null,
  lost: null,
  overtaken: false,
};

/** What a person can do on the screen. */
export interface ScreenActions {
  give(command: CandidateCommand): void;
  write(draft: Draft, said?: string): void;
  review(): void;
  /** Back from the review to the answer. */
  amend(): void;
  send(): void;
  toggleExhibit(id: string): void;
  togglePart(id: string): void;
  /** Passes one step of a briefing: the welcome, an ending. */
  passStep(): void;
  practice(change: Partial<PracticeState> | null, focus?: string): void;
  show(dialog: ScreenState["dialog"]): void;
  goOn(): void;
  takeOver(): void;
  retry(): void;
  focus(id: string): void;
  announce(text: string): void;
  alert(text: string): void;
}

export interface ScreenContext extends ExhibitContext {
  readonly view: CandidateView;
  readonly client: ClientState;
  readonly screen: ScreenState;
  readonly settings: PlayerSettings;
  /** Milliseconds left on this page, or null. */
  readonly left: number | null;
  readonly act: ScreenActions;
}
