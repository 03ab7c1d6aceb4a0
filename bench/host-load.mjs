// The host as it runs, under people: so many candidates with a think time of 2 to 5 seconds who all come in
// at once, and then as fast as it goes, beside a bare Fastify that inserts one row into the same database for
// each request. Everything, callers too, runs on this machine: times are worth what the rest of it is, ratios and
// processor time more. What was acknowledged is held against what is stored before a figure is printed.
// `node bench/host-load.mjs [--candidates 100,1000,5000] [--seconds 30] [--saturate 8]`
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { embeddedDatabase } from "../scripts/prove/databases.mjs";
import { hostProcess } from "../scripts/prove/host-process.mjs";
import { nextCommand } from "../scripts/prove/robot.mjs";
import { processorSeconds, residentBytes } from "./processes.mjs";

const pg = createRequire(new URL("../packages/server/package.json", import.meta.url))("pg");
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

let pool = null;

try {
  await host.start();
  pool = new pg.Pool({ ...database.connection(), max: 1 });
  say(`Node ${process.version}, ${cpus().length} processors, load ${loads()} before.`);
  for (const candidates of values.candidates.split(",").map(Number)) await think(candidates);
  await saturate(Number(values.saturate));
} finally {
  await pool?.end();
  await host.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Candidates who come in at once and then think before each command. */
async function think(candidates) {
  const invitations = await invite(candidates);
  const before = residentBytes(host.pid());
  const entries = [];
  const [early, commands] = [[], []];
  const stored = await commandsStored();
  let inside = 0;
  let until = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  await Promise.all(
    invitations.map(async (invitation) => {
      const seat = await timed(entries, "/v1/play", { body: { invitation } });
      inside += 1;
      if (inside === candidates) until = performance.now() + seconds * 1_000;
      for (let view = seat.view, place = 0; ; place++) {
        await wait(2_000 + Math.random() * 3_000);
        const next = nextCommand(view);
        if (!next || performance.now() > until) return;
        // While others still come in, and from then on.
        view = await command(seat, next, `k-${place}`, inside < candidates ? early : commands);
      }
    }),
  );
  const perSession = (residentBytes(host.pid()) - before) / candidates;
  assert.equal(
    (await commandsStored()) - stored,
    early.length + commands.length,
    "commands acknowledged and stored",
  );
  const burst = (until - begun) / 1_000 - seconds;
  say(
    `${candidates} candidates: all inside after ${burst.toFixed(1)} s, each p50 ${at(entries, 0.5)} ms, p99 ${at(entries, 0.99)} ms; from then on ${commands.length} commands (${(commands.length / seconds).toFixed(0)}/s) p50 ${at(commands, 0.5)} ms, p99 ${at(commands, 0.99)} ms; memory ${(perSession / 1024).toFixed(0)} kB more per session; load ${loads()}.`,
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
  const rounds = { host: [], bare: [] };
  const stored = await commandsStored();
  for (let round = 0; round < 4; round++) {
    rounds.host.push(await counted(host.pid(), () => playing(seats.splice(0, 16), span / 4)));
    rounds.bare.push(await counted(child.pid, () => inserting(bare, span / 4)));
  }
  child.kill();
  const [ours, theirs] = [rounds.host, rounds.bare].map((all) => {
    const sum = (of) => all.reduce((so, one) => so + one[of], 0);
    const [sent, program, base] = ["sent", "program", "base"].map(sum);
    return {
      sent,
      rate: sent / sum("seconds"),
      program: (1_000 * program) / sent,
      base: (1_000 * base) / sent,
    };
  });
  assert.equal((await commandsStored()) - stored, ours.sent, "commands acknowledged and stored");
  const processor = ({ program, base }) => `${program.toFixed(2)} + ${base.toFixed(2)} ms`;
  const share = (theirs.program + theirs.base) / (ours.program + ours.base);
  say(
    `Saturated: ${ours.rate.toFixed(0)} commands/s beside ${theirs.rate.toFixed(0)} bare inserts/s (${((100 * ours.rate) / theirs.rate).toFixed(0)}%), 16 callers each. Processor time of program + database: ${processor(ours)} a command beside ${processor(theirs)} an insert (${(100 * share).toFixed(0)}%); load ${loads()}.`,
  );
}

/** What a round of work took, and the processor time that it took of a program and of the database. */
async function counted(pid, work) {
  const before = [processorSeconds(pid), processorSeconds(database.pid())];
  const begun = performance.now();
  const sent = await work();
  return {
    sent,
    seconds: (performance.now() - begun) / 1_000,
    program: processorSeconds(pid) - before[0],
    base: processorSeconds(database.pid()) - before[1],
  };
}

/** Commands that were answered while each seat plays as fast as it is answered. */
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
  return sent;
}

/** Inserts that were answered in a time. */
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
  return sent;
}

async function commandsStored() {
  const { rows } = await pool.query("SELECT count(*)::int AS stored FROM leadsim.command");
  return rows[0].stored;
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
