import type { CandidateView } from "@leadsim/scenarios";
import { describe, expect, it, vi } from "vitest";
import { type HttpOptions, httpTransport } from "./http-transport.js";
import type { SentCommand } from "./transport.js";
import { TransportError } from "./transport-error.js";

const view = { format: "leadsim/candidate-view@1", turn: 3, status: "deciding", time: { deadline: null } };
const command: SentCommand = { type: "continue", id: "id-1", turn: 3 };

/** A transport whose server answers so, and what it was asked. */
function asked(answer: () => Response | Promise<Response>, more: Partial<HttpOptions> = {}) {
  const requests: Request[] = [];
  const transport = httpTransport({
    base: "https://assess.example/v1/",
    session: "visit 1",
    poll: { timed: 5, untimed: 5 },
    fetch: async (url, init) => {
      requests.push(new Request(String(url), init));
      return answer();
    },
    ...more,
  });
  return { transport, requests };
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers });

describe("a session over HTTP", () => {
  it("is asked for its view, with the story where it is wanted, and with the token", async () => {
    const { transport, requests } = asked(json(200, view), { token: async () => "secret" });
    expect(await transport.view({ story: true })).toEqual(view);
    expect(requests[0]!.url).toBe("https://assess.example/v1/sessions/visit%201/view?story=true");
    expect(requests[0]!.headers.get("authorization")).toBe("Bearer secret");
    expect(transport.keepAs).toBe("visit 1");
  });

  it("is tried again where the host has no token at the moment, and is closed where the host says so", async () => {
    const offline = async () => Promise.reject(new TypeError("Failed to fetch"));
    const { transport, requests } = asked(json(200, view), { token: offline });
    await expect(transport.send(command)).rejects.toMatchObject({ code: "unavailable", passes: true });
    const closed = async () => Promise.reject(new TransportError("unauthorized", "Signed out."));
    const other = asked(json(200, view), { token: closed });
    await expect(other.transport.view()).rejects.toMatchObject({ code: "unauthorized", passes: false });
    expect([...requests, ...other.requests]).toEqual([]);
  });

  it("does not ask for the view that the page has already, unless time runs", async () => {
    const first = { ...view, turn: 1 } as unknown as CandidateView;
    const { transport, requests } = asked(json(200, view), { first });
    expect(await transport.view({ story: true })).toBe(first);
    expect(requests).toEqual([]);
    expect(await transport.view()).toEqual(view);
    const timed = { ...first, time: { deadline: 9 } } as unknown as CandidateView;
    expect(await asked(json(200, view), { first: timed }).transport.view()).toEqual(view);
  });

  it("takes a command with its key", async () => {
    const { transport, requests } = asked(json(200, view));
    expect(await transport.send(command)).toEqual({ type: "taken", view });
    const [request] = requests;
    expect(request!.method).toBe("POST");
    expect(request!.headers.get("idempotency-key")).toBe("id-1");
    expect(await request!.json()).toEqual({ type: "continue", turn: 3, id: "id-1" });
  });

  it.each([
    [{ code: "stale-turn", kind: "conflict", message: "Elsewhere.", detail: { turn: 4 } }],
    [{ type: "about:blank", status: 409, detail: "In words.", code: "stale-turn", kind: "conflict" }],
    [{ title: "Refused", problem: { code: "stale-turn", kind: "conflict", message: "", detail: {} } }],
  ])("refuses in the engine's words, wherever they stand in the answer", async (body) => {
    const { transport } = asked(json(409, body));
    expect(await transport.send(command)).toMatchObject({
      type: "refused",
      problem: { code: "stale-turn", kind: "conflict" },
    });
  });

  it.each([
    [401, "unauthorized", false],
    [403, "unauthorized", false],
    [404, "not-found", false],
    [400, "malformed", false],
    [429, "unavailable", true],
    [503, "unavailable", true],
  ])("an answer of %d is %s", async (status, code, passes) => {
    const { transport } = asked(json(status, {}, { "retry-after": "7" }));
    const error = await transport.send(command).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code, passes, retryAfter: passes ? 7000 : null });
  });

  it("a lost connection and a page in between are told apart", async () => {
    const lost = asked(() => Promise.reject(new TypeError("fetch failed"))).transport;
    await expect(lost.view()).rejects.toMatchObject({ code: "offline", passes: true });
    const gate = asked(() => new Response("<html>Sign in</html>")).transport;
    await expect(gate.view()).rejects.toMatchObject({ code: "unavailable", passes: true });
    await expect(gate.send(command)).rejects.toMatchObject({ code: "unavailable", passes: true });
    const other = asked(json(200, { hello: "world" })).transport;
    await expect(other.view()).rejects.toMatchObject({ code: "malformed", passes: false });
  });

  it("keeps drafts, and files lie beside the session", async () => {
    const { transport, requests } = asked(json(200, { turn: 3, draft: { type: "choose", picked: "a" } }));
    await transport.saveDraft!({ turn: 3, draft: { type: "choose", picked: "a" } });
    expect([requests[0]!.method, requests[0]!.url]).toEqual([
      "PUT",
      "https://assess.example/v1/sessions/visit%201/draft",
    ]);
    expect(await transport.readDraft!()).toEqual({ turn: 3, draft: { type: "choose", picked: "a" } });
    expect(await asked(json(404, {})).transport.readDraft!()).toBeNull();
    expect(transport.locate!("images/ines.png", { id: "calder", version: "1.0.0" })).toBe(
      "https://assess.example/v1/sessions/visit%201/files/calder/images/ines.png",
    );
  });

  it("tells what others changed, until it is not wanted any more", async () => {
    const { transport, requests } = asked(json(200, view));
    const told = vi.fn();
    const end = transport.subscribe(told);
    await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThan(1));
    end();
    const count = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(requests.length).toBeLessThanOrEqual(count + 1);
  });
});
