import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";
import { erasePerson } from "./erase-person.js";
import { applyRetention } from "./retention.js";

const day = 86_400_000;

let host: TestHost;
let admin: string;
let coordinator: string;
beforeAll(async () => {
  host = await testHost();
  admin = await host.key(["admin"]);
  coordinator = await host.key(["coordinator"]);
});

const ada = {
  name: "Ada Example",
  email: "ada@example.com",
  externalRef: "hr-4711",
  team: "north",
  locale: "en",
};
const personOf = async (order: string): Promise<string> =>
  (await host.ask("GET", `/v1/orders/${order}`, { key: coordinator })).json.person.id;

/** Every text that is stored for the tenant, as one string. */
async function everything(): Promise<string> {
  const tables = [
    "person",
    "orders",
    "invitation",
    "session",
    "event",
    "command",
    "draft",
    "result",
    "audit",
    "job",
    "delivery",
  ];
  const { database } = host.host;
  const texts = await database.transaction(host.tenant, async (query) => {
    const all: string[] = [];
    for (const table of tables) {
      const { rows } = await query(`SELECT to_jsonb(t) AS row FROM leadsim.${table} t`, []);
      all.push(JSON.stringify(rows));
    }
    return all;
  });
  return texts.join("\n");
}

describe("erasing a person", () => {
  test("leaves nothing that leads to them, keeps what was played, and lets browsers out", async () => {
    const done = await enter(host, { person: ada, reference: "ats-ada-example" });
    await play(host, done);
    await host.work();
    const id = await personOf(done.order);
    const open = await enter(host, { person: id });
    expect(await everything()).toContain("Ada Example");
    expect((await host.ask("DELETE", `/v1/people/${id}`, { key: admin })).status).toBe(204);
    expect((await host.ask("DELETE", `/v1/people/${id}`, { key: admin })).status).toBe(204);
    expect(await everything()).not.toMatch(/Ada Example|ada@|hr-4711|ats-ada/);
    for (const { session, token, invitation } of [done, open]) {
      expect((await host.ask("GET", `/v1/sessions/${session}/view`, { key: token })).status).toBe(401);
      expect((await host.ask("POST", "/v1/play", { body: { invitation } })).status).toBe(410);
    }
    const left = await host.ask("GET", `/v1/sessions/${open.session}`, { key: coordinator });
    expect(left.json.status).toBe("withdrawn");
    const assessor = await host.key(["assessor"]);
    const result = await host.ask("GET", `/v1/results/${done.session}`, { key: assessor });
    expect(result.json.result.status).toBe("completed");
    const refused = await host.ask("PATCH", `/v1/people/${id}`, { key: coordinator, body: { name: "Ada" } });
    expect([refused.status, refused.json.code]).toEqual([410, "person-erased"]);
  });

  test("and what they sat is neither taken up again nor invited to", async () => {
    const seat = await enter(host, { person: { name: "Ada Example" } });
    await host.ask("DELETE", `/v1/people/${await personOf(seat.order)}`, { key: admin });
    const address = `/v1/sessions/${seat.session}`;
    const reopened = await host.ask("POST", `${address}/host-commands`, {
      key: coordinator,
      body: { type: "reopen" },
    });
    expect([reopened.status, reopened.json.code]).toEqual([410, "person-erased"]);
    expect((await host.ask("GET", address, { key: coordinator })).json.status).toBe("withdrawn");
    const invited = await host.ask("POST", `/v1/orders/${seat.order}/invitations`, {
      key: coordinator,
      body: {},
    });
    expect([invited.status, invited.json.code]).toEqual([410, "person-erased"]);
  });

  test("and ordering for the same reference anew makes another person", async () => {
    const first = await enter(host, { person: ada });
    const before = await personOf(first.order);
    await host.ask("DELETE", `/v1/people/${before}`, { key: admin });
    expect(await personOf((await enter(host, { person: ada })).order)).not.toBe(before);
  });
});

describe("an erasure beside other requests", () => {
  const person = { name: "Ada Example", email: "ada@example.com" };
  const order = (body: object) =>
    host.ask("POST", "/v1/orders", { key: coordinator, body: { form: "northline-short", ...body } });

  test("wins over changes of the same person: nobody who was erased has a name", async () => {
    for (let round = 0; round < 6; round++) {
      const id = (await order({ person })).json.order.person.id as string;
      const change = (team: string) =>
        host.ask("PATCH", `/v1/people/${id}`, { key: coordinator, body: { team } });
      await Promise.all([
        change("a"),
        change("b"),
        host.ask("DELETE", `/v1/people/${id}`, { key: admin }),
        change("c"),
        change("d"),
      ]);
      const found = (await host.ask("GET", `/v1/people/${id}`, { key: coordinator })).json;
      expect(found).toMatchObject({ name: null, email: null, team: null, erasedAt: expect.any(String) });
    }
  });

  test("leaves no reference in an order that was sent at the same time", async () => {
    for (let round = 0; round < 6; round++) {
      const id = (await order({ person })).json.order.person.id as string;
      const reference = `ats-erased-${round}`;
      await Promise.all([
        order({ person: id, reference }),
        host.ask("DELETE", `/v1/people/${id}`, { key: admin }),
      ]);
      const { json } = await host.ask("GET", `/v1/orders?person=${id}`, { key: coordinator });
      expect(JSON.stringify(json)).not.toContain(reference);
    }
  });

  test("that was cut off before the sessions ended is finished by erasing again", async () => {
    const seat = await enter(host, { person });
    const id = await personOf(seat.order);
    const asked = { tenant: host.tenant, by: "host", at: host.now() };
    await host.host.database.transaction(host.tenant, (query) => erasePerson(query, asked, id));
    const status = async () =>
      (await host.ask("GET", `/v1/sessions/${seat.session}`, { key: coordinator })).json.status;
    expect(await status()).not.toBe("withdrawn");
    expect((await host.ask("DELETE", `/v1/people/${id}`, { key: admin })).status).toBe(204);
    expect(await status()).toBe("withdrawn");
  });
});

