// The host as it runs, under people: so many candidates with a think time of 2 to 5 seconds who all come in
// at once, and then as fast as it goes, beside a bare Fastify that inserts one row into the same database for
// each request. Everything, callers too, runs on this machine: read the ratio, and the load that is printed with it.
// `node bench/host-load.mjs [--candidates 100,1000,5000] [--seconds 30] [--saturate 8]`
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { embeddedDatabase } from "../scripts/prove/databases.mjs";
import { hostProcess } from "../scripts/prove/host-process.mjs";
import { nextCommand } from "../scripts/prove/robot.mjs";

const { values } = parseArgs({
  options: {
    candidates: { type: "string", default: "100,1000,5000" },
    seconds: { type: "string", default: "30" },
    saturate: { type: "string", default: "8" },
  },
});
const seconds = Number(values.seconds);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const folder = mkdtempSync(join(tmpdir(), "leadsim-load-"));
chmodSync(folder, 0o711);
const database = await embeddedDatabase(folder);
const host = await hostProcess(database.data);

try {
  await host.start();
  say(`Node ${process.version}, ${cpus().length} processors, load ${loads()} before.`);
  for (const candidates of values.candidates.split(",").map(Number)) await think(candidates);
  await saturate(Number(values.saturate));
} finally {
  await host.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Candidates who come in at once and then think before each command. */
async function think(candidates) {
  const invitations = await invite(candidates);
  const before = memory();
  const entries = [];
  const commands = [];
  const until = performance.now() + seconds * 1_000;
  await Promise.all(
    invitations.map(async (invitation) => {
      const seat = await timed(entries, "/v1/play", { body: { invitation } });
      for (let view = seat.view, place = 0; ; place++) {
        await wait(2_000 + Math.random() * 3_000);
        const next = nextCommand(view);
        if (!next || performance.now() > until) return;
        view = await command(seat, next, `k-${place}`, commands);
      }
    }),
  );
  const perSession = (memory() - before) / candidates;
  const rate = commands.length / seconds;
  say(
    `${candidates} candidates: entering all at once p50 ${at(entries, 0.5)} ms, p99 ${at(entries, 0.99)} ms; ${commands.length} commands (${rate.toFixed(0)}/s) p50 ${at(commands, 0.5)} ms, p99 ${at(commands, 0.99)} ms; memory ${(perSession / 1024).toFixed(0)} kB more per session; load ${loads()}.`,
  );
}

/** The host and the bare server, turn by turn, as fast as 32 callers go. */
async function saturate(span) {
  const child = fork(new URL("host-load-bare.mjs", import.meta.url), [], {
    env: { ...process.env, LEADSIM_BENCH_CONNECTION: JSON.stringify(database.connection()) },
  });
  const bare = await new Promise((done) => child.once("message", done));
  const seats = await Promise.all(
    (await invite(64)).map((invitation) => ask("/v1/play", { body: { invitation } })),
  );
  const rates = { host: [], bare: [] };
  for (let round = 0; round < 4; round++) {
    rates.host.push(await playing(seats.splice(0, 16), span / 4));
    rates.bare.push(await inserting(bare, span / 4));
  }
  child.kill();
  const [ours, theirs] = [rates.host, rates.bare].map(
    (all) => all.reduce((sum, one) => sum + one, 0) / all.length,
  );
  say(
    `Saturated: ${ours.toFixed(0)} commands/s beside ${theirs.toFixed(0)} bare inserts/s (${((100 * ours) / theirs).toFixed(0)}%), 16 callers each; load ${loads()}.`,
  );
}

/** Commands a second while each seat plays as fast as it is answered. */
async function playing(seats, span) {
  const begun = performance.now();
  let sent = 0;
  await Promise.all(
    seats.map(async (seat) => {
      let view = seat.view;
      for (
        let next = nextCommand(view), place = 0;
        next && performance.now() < begun + span * 1_000;
        place++
      ) {
        view = await command(seat, next, `s-${place}`, []);
        next = nextCommand(view);
        sent += 1;
      }
    }),
  );
  return (1_000 * sent) / (performance.now() - begun);
}

async function inserting(url, span) {
  const begun = performance.now();
  let sent = 0;
  const body = { type: "continue", turn: 0 };
  const insert = async () => {
    while (performance.now() < begun + span * 1_000) {
      await ask("/", { url, body });
      sent += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, insert));
  return (1_000 * sent) / (performance.now() - begun);
}

async function invite(count) {
  const invitations = [];
  const order = { form: "northline-short", person: {}, invite: true };
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (invitations.length < count) {
        const { invitation } = await ask("/v1/orders", { key: host.key(), body: order });
        invitations.push(invitation.token);
      }
    }),
  );
  return invitations.slice(0, count);
}

function command({ session, token }, body, name, times) {
  const headers = { "idempotency-key": name };
  return timed(times, `/v1/sessions/${session}/commands`, { key: token, body, headers });
}

async function timed(times, path, options) {
  const begun = performance.now();
  const answer = await ask(path, options);
  times.push(performance.now() - begun);
  return answer;
}

function ask(path, { url = host.url, key, body, headers = {} }) {
  return new Promise((done, failed) => {
    const text = JSON.stringify(body);
    const all = { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    if (key) all.authorization = `Bearer ${key}`;
    const sent = request(url + path, { agent, method: "POST", headers: all }, (response) => {
      let answer = "";
      response.setEncoding("utf8").on("data", (part) => (answer += part));
      response.on("end", () => {
        try {
          assert.ok([200, 201].includes(response.statusCode), answer);
          done(JSON.parse(answer));
        } catch (error) {
          failed(error);
        }
      });
    });
    sent.on("error", failed).end(text);
  });
}

/** Bytes that the host's process holds, where the system tells. */
function memory() {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${host.pid()}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1024;
}

function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(0);
}

function loads() {
  return loadavg()[0].toFixed(1);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
