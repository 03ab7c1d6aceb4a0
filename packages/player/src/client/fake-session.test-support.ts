import type { CandidateView } from "@leadsim/scenarios";
import type { Outcome, SentCommand, Transport } from "../transport/transport.js";
import { TransportError } from "../transport/transport-error.js";

/** What the network does to one request. */
export type Weather = "fair" | "request lost" | "answer lost" | "doubled" | "answer late";

/**
 * A session of pages without end, on a host that keeps the rules: what was taken is not taken twice, what answers
 * another page is refused. The network between is as the test says, request by request, and fair after that.
 */
export class FakeSession {
  turn = 0;
  seq = 0;
  /** Ids of the commands that were taken, in order. */
  readonly taken: string[] = [];
  readonly #outcomes = new Map<string, Outcome>();
  readonly #listeners = new Set<(view: CandidateView) => void>();
  /** Requests that arrive once more, later than others. */
  #late: SentCommand[] = [];
  weather: Weather[] = [];

  view(): CandidateView {
    const decision =
      this.turn % 2 === 0
        ? {
            type: "choose" as const,
            prompt: "?",
            options: [
              { id: "a", text: "A" },
              { id: "b", text: "B" },
            ],
          }
        : null;
    return {
      ...blank,
      status: decision ? "deciding" : "consequence",
      scene: decision ? `scene-${this.turn}` : null,
      turn: this.turn,
      seq: this.seq,
      now: 1000 + this.seq,
      decision,
    };
  }

  transport(): Transport {
    return {
      keepAs: "session",
      view: async () => {
        await this.#pass();
        return this.view();
      },
      send: async (command) => {
        const weather = this.weather.shift() ?? "fair";
        await Promise.resolve();
        if (weather === "request lost") throw new TransportError("offline", "The request got lost.");
        const outcome = this.#take(command);
        if (weather === "doubled") this.#late.push(command);
        if (weather === "answer lost") throw new TransportError("offline", "The answer got lost.");
        if (weather === "answer late") await new Promise((resolve) => setTimeout(resolve, 0));
        return outcome;
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
  }

  /** Someone else moves the session on: another device, the clock. */
  move(): void {
    this.turn += 1;
    this.seq += 1;
  }

  /** Tells whoever listens of a view, which may be an old one. */
  tell(view: CandidateView): void {
    for (const listener of this.#listeners) listener(view);
  }

  /** What was doubled arrives again. */
  repeatLate(): void {
    for (const command of this.#late.splice(0)) this.#take(command);
  }

  #take(command: SentCommand): Outcome {
    const known = this.#outcomes.get(command.id);
    if (known) return known;
    const outcome = this.#judge(command);
    this.#outcomes.set(command.id, outcome);
    return outcome;
  }

  #judge(command: SentCommand): Outcome {
    const fits = command.type === "respond" ? this.turn % 2 === 0 : this.turn % 2 === 1;
    if (command.turn !== this.turn) return refused("stale-turn");
    if (!fits) return refused("wrong-moment");
    this.taken.push(command.id);
    this.move();
    return { type: "taken", view: this.view() };
  }

  async #pass(): Promise<void> {
    if ((this.weather.shift() ?? "fair") !== "fair")
      throw new TransportError("offline", "The request got lost.");
  }
}

function refused(code: "stale-turn" | "wrong-moment"): Outcome {
  return { type: "refused", problem: { code, kind: "conflict", message: code, detail: {} } };
}

const blank: Omit<CandidateView, "status" | "scene" | "turn" | "seq" | "now" | "decision"> = {
  format: "leadsim/candidate-view@1",
  session: "session",
  at: 1000,
  locale: "en",
  form: null,
  scenario: { id: "s", version: "1.0.0", title: "S", minutes: 1, practice: false, number: 1, of: 1 },
  progress: { done: 0, total: 9 },
  time: {
    factor: 1,
    limit: null,
    deadline: null,
    left: null,
    ahead: false,
    ranOut: false,
    expires: null,
    paused: null,
    pauseLeft: null,
  },
  briefing: null,
  ending: null,
  cast: [],
  heading: null,
  as: null,
  continue: null,
  lines: [],
  responded: null,
  opened: [],
  exhibits: [],
  dashboard: [],
  story: null,
};
