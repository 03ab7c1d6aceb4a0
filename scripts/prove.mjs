// `npm run prove -- --kills 50`: that nothing acknowledged is lost or doubled, whoever is killed, on the
// embedded PostgreSQL and on a server; that replicas can be restarted one by one; and what happens when the
// disk is full or the database away. Exits with 1 where something was.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { embeddedDatabase, serverDatabase } from "./prove/databases.mjs";
import { killUnderLoad } from "./prove/kills.mjs";
import { databaseAway, diskFull, rollingRestart } from "./prove/outages.mjs";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    // For each database; then it tells how many kills there were.
    minutes: { type: "string", default: "60" },
    "kills-only": { type: "boolean", default: false },
  },
});
const kills = Number(values.kills);
const minutes = Number(values.minutes);
const folder = mkdtempSync(join(tmpdir(), "leadsim-prove-"));
chmodSync(folder, 0o711);
let bad = 0;
let server = null;

say(`Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the start.`);
try {
  const embedded = await embeddedDatabase(folder);
  await prove(
    `kill -9 of host and database, ${embedded.name}`,
    () => killUnderLoad(embedded, kills, minutes),
    "skipped: it can't run here.",
  );
  server = await serverDatabase(folder);
  const none = "skipped: no programs of a PostgreSQL server here.";
  if (server === null) say(`on a PostgreSQL server: ${none}`);
  else {
    await prove(`kill -9 of host and database, ${server.name}`, async () => {
      const proof = await killUnderLoad(server, kills, minutes);
      server.key = proof.key;
      return proof;
    });
    if (!values["kills-only"]) await proveOutages();
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
say(bad === 0 ? "Nothing acknowledged was lost or doubled." : `${bad} faults.`);
process.exitCode = bad === 0 ? 0 : 1;

async function proveOutages() {
  await prove("the database goes away for 4 s", () => databaseAway(server));
  await prove("two replicas, restarted one by one", () => rollingRestart(server, Math.min(kills, 3)));
  await prove("the disk is full", () => diskFull(folder), "skipped: a file system of its own takes root.");
}

async function prove(title, work, otherwise) {
  const begun = Date.now();
  const proof = await work();
  if (proof === null) return say(`${title}: ${otherwise}`);
  const { killed, ledger, faults } = proof;
  bad += faults.length;
  const times = killed ? `${killed.host} kills of the host and ${killed.database} of the database, ` : "";
  say(
    `${title}: ${times}${ledger.acknowledged} commands acknowledged in ${ledger.sessions.size} sessions, ${ledger.unanswered} requests unanswered, ${ledger.unavailable} answered 503, all sent again; ${faults.length} faults; ${((Date.now() - begun) / 1_000).toFixed(0)} s.`,
  );
  for (const fault of faults.slice(0, 20)) say(`  ${fault}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
