// A host around the engine, beside the bare framework: commands per second over HTTP with every event stored, where the
// session comes back from memory, from its snapshot or by replay. The bare server takes the same requests,
// writes the same bytes to the same database and sends the same views, and plays nothing. Read the ratios.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectEvidence } from "@leadsim/engine";
import { openStore } from "../examples/host/store.mjs";
import { commandsOf, form, plays } from "./host-session.mjs";

const atOnce = 16;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const folder = mkdtempSync(join(tmpdir(), "leadsim-bench-host-"));
const playing = new Map();

function send(url, body) {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? "" : JSON.stringify(body);
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    const method = body === undefined ? "GET" : "POST";
    const sent = request(url, { agent, method, headers: method === "GET" ? {} : headers }, (response) => {
      let answer = "";
      response.setEncoding("utf8").on("data", (part) => (answer += part));
      response.on("end", () => resolve({ status: response.statusCode, text: answer }));
    });
    sent.on("error", reject).end(text);
  });
}

async function playSession(url, id) {
  assert.equal((await send(`${url}/${id}`, { type: "begin" })).status, 200);
  let last;
  for (const command of playing.get(id)) {
    last = await send(`${url}/${id}`, command);
    assert.equal(last.status, 200, last.text);
  }
  const { view, refusal } = JSON.parse(last.text);
  assert.deepEqual([view.status, refusal], ["completed", null]);
}

/** Plays sessions, so many at once: seconds, and the server's processor time in milliseconds. */
async function timed(url, ids) {
  const before = JSON.parse((await send(`${url}/cpu`)).text);
  const begun = performance.now();
  const left = [...ids];
  const worker = async () => {
    for (let id = left.pop(); id; id = left.pop()) await playSession(url, id);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const after = JSON.parse((await send(`${url}/cpu`)).text);
  return { seconds, cpu: (after.user + after.system - before.user - before.system) / 1000 };
}

async function measure(mode, sessions) {
  const database = join(folder, `${mode}.db`);
  const server = fork(new URL("host-server.mjs", import.meta.url), [mode, database]);
  const url = await new Promise((resolve) => server.once("message", resolve));
  const ids = Array.from({ length: sessions + atOnce }, (_, place) => `s-${place}`);
  for (const id of ids) {
    if (!playing.has(id)) playing.set(id, commandsOf(id));
    if (mode === "bare") await send(`${url}/prepare/${id}`, {});
  }
  await timed(url, ids.slice(sessions)); // warm
  const { seconds, cpu } = await timed(url, ids.slice(0, sessions));
  server.kill();
  checkStored(database, "s-0");
  const commands = ids.slice(0, sessions).reduce((sum, id) => sum + playing.get(id).length, 0);
  return { mode, commands, perSecond: commands / seconds, cpu: cpu / commands };
}

/** What is in the database is a session that can be scored. */
function checkStored(database, id) {
  const store = openStore(database);
  const { seq, head } = store.find(id);
  const transcript = { format: "leadsim/transcript@1", events: store.events(id, seq), head };
  const { evidence, session } = collectEvidence(plays, transcript, { session: id, head, form });
  assert.equal(session.status, "completed");
  assert.ok(evidence.length > 40);
}

try {
  const rows = [];
  for (const [mode, sessions] of [
    ["bare", 48],
    ["memory", 48],
    ["snapshot", 48],
    ["replay", 16],
  ]) {
    rows.push(await measure(mode, sessions));
  }
  const [bare] = rows;
  console.log(
    `A host: ${atOnce} candidates at once over HTTP, SQLite (WAL, synchronous NORMAL), Node ${process.version}.`,
  );
  for (const { mode, commands, perSecond, cpu } of rows) {
    const share = `${((100 * perSecond) / bare.perSecond).toFixed(0)}% of bare`;
    console.log(
      `  ${mode.padEnd(9)} ${perSecond.toFixed(0).padStart(6)} commands/s  ${share.padStart(12)}  ${cpu.toFixed(2)} ms of the server's processor per command  (${commands} commands)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
  agent.destroy();
}