test("an export holds all there is about a person, and no key", async () => {
  const seat = await enter(host, { person: { ...ada, externalRef: "hr-2" } });
  await play(host, seat);
  await host.work();
  const id = await personOf(seat.order);
  const { json } = await host.ask("GET", `/v1/people/${id}/export`, { key: admin });
  expect(json.person).toMatchObject({ name: "Ada Example", email: "ada@example.com" });
  expect(json.orders).toHaveLength(1);
  expect(json.sessions[0]).toMatchObject({ session: seat.session, results: [{ revision: 1 }] });
  expect(json.sessions[0].transcript.events.length).toBeGreaterThan(20);
  expect(json.sessions[0].results[0].profile.format).toBe("leadsim/candidate-profile@1");
  expect(json.audit.map(({ what }: { what: string }) => what)).toContain("begun");
});

test("nothing that is played holds a name: not the events, not the results, not what is told to webhooks", async () => {
  const seat = await enter(host, { person: { ...ada, externalRef: "hr-3" } });
  await play(host, seat);
  await host.work();
  const { database } = host.host;
  for (const table of ["event", "result", "command", "session", "audit", "delivery", "job"]) {
    const { rows } = await database.transaction(host.tenant, (query) =>
      query<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM leadsim.${table} t`, []),
    );
    expect(JSON.stringify(rows), table).not.toMatch(/Ada Example|ada@example/);
  }
});

test("what is kept for so long goes then, and not before: sessions, people, the audit", async () => {
  const other = await testHost({ at: host.now() });
  const key = await other.key(["admin", "coordinator"]);
  const seat = await enter(other, { person: ada });
  await play(other, seat, 3);
  await other.ask("POST", `/v1/sessions/${seat.session}/commands`, {
    key: seat.token,
    body: { type: "withdraw" },
    headers: { "idempotency-key": "w" },
  });
  await other.work();
  const retention = { sessions: 30, people: 60, audit: 90 };
  await other.ask("PATCH", `/v1/tenants/${other.tenant}`, { key, body: { settings: { retention } } });
  const count = async (table: string): Promise<number> => {
    const { rows } = await other.host.database.transaction(other.tenant, (query) =>
      query<{ n: number }>(`SELECT count(*)::int AS n FROM leadsim.${table}`, []),
    );
    return rows[0]!.n;
  };
  other.pass(29 * day);
  await applyRetention(other.host, other.tenant);
  expect(await count("session")).toBe(1);
  other.pass(2 * day);
  await applyRetention(other.host, other.tenant);
  for (const table of ["session", "event", "result", "command", "snapshot"])
    expect(await count(table), table).toBe(0);
  const person = await other.ask("GET", "/v1/people", { key });
  expect(person.json.items[0].name).toBe("Ada Example");
  other.pass(60 * day);
  await applyRetention(other.host, other.tenant);
  expect((await other.ask("GET", "/v1/people", { key })).json.items[0]).toMatchObject({
    name: null,
    erasedAt: expect.any(String),
  });
  other.pass(91 * day);
  await applyRetention(other.host, other.tenant);
  expect(await count("audit")).toBe(0);
});

test("whoever is forgotten leaves no session under way, and what is forgotten is not sat again by its old link", async () => {
  const other = await testHost({ at: host.now() });
  const key = await other.key(["admin", "coordinator"]);
  const done = await enter(other, { person: ada });
  await other.ask("POST", `/v1/sessions/${done.session}/commands`, {
    key: done.token,
    body: { type: "withdraw" },
    headers: { "idempotency-key": "w" },
  });
  const left = await enter(other, { person: { name: "Ben Example" } });
  const retention = { sessions: 5, people: 30, audit: null };
  await other.ask("PATCH", `/v1/tenants/${other.tenant}`, { key, body: { settings: { retention } } });
  const status = async () => (await other.ask("GET", `/v1/sessions/${left.session}`, { key })).json.status;
  other.pass(6 * day);
  await applyRetention(other.host, other.tenant);
  expect((await other.ask("GET", `/v1/sessions/${done.session}`, { key })).status).toBe(404);
  const again = await other.ask("POST", "/v1/play", { body: { invitation: done.invitation } });
  expect([again.status, again.json.code]).toEqual([410, "invitation-not-valid"]);
  expect(await status()).not.toBe("withdrawn");
  other.pass(25 * day);
  await applyRetention(other.host, other.tenant);
  expect(await status()).toBe("withdrawn");
});
