import type { CandidateView } from "@leadsim/scenarios";
import type { Draft } from "../answer/draft.js";
import { keepFitting } from "../answer/keep-fitting.js";
import type { Keep } from "../keep/keep.js";
import type { Transport } from "../transport/transport.js";

/** How long after the last stroke an answer being made is also kept by the host, in milliseconds. */
const pause = 1500;

/** Answers being made: kept in the browser at every stroke, and by the host, where it takes them, at every pause. */
export class DraftBook {
  readonly #keep: Keep;
  readonly #transport: () => Transport;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes follow one another, so that the last stroke is the last to be written. */
  #writing: Promise<void> = Promise.resolve();
  #askedHost = false;

  constructor(keep: Keep, transport: () => Transport) {
    this.#keep = keep;
    this.#transport = transport;
  }

  /** The draft of a view's decision, from this browser or, at first, from the host; null where nothing is asked. */
  async open({ turn, decision }: CandidateView): Promise<Draft | null> {
    if (!decision) return null;
    await this.#writing;
    const kept = (await this.#keep.draft(turn)) ?? (await this.#fromHost(turn));
    return keepFitting(kept, decision);
  }

  /** What this browser keeps for a view's decision now, after another tab may have gone on with it; null: nothing. */
  async again({ turn, decision }: CandidateView): Promise<Draft | null> {
    await this.#writing;
    const kept = decision ? await this.#keep.draft(turn) : undefined;
    return kept === undefined ? null : keepFitting(kept, decision!);
  }

  write(turn: number, draft: Draft): void {
    this.#writing = this.#writing.then(() => this.#keep.writeDraft(turn, draft)).catch(() => {});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Another device may go on with it; where that fails, this browser still has it.
      this.#transport()
        .saveDraft?.({ turn, draft })
        .catch(() => {});
    }, pause);
  }

  async dropBefore(turn: number): Promise<void> {
    clearTimeout(this.#timer);
    await this.#writing;
    await this.#keep.dropDraftsBefore(turn);
  }

  rest(): void {
    clearTimeout(this.#timer);
  }

  async #fromHost(turn: number): Promise<unknown> {
    if (this.#askedHost) return undefined;
    this.#askedHost = true;
    const kept = await this.#transport()
      .readDraft?.()
      .catch(() => null);
    return kept?.turn === turn ? kept.draft : undefined;
  }
}
