import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CandidateView } from "@leadsim/scenarios";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerTo } from "./answer.test-support.js";

// Two processes on one database, either killed at any moment: what was answered is there, once.

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
let folder: string;
const running = new Set<ChildProcess>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-host-"));
  execFileSync(process.execPath, [file("content.mjs"), join(folder, "content.json")]);
});
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Starts a host on a free port: its address, and the way to kill it. */
function start(): Promise<{ url: string; kill: () => void }> {
  const args = [file("server.mjs"), join(folder, "content.json"), join(folder, "sessions.db"), "0"];
  const child = spawn(process.execPath, args, { env: { ...process.env, HOST_KEY: "own" } });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.stderr.on("data", (text) => reject(new Error(String(text))));
    child.stdout.on("data", (text) => {
      const url = /http:\/\/127[^ ]*|http:\/\/\[::1\][^ ]*/.exec(String(text))?.[0];
      if (url) resolve({ url, kill: () => child.kill("SIGKILL") });
    });
  });
}

async function send(url: string, body?: object): Promise<{ status: number; view: CandidateView }> {
  const init = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(url, init);
  const { view } = (await response.json()) as { view: CandidateView };
  return { status: response.status, view };
}

const own = { method: "POST", headers: { authorization: "Bearer own" } };

test("every answer counts once, whichever process takes it and whichever is killed", async () => {
  const hosts = await Promise.all([start(), start()]);
  const { id } = (await (await fetch(hosts[0]!.url, own)).json()) as { id: string };
  let { view } = await send(`${hosts[1]!.url}/${id}`);
  let acknowledged = 0;
  for (let turn = 0; turn < 20; turn += 1) {
    const command = answerTo(view);
    // Both are asked at once: one takes it, to the other it is the retry of something taken.
    const answers = await Promise.all(hosts.map(({ url }) => send(`${url}/${id}`, command)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]!.view.turn).toBe(answers[1]!.view.turn);
    acknowledged += 1;
    view = answers[0]!.view;
    if (turn !== 6 && turn !== 13) continue;
    // One dies in the middle of a request; what it may have done is seen on asking the other.
    const lost = turn % 2;
    const cut = send(`${hosts[lost]!.url}/${id}`, { ...answerTo(view), id: `cut-${turn}` }).catch(() => null);
    hosts[lost]!.kill();
    await cut;
    hosts[lost] = await start();
    view = (await send(`${hosts[lost]!.url}/${id}`)).view;
  }
  expect(view.turn).toBeGreaterThanOrEqual(acknowledged);
  await Promise.all(hosts.map(({ url }) => send(`${url}/${id}`, { type: "withdraw", id: "enough" })));
  const evidence = await fetch(`${hosts[0]!.url}/${id}/evidence`, { headers: own.headers });
  expect(evidence.status).toBe(200);
  expect(((await evidence.json()) as { evidence: unknown[] }).evidence.length).toBeGreaterThan(5);
});
