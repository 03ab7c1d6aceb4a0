import type { CandidateCommand, CandidateView, Problem } from "@leadsim/scenarios";
import type { Draft } from "../answer/draft.js";
import type { Keep } from "../keep/keep.js";
import type { Leadership } from "../tabs/leadership.js";
import type { SentCommand, Transport } from "../transport/transport.js";
import { asTransportError, type TransportError } from "../transport/transport-error.js";
import { backoff, type Nap } from "./backoff.js";
import { type ClientState, isOver, longAbsence, startState } from "./client-state.js";
import { DraftBook } from "./draft-book.js";
import { type Outbox, openOutbox } from "./outbox.js";
import { browserSurroundings, type Surroundings } from "./surroundings.js";

/**
 * One candidate's session as the player plays it: it shows the newest view, sends commands one by one, keeps what was
 * typed and what was not sent, and leaves the acting to one tab. It knows nothing of how the screen looks.
 */
export class Client {
  state: ClientState = startState;
  #transport: Transport;
  readonly #onChange: () => void;
  readonly #around: Surroundings;
  readonly #nap: Nap;
  #keep: Keep | null = null;
  #drafts: DraftBook | null = null;
  #outbox: Outbox | null = null;
  #leadership: Leadership | null = null;
  #unsubscribe: () => void = () => {};
  /** The command that leaves the page, until it is taken or refused. */
  #leavingBy: SentCommand | null = null;
  /** Moves when this tab begins or ends to lead, so that what belongs to before is let pass. */
  #round = 0;

  constructor(transport: Transport, onChange: () => void, around: Surroundings = browserSurroundings) {
    this.#transport = transport;
    this.#onChange = onChange;
    this.#around = around;
    this.#nap = around.nap();
  }

  /** Whether something given has not reached the host yet. */
  get hasUnsent(): boolean {
    return (this.#outbox?.size() ?? 0) > 0;
  }

  /** Begins, or begins again after `stop`: what was typed is still there. */
  async start(): Promise<void> {
    const round = ++this.#round;
    if (!this.#keep) {
      const keep = await this.#around.openKeep(this.#transport.keepAs);
      if (round !== this.#round) return; // stopped meanwhile
      this.#keep = keep;
      this.#drafts = new DraftBook(keep, () => this.#transport);
    }
    this.#leadership = this.#around.seekLeadership(this.#transport.keepAs, {
      onLead: () => void this.#lead(),
      onFollow: () => {
        this.#rest();
        this.#change({ phase: "elsewhere", leaving: false });
      },
    });
  }

  /** Does nothing any more; what is kept stays for the next player of this session. */
  stop(): void {
    this.#rest();
    this.#leadership?.release();
  }

  /** Reaches the same session in another way: a host that re-renders hands over a new transport. */
  use(transport: Transport): void {
    this.#transport = transport;
    if (this.state.phase !== "here") return;
    this.#subscribe();
    void this.refresh();
  }

  /** Makes this tab the one that acts. */
  takeOver(): void {
    this.#leadership?.takeOver();
  }

  /** Tries once more after the session could not be reached. */
  retry(): void {
    if (this.state.phase === "failed") void this.#lead();
    else this.wake();
  }

  /** A connection may be back: what waits is tried now. */
  wake(): void {
    this.#nap.wake();
  }

