import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, compiledScenario } from "@leadsim/engine";
import type { CandidateView } from "@leadsim/scenarios";
import { findInLibrary, readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, expect, test } from "vitest";
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
let app: { inject(request: object): Promise<{ statusCode: number; json(): never }>; close(): Promise<void> };
let clock = 1_700_000_000_000;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-host-"));
  app = buildServer({ content, store: openStore(join(folder, "s.db")), key: "own", now: () => clock });
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
