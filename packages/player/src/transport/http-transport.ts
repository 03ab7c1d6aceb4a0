import type { CandidateView } from "@leadsim/scenarios";
import { asProblem } from "./as-problem.js";
import type { KeptDraft, Outcome, SentCommand, Transport } from "./transport.js";
import { TransportError } from "./transport-error.js";

export interface HttpOptions {
  /** Where the API begins, such as `https://assess.example/v1`. */
  readonly base: string;
  /** The session's id. */
  readonly session: string;
  /**
   * The session's token, or a function that gives a fresh one; without it, cookies alone. It is kept nowhere. Where the
   * function rejects, it is asked again later, unless with a `TransportError` that does not pass.
   */
  readonly token?: string | (() => string | Promise<string>);
  /** The view that the page has already, such as with the token: what is shown first is not asked for once more. */
  readonly first?: CandidateView;
  /**
   * How often to ask for what others changed, in milliseconds: while time runs and otherwise. 4,000 and
   * 20,000 unless given.
   */
  readonly poll?: { readonly timed: number; readonly untimed: number };
  /** Replaces the browser's `fetch`. */
  readonly fetch?: typeof fetch;
  /** As `Transport.locate`; files lie at `{base}/sessions/{id}/files/{scenario}/{file}` unless given. */
  readonly locate?: Transport["locate"];
}

/** How long an answer may take, in milliseconds, before the connection counts as lost. */
const patience = 15_000;

/**
 * Reaches a session on a server: `GET {base}/sessions/{id}/view`, `POST …/commands` with `Idempotency-Key`, `PUT` and
 * `GET …/draft`. Answers are views; refusals are `application/problem+json` with the engine's codes.
 */
export function httpTransport(options: HttpOptions): Transport {
  const { base, session, poll = { timed: 4000, untimed: 20_000 } } = options;
  const root = `${base.replace(/\/$/, "")}/sessions/${encodeURIComponent(session)}`;
  const call = caller(options);

  let first = options.first ?? null;
  const view: Transport["view"] = async ({ story = false } = {}) => {
    const known = first;
    first = null;
    // Where time runs, how old a view is counts.
    if (known && known.time.deadline === null) return known;
    const answer = await call(`${root}/view${story ? "?story=true" : ""}`);
    if (!answer.ok) throw await failureOf(answer);
    return viewIn(answer);
  };

  return {
    keepAs: session,
    view,
    send: async (command) => outcomeOf(await call(`${root}/commands`, posted(command))),
    saveDraft: async (kept) => {
      const answer = await call(`${root}/draft`, { method: "PUT", body: JSON.stringify(kept) });
      if (!answer.ok) throw await failureOf(answer);
    },
    readDraft: async () => {
      const answer = await call(`${root}/draft`);
      if (answer.status === 404 || answer.status === 204) return null;
      if (!answer.ok) throw await failureOf(answer);
      return (await bodyOf(answer)) as KeptDraft | null;
    },
    subscribe: (listener) => pollViews(view, listener, poll),
    locate:
      options.locate ??
      ((file, scenario) =>
        `${root}/files/${scenario.id}/${file.split("/").map(encodeURIComponent).join("/")}`),
  };
}

function posted({ id, ...command }: SentCommand): RequestInit {
  return { method: "POST", headers: { "idempotency-key": id }, body: JSON.stringify({ ...command, id }) };
}

function caller({
  token,
  fetch: given,
}: HttpOptions): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init = {}) => {
    const bearer = await bearerOf(token);
    const headers = new Headers(init.headers);
    headers.set("accept", "application/json");
    if (init.body !== undefined) headers.set("content-type", "application/json");
    if (bearer !== undefined) headers.set("authorization", `Bearer ${bearer}`);
    try {
      const signal = AbortSignal.timeout(patience);
      return await (given ?? fetch)(url, { ...init, headers, signal, cache: "no-store" });
    } catch (cause) {
      throw new TransportError("offline", "The server could not be reached.", { cause });
    }
  };
}

/** A host that fetches a token fails where there is no connection: that passes. What it says itself counts. */
async function bearerOf(token: HttpOptions["token"]): Promise<string | undefined> {
  try {
    return typeof token === "function" ? await token() : token;
  } catch (cause) {
    if (cause instanceof TransportError) throw cause;
    throw new TransportError("unavailable", "There was no token to be had.", { cause });
  }
}

async function outcomeOf(answer: Response): Promise<Outcome> {
  if (answer.ok) return { type: "taken", view: await viewIn(answer) };
  const problem = answer.status < 500 ? asProblem(await bodyOf(answer.clone()).catch(() => null)) : null;
  if (problem === null || answer.status === 429) throw await failureOf(answer);
  return { type: "refused", problem };
}

async function viewIn(answer: Response): Promise<CandidateView> {
  const body = await bodyOf(answer);
  const isView = typeof body === "object" && body !== null && "turn" in body && "status" in body;
  if (!isView) throw new TransportError("malformed", "The server's answer is not a view of a session.");
  return body as CandidateView;
}

async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (cause) {
    if (cause instanceof SyntaxError)
      // A page in between, such as a hotel's sign-in: the session itself did not answer.
      throw new TransportError("unavailable", "The server's answer is not JSON.", { cause });
    throw new TransportError("offline", "The server's answer broke off.", { cause });
  }
}

async function failureOf(answer: Response): Promise<TransportError> {
  const { status } = answer;
  const said = `The server answered ${status}.`;
  const seconds = Number(answer.headers.get("retry-after") ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds * 1000 : null;
  if (status === 401 || status === 403) return new TransportError("unauthorized", said);
  if (status === 404 || status === 410) return new TransportError("not-found", said);
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return new TransportError("unavailable", said, { retryAfter });
  return new TransportError("malformed", said);
}

/** Asks again and again while the page can be seen, more often while time runs. A try that fails is let pass. */
function pollViews(
  view: () => Promise<CandidateView>,
  listener: (view: CandidateView) => void,
  { timed, untimed }: { readonly timed: number; readonly untimed: number },
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  let wait = timed;
  const ask = async () => {
    const hidden = typeof document !== "undefined" && document.visibilityState === "hidden";
    const now = hidden ? null : await view().catch(() => null);
    if (stopped) return;
    if (now) {
      wait = now.time.deadline === null ? untimed : timed;
      listener(now);
    }
    timer = setTimeout(ask, wait);
  };
  timer = setTimeout(ask, wait);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