  /** Gives a command. Nothing happens while the page is being left, or another tab leads. */
  async give(command: CandidateCommand): Promise<void> {
    const { view, phase, leaving } = this.state;
    if (!view || phase !== "here" || leaving || !this.#keep || !this.#outbox) return;
    const sent: SentCommand = { ...command, id: this.#around.newId(), turn: view.turn };
    if (command.type !== "open") {
      this.#leavingBy = sent;
      this.#change({ leaving: true, delivery: this.#isAnswering ? "sending" : "none", problem: null });
    }
    await this.#outbox.put(sent);
    await this.#outbox.send();
  }

  /** Takes down the answer being made. */
  write(draft: Draft): void {
    const { view, leaving } = this.state;
    if (!view || leaving) return;
    this.#change({ draft });
    this.#drafts?.write(view.turn, draft);
  }

  /** Asks where the session stands; after a long absence with the story so far. A try that fails is let pass. */
  async refresh({ away = false }: { readonly away?: boolean } = {}): Promise<void> {
    if (this.state.phase !== "here") return;
    const round = this.#round;
    const asked = this.#around.now();
    const view = await this.#transport.view({ story: away }).catch(() => null);
    if (view && round === this.#round) await this.#accept(view, asked, away ? { away: hasStory(view) } : {});
  }

  /** Brings the story so far up to date. */
  async tellStory(): Promise<void> {
    const asked = this.#around.now();
    const view = await this.#transport.view({ story: true }).catch(() => null);
    if (view) await this.#accept(view, asked, {});
  }

  /** The story so far was read. */
  goOn(): void {
    this.#change({ away: false });
  }

  /** One more step of a briefing was passed. */
  passStep(): void {
    const passed = this.state.passed + 1;
    this.#change({ passed });
    void this.#keep?.writeMark("passed", { turn: this.state.view?.turn, passed });
  }

  /** Whether the page is being left by an answer. */
  get #isAnswering(): boolean {
    return this.#leavingBy?.type === "respond";
  }

  async #lead(): Promise<void> {
    this.#rest();
    const round = this.#round;
    // What was given before a reload, or in another tab, is still on its way.
    const unsent = await this.#keep!.unsent();
    const shown = this.state.view;
    const draft = shown && (await this.#drafts!.again(shown));
    if (round !== this.#round) return;
    this.#leavingBy = unsent.find(({ type }) => type !== "open") ?? null;
    this.#outbox = openOutbox(() => this.#transport, this.#keep!, this.#nap, {
      onTaken: (command, view, tries) => this.#taken(command, view, tries),
      onRefused: (command, problem) => this.#refused(command, problem),
      onWaiting: ({ code }) => {
        const { delivery } = this.state;
        this.#change({ failure: code, delivery: this.#isAnswering ? "waiting" : delivery });
      },
      onFailed: (error) => this.#fail(error),
    });
    this.#change({
      phase: this.state.view ? "here" : "loading",
      ...(draft && { draft }),
      leaving: this.#leavingBy !== null,
      ...(this.#isAnswering && { delivery: "sending" as const }),
      problem: null,
      failure: null,
    });
    if (unsent.length > 0) await this.#outbox.send();
    if (round !== this.#round || this.state.phase === "failed") return;
    const asked = this.#around.now();
    const view = await this.#load(round);
    if (!view || round !== this.#round) return;
    const away = view.now - view.at >= longAbsence && hasStory(view) && !isOver(view);
    await this.#accept(view, asked, { phase: "here", failure: null, away });
    this.#subscribe();
  }

  async #load(round: number): Promise<CandidateView | null> {
    for (let tries = 0; round === this.#round; tries += 1) {
      try {
        return await this.#transport.view({ story: true });
      } catch (thrown) {
        const error = asTransportError(thrown);
        if (round !== this.#round) return null;
        if (!error.passes) {
          this.#fail(error);
          return null;
        }
        this.#change({ failure: error.code });
        await this.#nap.sleep(error.retryAfter ?? backoff(tries));
      }
    }
    return null;
  }

  /** Shows a view, unless a newer one is shown already. */
  async #accept(view: CandidateView, asked: number, more: Partial<ClientState>): Promise<void> {
    const round = this.#round;
    if (isOlder(view, this.state.view)) return this.#change(more);
    const shown = this.state.view;
    const moved =
      view.turn !== shown?.turn ||
      view.session !== shown.session ||
      this.state.draft?.type !== view.decision?.type;
    const draft = moved ? ((await this.#drafts?.open(view)) ?? null) : this.state.draft;
    const passed = moved && view.briefing ? await this.#passedOf(view.turn) : this.state.passed;
    if (round !== this.#round || isOlder(view, this.state.view)) return;
    this.#change({
      view,
      received: asked,
      draft,
      passed,
      failure: null,
      ...(view.story && { story: view.story }),
      ...(moved && { leaving: false }),
      ...more,
    });
    if (!isOver(view)) return;
    this.#unsubscribe();
    if (!this.hasUnsent) await this.#keep?.clear();
  }

  async #passedOf(turn: number): Promise<number> {
    const mark = (await this.#keep?.mark("passed")) as
      | { readonly turn?: unknown; readonly passed?: unknown }
      | undefined;
    return mark?.turn === turn && typeof mark.passed === "number" ? mark.passed : 0;
  }

  async #taken(command: SentCommand, view: CandidateView, tries: number): Promise<void> {
    const before = this.state.view;
    const left = this.#hasLeftBy(command) ? { leaving: false } : {};
    const delivery =
      command.type === "respond" ? "saved" : command.type === "open" ? this.state.delivery : "none";
    await this.#accept(view, this.#around.now(), { ...left, delivery, failure: null });
    await this.#drafts?.dropBefore(view.turn);
    const paused = command.type === "resume" ? before?.time.paused : null;
    const away = typeof paused === "number" && view.now - paused >= longAbsence;
    if (tries > 0 || away) await this.refresh({ away });
  }

  async #refused(command: SentCommand, problem: Problem): Promise<void> {
    if (command.type === "open") return;
    this.#hasLeftBy(command);
    const delivery = command.type === "respond" ? "refused" : "none";
    this.#change({ problem, delivery, leaving: false, failure: null });
    await this.refresh();
  }

  /** Whether it was this command that left the page; then nothing leaves it any more. */
  #hasLeftBy({ id }: SentCommand): boolean {
    if (id !== this.#leavingBy?.id) return false;
    this.#leavingBy = null;
    return true;
  }

  #fail({ code }: TransportError): void {
    this.#unsubscribe();
    const waits = this.#isAnswering ? { delivery: "waiting" as const } : {};
    this.#change({ phase: "failed", failure: code, leaving: false, ...waits });
  }

  #subscribe(): void {
    this.#unsubscribe();
    const round = this.#round;
    this.#unsubscribe = this.#transport.subscribe((view) => {
      if (round === this.#round) void this.#accept(view, this.#around.now(), {});
    });
  }

  /** Does nothing any more until this tab leads again. */
  #rest(): void {
    this.#round += 1;
    this.#unsubscribe();
    this.#outbox?.stop();
    this.#drafts?.rest();
  }

  #change(change: Partial<ClientState>): void {
    this.state = { ...this.state, ...change };
    this.#onChange();
  }
}

/** A view of another session is never older: a preview that was edited shows a new one. */
function isOlder(view: CandidateView, shown: CandidateView | null): boolean {
  if (shown === null || view.session !== shown.session) return false;
  return view.seq < shown.seq || (view.seq === shown.seq && view.now < shown.now);
}

function hasStory({ story }: CandidateView): boolean {
  return story !== null && story.length > 0;
}
