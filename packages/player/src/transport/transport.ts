import type { CandidateCommand, CandidateView, Problem } from "@leadsim/scenarios";

/**
 * A command on its way: `id` stays the same at every retry, so that what was taken is not taken twice; `turn` is the
 * page it answers, so that an old tab never overwrites a newer page.
 */
export type SentCommand = CandidateCommand & { readonly id: string; readonly turn: number };

/** What became of a command that reached the session. */
export type Outcome =
  | { readonly type: "taken"; readonly view: CandidateView }
  | { readonly type: "refused"; readonly problem: Problem };

/** An answer being made, kept by the host so that another device can go on with it. */
export interface KeptDraft {
  /** The page it answers. */
  readonly turn: number;
  /** As the player wrote it; read back with care. */
  readonly draft: unknown;
}

export interface ViewRequest {
  /** Whether the view should tell the story so far. */
  readonly story?: boolean;
}

/**
 * How the player reaches a session. Two come with the player: `httpTransport` for a server and `inProcessTransport` for
 * a session in the same page (a preview, a kiosk); a host may write its own.
 *
 * Every method that fails to reach the session rejects with a `TransportError`.
 */
export interface Transport {
  /**
   * A name for what the player keeps in this browser (drafts, unsent answers) and for the tab that leads; one per
   * session. Null: nothing is kept and every tab may act, as in a preview.
   */
  readonly keepAs: string | null;
  /** Where the session stands now, time caught up. */
  view(request?: ViewRequest): Promise<CandidateView>;
  /** Hands a command over. Safe to repeat with the same `id`. */
  send(command: SentCommand): Promise<Outcome>;
  /**
   * Tells of views that others caused: extra time granted, time that ran out. Views may come twice or late: the player
   * keeps the newest.
   *
   * @returns ends the telling
   */
  subscribe(listener: (view: CandidateView) => void): () => void;
  /** Keeps an answer being made; null: nothing is being answered any more. Optional. */
  saveDraft?(kept: KeptDraft | null): Promise<void>;
  /** The answer being made that was kept last. Optional. */
  readDraft?(): Promise<KeptDraft | null>;
  /** Where a file of a scenario (a picture, a recording) can be loaded from, or null. Optional. */
  locate?(file: string, scenario: { readonly id: string; readonly version: string }): string | null;
}
