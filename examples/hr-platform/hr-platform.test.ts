import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings, type StartedHost, startHost } from "@leadsim/server";
import { describeInBrowser } from "@leadsim/testing";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
// @ts-expect-error plain JavaScript, as a reader would write it
import { leadsim } from "./leadsim.mjs";
// @ts-expect-error plain JavaScript, as a reader would write it
import { buildPlatform } from "./platform.mjs";

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const morning = readFileSync(file("../candidate-screen/morning.yaml"), "utf8");
/** The sources, where this test reads sources. */
const conditions = import.meta.resolve("@leadsim/player").endsWith(".ts") ? ["leadsim-source"] : [];
const noPython = spawnSync("python3", ["--version"]).status === 0 ? null : "there is no Python";

let folder: string;
let host: StartedHost;
// biome-ignore lint/suspicious/noExplicitAny: plain JavaScript has no types
let platform: any;
let address: string;
let key: string;
const verified: unknown[] = [];
let pythonPort: number;

/** The host is told which ports its webhooks may reach before Python listens there. */
async function freePort(): Promise<number> {
  const held = createServer();
  await new Promise<void>((done) => held.listen(0, "127.0.0.1", done));
  const { port } = held.address() as AddressInfo;
  await new Promise((done) => held.close(done));
  return port;
}

beforeAll(async () => {
  platform = await buildPlatform(conditions, (id: string, { status }: { status: string }) => {
    verified.push([id, status]);
  });
  await new Promise<void>((done) => platform.server.listen(0, "localhost", done));
  address = `http://localhost:${(platform.server.address() as AddressInfo).port}`;
  pythonPort = await freePort();
  folder = mkdtempSync(join(tmpdir(), "leadsim-hr-"));
  chmodSync(folder, 0o711);
  const settings = readSettings({
    LEADSIM_DATA: folder,
    LEADSIM_PORT: "0",
    LEADSIM_DATABASE: "pglite",
    LEADSIM_LOG_LEVEL: "silent",
    LEADSIM_CORS_ORIGINS: address,
    LEADSIM_WEBHOOK_HOSTS: `${new URL(address).host} 127.0.0.1:${pythonPort}`,
  });
  host = await startHost({ settings, write: () => {} });
  key = host.key!;
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/yaml" };
  const brought = await fetch(`${host.url}/v1/scenarios/morning/versions/1.0.0`, {
    method: "PUT",
    headers,
    body: morning,
  });
  expect(brought.status).toBe(201);
  await platform.connect(leadsim(host.url, key), address);
}, 120_000);
afterAll(async () => {
  platform.server.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Plays to the end over the API, with the first of what is offered. */
async function play(invitation: string): Promise<void> {
  const { session, token, view } = await leadsim(host.url, key).enter(invitation);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  for (let seen = view; seen.status !== "completed"; ) {
    const { turn, scene, decision } = seen;
    const ids = decision?.options.map(({ id }: { id: string }) => id);
    const response = decision?.type === "rank" ? { order: ids } : { picked: ids?.[0] };
    const command = decision ? { type: "respond", turn, scene, response } : { type: "continue", turn };
    const answer = await fetch(`${host.url}/v1/sessions/${session}/commands`, {
      method: "POST",
      headers: { ...headers, "idempotency-key": `k-${seen.seq}` },
      body: JSON.stringify(command),
    });
    seen = await answer.json();
  }
}

const person = { externalRef: "applicant-1", name: "Ada Example" };

describe("an HR platform", () => {
  test("orders once, hears of the result and keeps it, verified", async () => {
    const first = await platform.order("api", { form: "morning", person });
    expect((await platform.order("api", { form: "morning", person })).order).toBe(first.order);
    const { token } = await leadsim(host.url, key).invite(first.order);
    await play(token);
    await expect
      .poll(() => platform.applications.get("api").result, { timeout: 20_000 })
      .toMatchObject({
        format: "leadsim/result@1",
        order: first.order,
        status: "completed",
      });
    expect(verified).toContainEqual(["api", "completed"]);
  });

  test("takes no delivery that leadsim did not sign, and hears what was refused by its code", async () => {
    const body = JSON.stringify({ type: "result.ready", data: { session: "x" } });
    const headers = {
      "webhook-id": "1",
      "webhook-timestamp": String(Math.floor(Date.now() / 1_000)),
      "webhook-signature": "v1,bm90IHNpZ25lZA==",
    };
    expect((await fetch(`${address}/hooks`, { method: "POST", headers, body })).status).toBe(400);
    await expect(platform.order("api", { form: "northline-short", person })).rejects.toMatchObject({
      status: 409,
      code: "already-there",
    });
  });

  test.skipIf(noPython !== null)("in Python says why it was refused", () => {
    const env = { ...process.env, LEADSIM_URL: host.url, LEADSIM_KEY: "lsk_made-up" };
    const python = spawn("python3", [file("order.py"), "morning"], { env });
    let wrong = "";
    python.stderr.on("data", (text) => {
      wrong += text;
    });
    return new Promise<void>((done) => python.once("close", () => done())).then(() =>
      expect(wrong).toMatch(/^401 not-signed-in: \S/),
    );
  });

  test.skipIf(noPython !== null)("in Python, from the order to the result", async () => {
    const python = spawn("python3", [file("order.py"), "morning"], {
      env: { ...process.env, LEADSIM_URL: host.url, LEADSIM_KEY: key, PORT: String(pythonPort) },
    });
    let said = "";
    let wrong = "";
    python.stdout.on("data", (text) => {
      said += text;
    });
    python.stderr.on("data", (text) => {
      wrong += text;
    });
    const ended = new Promise((done) => python.once("exit", done));
    try {
      await expect.poll(() => said + wrong, { timeout: 20_000 }).toMatch(/\/play#lsi_\S+/);
      await play(/#(lsi_\S+)/.exec(said)![1]!);
      expect([await ended, wrong]).toEqual([0, ""]);
      expect(said).toMatch(/"complete"\n$/);
    } finally {
      python.kill();
    }
  });
});

describeInBrowser("the page of an HR platform", (browser) => {
  it("shows the candidate's screen with a token of its own back end, to a result", async () => {
    await platform.order("browser", { form: "morning", person });
    const page = await browser().newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${address}/assessment/browser`);
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("radio").first().check();
    // Coming back goes on where it stood, with a new token.
    await page.reload();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Review answer" }).click();
    await page.getByRole("button", { name: "Send answer" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    for (const place of [1, 2, 3]) {
      await page
        .getByRole("button", { name: `Place as number ${place}` })
        .first()
        .click();
    }
    await page.getByRole("button", { name: "Review answer" }).click();
    await page.getByRole("button", { name: "Send answer" }).click();
    await page.getByRole("heading", { name: "You have finished" }).waitFor();
    await expect.poll(() => page.title()).toBe("Assessment completed");
    await expect
      .poll(() => platform.applications.get("browser").result?.status, { timeout: 20_000 })
      .toBe("completed");
    expect(faults).toEqual([]);
    await page.close();
  });
});
