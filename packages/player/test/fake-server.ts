import { readFileSync } from "node:fs";
import {
  advance,
  begin,
  compile,
  type Play,
  readCandidateCommand,
  type Session,
  view,
} from "@leadsim/engine";
import type { CandidateCommand, CandidateView, DecisionView, Form } from "@leadsim/scenarios";
import { loadScenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { validResponse } from "./valid-response.js";

/** A request as a server gets it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key?: string | undefined;
  readonly body?: string | null | undefined;
}

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The host's side of the HTTP transport, in memory: one session, its idempotency, a clock that tests move. */
export class FakeServer {
  session: Session;
  draft: unknown = null;
  now = Date.UTC(2026, 10, 30, 9);
  /** Requests that arrived, as `POST respond`. */
  readonly log: string[] = [];
  readonly #outcomes = new Map<string, { readonly asked: string; readonly answer: Answered }>();

  constructor(
    plays: readonly Play[],
    options: { readonly form?: Form; readonly time?: 1 | 1.5 | 2; readonly seed?: string } = {},
  ) {
    const { seed = "seed", ...rest } = options;
    this.session = begin(plays, { session: "visit", seed, at: this.now, ...rest });
  }

  /** What the session shows now. */
  get view(): CandidateView {
    return view(this.session, this.now);
  }

  answer({ method, path, key, body }: Asked): Answered {
    const url = new URL(path, "https://player.test");
    const last = url.pathname.split("/").at(-1)!;
    if (last === "view") {
      this.log.push("GET view");
      return this.#view(url.searchParams.get("story") === "true");
    }
    if (last === "draft") {
      if (method === "PUT") this.draft = JSON.parse(body ?? "null");
      return json(200, this.draft);
    }
    return this.#command(key ?? "", body ?? "");
  }

  /** Plays on, with the plainest responses, until the view is such. */
  playTo(isThere: (now: CandidateView) => boolean): this {
    for (let now = this.view; !isThere(now); now = this.view) {
      this.now += 1000;
      const { decision, scene } = now;
      const command: CandidateCommand =
        decision && scene !== null
          ? { type: "respond", scene, response: validResponse(decision) }
          : { type: "continue" };
      const { session, refusal } = advance(this.session, command, this.now);
      if (refusal) throw new Error(refusal.message);
      this.session = session;
    }
    return this;
  }

  /** Plays on to the first decision of a type. */
  playToDecision(type: DecisionView["type"]): this {
    return this.playTo(({ decision }) => decision?.type === type);
  }

  /** Moves the host's clock. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
  }

  #view(story: boolean): Answered {
    this.session = advance(this.session, { type: "tick" }, this.now).session;
    return json(200, view(this.session, this.now, { story }));
  }

  #command(key: string, body: string): Answered {
    const command = JSON.parse(body);
    this.log.push(`POST ${command.type}`);
    const known = this.#outcomes.get(key);
    if (known) return known.asked === body ? known.answer : json(422, { code: "id-taken", kind: "conflict" });
    const { session, refusal } = advance(this.session, readCandidateCommand(command), this.now);
    this.session = session;
    const answer = refusal ? json(409, { problem: refusal }) : json(200, view(session, this.now));
    this.#outcomes.set(key, { asked: body, answer });
    return answer;
  }
}

function json(status: number, value: unknown): Answered {
  const type = status < 400 ? "application/json" : "application/problem+json";
  return { status, type, body: JSON.stringify(value) };
}

const library = readLibrary();

/** A scenario of the bundled library, ready to be played. */
export function playOf(id: string): Play {
  return compile(library.scenarios.find(({ document }) => document!.id === id)!.document!);
}

/** A scenario that lies beside the tests: messages, calls, meetings, notes, inboxes, pictures and recordings. */
export function everyWay(): Play {
  const file = "every-way.yaml";
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  return compile(loadScenario(source, { file }).document!);
}

/** The bundled form. */
export function formOf(id: string): Form {
  return library.forms.find(({ document }) => document!.id === id)!.document!;
}
