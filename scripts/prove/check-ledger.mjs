// Holds what was acknowledged against what is in the database.
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";

const pg = createRequire(new URL("../../packages/server/package.json", import.meta.url))("pg");

/**
 * @param connection the database, as its owner
 * @returns faults, one line each; none where nothing was lost, doubled or half written
 */
export async function checkLedger(connection, { sessions, faults }) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query("SET leadsim.tenant = '*'");
    const found = [...faults];
    const rows = await readRows(client, [...sessions.keys()]);
    for (const [id, commands] of sessions) found.push(...faultsOf(id, commands, rows));
    found.push(...(await unscored(client, [...sessions.keys()])));
    const { rows: strays } = await client.query(
      `SELECT s.id FROM leadsim.session s WHERE s.seq + 1 <> (
         SELECT count(*) FROM leadsim.event e WHERE e.tenant = s.tenant AND e.session = s.id)`,
    );
    found.push(...strays.map(({ id }) => `Session ${id} is half written.`));
    return found;
  } finally {
    await client.end();
  }
}

async function readRows(client, ids) {
  const grouped = async (statement) => {
    const { rows } = await client.query(statement, [ids]);
    return Map.groupBy?.(rows, (row) => row.session) ?? groupBySession(rows);
  };
  return {
    events: await grouped(
      "SELECT session, seq, type, prev, hash FROM leadsim.event WHERE session = ANY($1::uuid[]) ORDER BY session, seq",
    ),
    commands: await grouped("SELECT session, key, seq FROM leadsim.command WHERE session = ANY($1::uuid[])"),
    heads: await grouped(
      "SELECT id AS session, seq, head, status FROM leadsim.session WHERE id = ANY($1::uuid[])",
    ),
  };
}

function groupBySession(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.session, [...(groups.get(row.session) ?? []), row]);
  return groups;
}

function faultsOf(id, acknowledged, { events, commands, heads }) {
  const [head] = heads.get(id) ?? [];
  if (!head) return [`Session ${id} is lost.`];
  const faults = [];
  const own = events.get(id) ?? [];
  if (own.some(({ seq }, place) => seq !== place) || own.length !== head.seq + 1)
    faults.push(`Session ${id} has gaps among its events.`);
  if (own.at(-1)?.hash !== head.head) faults.push(`Session ${id} does not end with its head.`);
  if (own.some(({ prev }, place) => place > 0 && prev !== own[place - 1].hash))
    faults.push(`The chain of session ${id} is broken.`);
  const kept = new Map((commands.get(id) ?? []).map(({ key, seq }) => [key, seq]));
  for (const [key, { seq }] of acknowledged) {
    if (kept.get(key) !== seq)
      faults.push(`${key} of session ${id} was acknowledged at ${seq} and is not there.`);
  }
  const sent = [...acknowledged.values()];
  for (const [type, event] of [
    ["respond", "responded"],
    ["continue", "continued"],
  ]) {
    const wanted = sent.filter((command) => command.type === type).length;
    const there = own.filter((one) => one.type === event).length;
    if (wanted !== there) faults.push(`Session ${id} holds ${there} of ${wanted} times ${event}.`);
  }
  return faults;
}

/** Sessions that are over and get no result within two minutes: scoring replays all their events against their head. */
async function unscored(client, ids) {
  for (let waited = 0; ; waited += 500) {
    const { rows } = await client.query(
      `SELECT s.id FROM leadsim.session s WHERE s.id = ANY($1::uuid[]) AND s.ended_at IS NOT NULL AND NOT EXISTS (
         SELECT FROM leadsim.result r WHERE r.tenant = s.tenant AND r.session = s.id)`,
      [ids],
    );
    if (rows.length === 0 || waited > 120_000) return rows.map(({ id }) => `Session ${id} has no result.`);
    await wait(500);
  }
}
