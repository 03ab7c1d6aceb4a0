// Candidates who play without a pause, and a ledger of all that was acknowledged to them.
import { randomUUID } from "node:crypto";
import { createClient } from "./client.mjs";
import { nextCommand } from "./robot.mjs";

/**
 * Begins a load that goes on until it is ended.
 *
 * @param urls the host, or its replicas
 * @param key opens orders
 */
export function beginLoad(urls, key, candidates) {
  const ledger = { sessions: new Map(), acknowledged: 0, unanswered: 0, unavailable: 0, faults: [] };
  const client = createClient(urls, (answer) => {
    if (answer === null) ledger.unanswered += 1;
    else if (answer.status === 503) {
      ledger.unavailable += 1;
      if (!(Number(answer.headers["retry-after"]) > 0)) ledger.faults.push("A 503 without Retry-After.");
    }
  });
  let going = true;
  let made = 0;
  // Another load on the same database has orders of its own.
  const run = randomUUID().slice(0, 8);
  const expected = (answer, statuses, what) => {
    if (statuses.includes(answer.status)) return answer.json;
    ledger.faults.push(`${what} was answered ${answer.status}: ${answer.text.slice(0, 300)}`);
    throw new Error("stop");
  };
  const playOne = async () => {
    const reference = `load-${run}-${made++}`;
    const body = { form: "northline-short", person: {}, invite: true, reference };
    let ordered = expected(await client.ask("POST", "/v1/orders", { key, body }), [200, 201], "An order");
    if (!ordered.invitation) {
      // It was stored, and its answer lost: another invitation is asked for.
      const path = `/v1/orders/${ordered.order.id}/invitations`;
      const invitation = expected(
        await client.ask("POST", path, { key, body: {} }),
        [200, 201],
        "An invitation",
      );
      ordered = { ...ordered, invitation };
    }
    const invitation = ordered.invitation.token;
    const seat = expected(await client.ask("POST", "/v1/play", { body: { invitation } }), [200], "An entry");
    const commands = new Map();
    ledger.sessions.set(seat.session, commands);
    for (let view = seat.view, next = nextCommand(view); next; next = nextCommand(view)) {
      const name = `k-${commands.size}`;
      const answer = await client.ask("POST", `/v1/sessions/${seat.session}/commands`, {
        key: seat.token,
        body: next,
        headers: { "idempotency-key": name },
      });
      view = expected(answer, [200], `${next.type} under ${name}`);
      commands.set(name, { type: next.type, seq: view.seq });
      ledger.acknowledged += 1;
    }
  };
  const play = async () => {
    while (going)
      await playOne().catch((error) => error.message === "stop" || ledger.faults.push(String(error)));
  };
  const players = Array.from({ length: candidates }, play);
  return {
    ledger,
    /** Lets everyone finish what they sit, then gives the ledger. */
    async end() {
      going = false;
      await Promise.all(players);
      client.close();
      return ledger;
    },
  };
}
