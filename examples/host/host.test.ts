import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { advance, compile, compiledScenario, readCompiled, restore, snapshot } from "@leadsim/engine";
import type { CandidateView } from "@leadsim/scenarios";
import { findInLibrary, readLibrary } from "@leadsim/scenarios/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { answerTo } from "./answer.test-support.js";
// @ts-expect-error plain JavaScript, as a reader would write it
import { buildServer } from "./server.mjs";
// @ts-expect-error plain JavaScript, as a reader would write it
import { openStore } from "./store.mjs";

const library = readLibrary();
const form = findInLibrary(library.forms, "northline-short")!;
const content = {
  form,
  scenarios: form.scenarios.map(({ id, version }) =>
    compiledScenario(compile(findInLibrary(library.scenarios, `${id}@${version}`)!)),
  ),
};

let folder: string;
let store: ReturnType<typeof openStore>;
let app: { inject(request: object): Promise<{ statusCode: number; json(): never }>; close(): Promise<void> };
let clock = 1_700_000_000_000;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-host-"));
  store = openStore(join(folder, "s.db"));
  app = buildServer({ content, store, key: "own", now: () => clock });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  status: number;
  body: { id: string; view: CandidateView; refusal: { code: string } | null; evidence: unknown[] };
}

async function ask(method: string, url: string, payload?: object, key = "own"): Promise<Answered> {
  const headers = { authorization: `Bearer ${key}` };
  const response = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  return { status: response.statusCode, body: response.json() };
}

async function begin(options: object = {}): Promise<string> {
  return (await ask("POST", "/", options)).body.id;
}

test("a session is played to its end by what the views show, and scored from its stored events", async () => {
  const id = await begin();
  let { view } = (await ask("GET", `/${id}`)).body;
  while (view.status !== "completed") {
    clock += 5000;
    const { status, body } = await ask("POST", `/${id}`, answerTo(view));
    expect([status, body.refusal]).toEqual([200, null]);
    view = body.view;
  }
  expect((await ask("GET", `/${id}`)).body.view.story!.length).toBeGreaterThan(20);
  const { evidence } = (await ask("GET", `/${id}/evidence`)).body;
  expect(evidence.length).toBeGreaterThan(40);
  expect((await ask("POST", `/${id}`, { type: "withdraw" })).status).toBe(410);
});

test("candidates can't do what is the host's, and refusals say why", async () => {
  const id = await begin({ expires: clock + 60_000 });
  const sent = await ask("POST", `/${id}`, { type: "change-time", time: "untimed" });
  expect([sent.status, sent.body.refusal?.code]).toEqual([400, "not-allowed"]);
  expect((await app.inject({ method: "POST", url: `/${id}/changes`, payload: {} })).statusCode).toBe(401);
  expect((await ask("POST", `/${id}`, { type: "respond", scene: "x", response: {} })).status).toBe(409);
  expect((await app.inject({ method: "GET", url: "/nobody" })).statusCode).toBe(404);
  const changed = await ask("POST", `/${id}/changes`, { type: "change-time", time: 1.5 });
  expect(changed.body.view.time.factor).toBe(1.5);
  clock += 60_000;
  expect((await ask("GET", `/${id}`)).body.view.status).toBe("expired");
  const reopened = await ask("POST", `/${id}/changes`, { type: "reopen" });
  expect(reopened.body.view.status).toBe("paused");
});

test("a session whose content was replaced ends neither the host nor the sweep of the others", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const old = await begin({ expires: clock + 1000 });
  const scenarios = content.scenarios.map((compiled) => {
    const { scenario } = readCompiled(compiled);
    return compiledScenario(compile({ ...scenario, summary: "Corrected." }));
  });
  const later = buildServer({ content: { form, scenarios }, store, key: "own", now: () => clock });
  const headers = { authorization: "Bearer own" };
  const payload = { expires: clock + 2000 };
  const { id } = (await later.inject({ method: "POST", url: "/", headers, payload })).json();
  clock += 5000;
  await vi.advanceTimersByTimeAsync(1000);
  expect((await later.inject({ url: `/${id}` })).json().view.status).toBe("expired");
  expect(told.mock.calls.join()).toContain("Give the content it began with");
  expect((await later.inject({ url: `/${old}` })).statusCode).toBe(500);
  // The first host still has the content, and ends it.
  expect((await ask("GET", `/${old}`)).body.view.status).toBe("expired");
  await later.close();
  told.mockRestore();
});

test("a database that fails while sessions are swept does not end the host", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const locked = () => {
    throw new Error("database is locked");
  };
  const busy = buildServer({ content, store: { ...store, overdue: locked }, key: "own", now: () => clock });
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.mock.calls.map(String)).toEqual(Array(2).fill("Error: database is locked\n"));
  await busy.close();
  told.mockRestore();
});

test("evidence is of one moment, also where another process adds to the session while it is read", async () => {
  const id = await begin();
  const racing = {
    ...store,
    events: (session: string, seq: number) => {
      const kept = store.find(session);
      const before = restore(content.scenarios.map(readCompiled), JSON.parse(kept.snapshot), { form });
      const step = advance(before, { type: "pause" }, clock);
      const stands = { ...step.session, id, due: null, snapshot: JSON.stringify(snapshot(step.session)) };
      expect(store.append(kept.seq, step.appended, stands)).toBe(true);
      return store.events(session, seq);
    },
  };
  const reading = buildServer({ content, store: racing, key: "own", now: () => clock });
  const headers = { authorization: "Bearer own" };
  const response = await reading.inject({ url: `/${id}/evidence`, headers });
  expect([response.statusCode, response.json().session?.status]).toEqual([200, "in-progress"]);
  await reading.close();
});

test("an option that there is not is refused, so that a misspelled accommodation is seen", async () => {
  const { status, body } = await ask("POST", "/", { tme: 2 });
  expect([status, body.refusal]).toMatchObject([400, { code: "invalid-options", detail: { field: "tme" } }]);
});
