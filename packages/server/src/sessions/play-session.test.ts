import { beforeAll, describe, expect, test } from "vitest";
import { type Answered, enter, play, type TestHost, testHost } from "../host.test-support.js";
import { nextCommand } from "../robot.test-support.js";

let host: TestHost;
beforeAll(async () => {
  host = await testHost();
});

type Seat = Awaited<ReturnType<typeof enter>>;
const view = ({ session, token }: Seat, on = host): Promise<Answered> =>
  on.ask("GET", `/v1/sessions/${session}/view`, { key: token });
const send = ({ session, token }: Seat, body: object, key: string, on = host): Promise<Answered> =>
  on.ask("POST", `/v1/sessions/${session}/commands`, {
    key: token,
    body,
    headers: { "idempotency-key": key },
  });
const rowOf = async ({ session }: Seat) => {
  const { rows } = await host.host.database.transaction(host.tenant, (query) =>
    query<{ seq: number; events: number }>(
      `SELECT s.seq, (SELECT count(*)::int FROM leadsim.event e WHERE e.session = s.id) AS events
         FROM leadsim.session s WHERE s.id = $1`,
      [session],
    ),
  );
  return rows[0]!;
};

describe("a command", () => {
  test("sent again gets the same bytes: at once, after the session moved on, and on another replica", async () => {
    const seat = await enter(host);
    const body = nextCommand((await view(seat)).json)!;
    const first = await send(seat, body, "once");
    expect(first.status).toBe(200);
    host.pass(5_000);
    expect((await send(seat, body, "once")).text).toBe(first.text);
    await play(host, seat, 5);
    expect((await send(seat, body, "once")).text).toBe(first.text);
    const replica = await testHost({ at: host.now() });
    expect((await send(seat, body, "once", replica)).text).toBe(first.text);
    const reordered = Object.fromEntries(Object.entries(body).reverse());
    expect((await send(seat, reordered, "once")).text).toBe(first.text);
  });

  test("with a key that stood for another is refused", async () => {
    const seat = await enter(host);
    const body = nextCommand((await view(seat)).json)!;
    await send(seat, body, "taken");
    const other = await send(seat, { type: "pause" }, "taken");
    expect([other.status, other.json.code]).toEqual([422, "key-reused"]);
  });

  test("that is refused stays refused under its key, with the view of that moment", async () => {
    const seat = await enter(host);
    const stale = { type: "continue", turn: 7 };
    const first = await send(seat, stale, "stale");
    expect([first.status, first.json.code, first.json.problem.kind]).toEqual([409, "stale-turn", "conflict"]);
    expect(first.json.view.status).toBe("briefing");
    await play(host, seat, 3);
    expect((await send(seat, stale, "stale")).text).toBe(first.text);
  });

  test("needs a key, plain data, and nothing that is the host's", async () => {
    const seat = await enter(host);
    const asked = { key: seat.token, body: { type: "continue" } };
    expect((await host.ask("POST", `/v1/sessions/${seat.session}/commands`, asked)).json.code).toBe(
      "invalid-request",
    );
    for (const [body, code] of [
      [{ type: "change-time", time: "untimed" }, "not-allowed"],
      [{ type: "reopen" }, "not-allowed"],
      [{ type: "tick" }, "not-allowed"],
      [{ type: "nonsense" }, "invalid-command"],
      [{ type: "continue", turn: "0" }, "invalid-command"],
      [{ type: "continue", extra: 1 }, "invalid-command"],
    ] as const) {
      const refused = await send(seat, body, `k-${JSON.stringify(body)}`.replaceAll(/[^!-~]/g, ""));
      expect([refused.status, refused.json.code]).toEqual([422, code]);
    }
    expect((await rowOf(seat)).seq).toBe(0);
  });
});

describe("at once", () => {
  test("twenty who answer the same page: one is taken, nineteen are told so", async () => {
    const seat = await enter(host);
    const replica = await testHost({ at: host.now() });
    const body = nextCommand((await view(seat)).json)!;
    const before = await rowOf(seat);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        send(seat, body, `racer-${place}`, place % 2 ? host : replica),
      ),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ json }) => json.code === "stale-turn")).toHaveLength(19);
    const after = await rowOf(seat);
    expect(after.events).toBe(after.seq + 1);
    expect(after.seq - before.seq).toBeLessThanOrEqual(4);
  });

  test("the same command twenty times under one key: taken once, twenty equal answers", async () => {
    const seat = await enter(host);
    const replica = await testHost({ at: host.now() });
    const body = nextCommand((await view(seat)).json)!;
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, place) => send(seat, body, "same", place % 2 ? host : replica)),
    );
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(all[0]!.status).toBe(200);
    const stale = { type: "continue", turn: 99 };
    const refused = await Promise.all(
      Array.from({ length: 20 }, (_, place) => send(seat, stale, "same-stale", place % 2 ? host : replica)),
    );
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
  });

  test("an invitation opened in five browsers begins one session", async () => {
    const key = await host.key(["coordinator"]);
    const body = { form: "northline-short", person: {}, invite: true };
    const { json } = await host.ask("POST", "/v1/orders", { key, body });
    const { token: invitation } = json.invitation;
    const all = await Promise.all(
      Array.from({ length: 5 }, () => host.ask("POST", "/v1/play", { body: { invitation } })),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(all.map((one) => one.json.session)).size).toBe(1);
    expect(all.filter((one) => one.json.begun)).toHaveLength(1);
  });
});

describe("what is stored", () => {
  test("is taken up from its snapshot, and without one from its events, to the same view", async () => {
    const seat = await enter(host);
    const last = await play(host, seat, 9);
    const views = async () => {
      const replica = await testHost({ at: host.now() });
      const { now: _now, ...rest } = (await view(seat, replica)).json;
      return rest;
    };
    const { now: _now, ...expected } = last.json;
    expect(await views()).toEqual(expected);
    await host.host.database.transaction(host.tenant, (query) =>
      query("UPDATE leadsim.snapshot SET body = body || '\\x20' WHERE session = $1", [seat.session]),
    );
    expect(await views()).toEqual(expected);
    await host.host.database.transaction(host.tenant, (query) =>
      query("DELETE FROM leadsim.snapshot WHERE session = $1", [seat.session]),
    );
    expect(await views()).toEqual(expected);
  });

  test("and then changed in the database is not played on, not scored, and said to be so", async () => {
    const seat = await enter(host);
    await play(host, seat, 3);
    await host.host.database.transaction(host.tenant, (query) =>
      query("UPDATE leadsim.session SET head = repeat('0', 64) WHERE id = $1", [seat.session]),
    );
    const replica = await testHost({ at: host.now() });
    const refused = await view(seat, replica);
    expect([refused.status, refused.json.code]).toEqual([500, "internal"]);
    expect(replica.logged.join()).toContain("does not end with what this host signed");
    const key = await host.key(["assessor"]);
    const rescored = await replica.ask("POST", `/v1/results/${seat.session}/rescore`, { key, body: {} });
    expect(rescored.status).toBe(500);
  });
});
