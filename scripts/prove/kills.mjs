import { setTimeout as wait } from "node:timers/promises";
import { checkLedger } from "./check-ledger.mjs";
import { hostProcess } from "./host-process.mjs";
import { beginLoad } from "./load.mjs";

const candidates = 8;
/** Commands that must be acknowledged before the next kill: the load is under way again. */
const between = 25;

/**
 * Kills the host and its database under load, each so often or for so long, and holds the ledger against what is
 * there. Null where the host had to take another database.
 */
export async function killUnderLoad(database, kills, minutes) {
  const until = Date.now() + minutes * 60_000;
  const host = await hostProcess(database.data, database.environment);
  await host.start();
  if (!database.isThere()) {
    await host.stop();
    return null;
  }
  const load = beginLoad([host.url], host.key(), candidates);
  const killed = { host: 0, database: 0 };
  try {
    while (killed.host + killed.database < 2 * kills && Date.now() < until) {
      await underWay(load.ledger);
      await wait(Math.random() * 300);
      if (killed.host <= killed.database) {
        await host.kill();
        killed.host += 1;
        await host.start();
      } else if (await database.kill()) killed.database += 1;
      if (load.ledger.faults.length > 20) break;
    }
    await underWay(load.ledger);
    const ledger = await load.end();
    const faults = await checkLedger(database.connection(), ledger);
    return { killed, ledger, faults, key: host.key() };
  } finally {
    await host.stop();
  }
}

async function underWay(ledger) {
  const from = ledger.acknowledged;
  for (let waited = 0; ledger.acknowledged < from + between; waited += 20) {
    if (waited > 120_000) throw new Error(`The load does not go on. ${ledger.faults.slice(0, 3).join(" ")}`);
    await wait(20);
  }
}
