import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../access/principal.js";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";
import { openKeyring } from "../secrets/keyring.js";

// Two tenants on one database. Whatever the second sends, with whatever ids of the first: it reads nothing,
// changes nothing, and can't tell what is there from what never was.

const tables = [
  "tenant",
  "api_key",
  "member",
  "sign_in",
  "audit",
  "document",
  "person",
  "orders",
  "invitation",
  "session",
  "event",
  "command",
  "snapshot",
  "draft",
  "result",
  "job",
  "webhook",
  "delivery",
  "connection",
  "callback",
  "mail",
  "statement_feed",
] as const;

let a: TestHost;
let b: TestHost;
let ids: Record<string, string>;
let keys: Record<string, string>;
beforeAll(async () => {
  a = await testHost();
  b = await testHost();
  const admin = await a.key(["admin"]);
  const person = {
    name: "Secret Person",
    email: "secret@example.com",
    externalRef: "secret-ref",
    team: "secret-team",
  };
  const seat = await enter(a, { person, reference: "secret-reference" });
  await play(a, seat);
  await a.work();
  const open = await enter(a, { person });
  const order = await a.ask("GET", `/v1/orders/${seat.order}`, { key: admin });
  const hook = { url: "https://hooks.example.com/secret", events: ["webhook.test"] };
  const { json: webhook } = await a.ask("POST", "/v1/webhooks", { key: admin, body: hook });
  await a.ask("POST", `/v1/webhooks/${webhook.webhook.id}/test`, { key: admin });
  const { json: sent } = await a.ask("GET", `/v1/webhooks/${webhook.webhook.id}/deliveries`, { key: admin });
  const { json: listed } = await a.ask("GET", "/v1/api-keys", { key: admin });
  const member = { issuer: "https://id.example.com", subject: "secret-subject", roles: ["assessor"] };
  const { json: joined } = await a.ask("POST", "/v1/members", { key: admin, body: member });
  const platform = { kind: "greenhouse", name: "secret platform", settings: {} };
  const { json: connected } = await a.ask("POST", "/v1/connections", { key: admin, body: platform });
  const basic = { authorization: `Basic ${Buffer.from(`${connected.key}:`).toString("base64")}` };
  const candidate = { first_name: "Secret", last_name: "Person", email: "secret@example.com" };
  const test = { partner_test_id: "northline-short", candidate, url: "https://ats.example.com/secret/1" };
  await a.ask("POST", "/v1/platforms/greenhouse/send_test", { headers: basic, body: test });
  ids = {
    connection: connected.connection.id,
    order: seat.order,
    person: order.json.person.id,
    session: seat.session,
    open: open.session,
    webhook: webhook.webhook.id,
    delivery: sent.items[0].id,
    apiKey: listed.items[0].id,
    member: joined.id,
    tenant: a.tenant,
  };
  keys = Object.fromEntries(
    await Promise.all(
      (["coordinator", "assessor", "author", "tracking", "admin"] as Role[]).map(async (role) => [
        role,
        await b.key([role]),
      ]),
    ),
  );
}, 120_000);

/** All rows of the first tenant, as one text. */
async function rowsOfA(): Promise<string> {
  return a.host.database.transaction(a.tenant, async (query) => {
    const all: string[] = [];
    for (const table of tables) {
      const { rows } = await query(
        `SELECT to_jsonb(t) - 'last_used_at' AS row FROM leadsim.${table} t ORDER BY to_jsonb(t)::text`,
        [],
      );
      all.push(JSON.stringify(rows));
    }
    return all.join("\n");
  });
}

const secret = /[Ss]ecret/;

describe("of two tenants", () => {
  test("one finds none of the other's rows in any table, and none of its ids in any list", async () => {
    for (const table of tables) {
      const { rows } = await b.host.database.transaction(b.tenant, (query) =>
        query<{ tenant: string }>(
          `SELECT ${table === "tenant" ? "id AS tenant" : "tenant"} FROM leadsim.${table}`,
          [],
        ),
      );
      expect(
        rows.filter(({ tenant }) => tenant !== b.tenant && tenant !== "library"),
        table,
      ).toEqual([]);
    }
    for (const path of [
      "orders",
      "people",
      "sessions",
      "webhooks",
      "api-keys",
      "members",
      "connections",
      "audit",
      "tenants",
    ]) {
      const { text, status } = await b.ask("GET", `/v1/${path}`, { key: keys.admin! });
      expect(status).toBe(200);
      for (const id of Object.values(ids)) expect(text, path).not.toContain(id);
      expect(text).not.toMatch(secret);
    }
    expect(
      (await b.ask("GET", "/v1/orders?reference=secret-reference", { key: keys.admin! })).json.items,
    ).toEqual([]);
  });

  test("one can't read, change or guess what is the other's, whatever it sends", {
    timeout: 120_000,
  }, async () => {
    const before = await rowsOfA();
    const routes = b.routes.filter(
      ({ path }) => path.includes("{") && path.startsWith("/v1/") && !path.includes("versions"),
    );
    const id = fc.constantFrom(...Object.values(ids));
    const body = fc.constantFrom<unknown>(
      undefined,
      {},
      null,
      { type: "reopen" },
      { type: "withdraw", id: "x" },
      { accommodation: "untimed" },
      { name: "Changed" },
      { settings: {} },
      { days: 3 },
      { enabled: false },
      { turn: 1, draft: "x" },
    );
    const never = "01a22688-5a80-7000-8000-000000000000";
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        id,
        id,
        body,
        fc.constantFrom(...Object.keys(keys)),
        async (route, one, two, sent, role) => {
          const pathOf = (first: string, second: string) => {
            let place = 0;
            return route.path.replace(/\{\w+\}/g, () => (place++ === 0 ? first : second));
          };
          const ask = (path: string) =>
            b.ask(route.method, path, {
              key: keys[role]!,
              ...(sent === undefined ? {} : { body: sent as object }),
            });
          const answer = await ask(pathOf(one, two));
          expect(answer.status, `${route.method} ${route.path}`).toBeGreaterThanOrEqual(400);
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toMatch(secret);
          // The same words as for what never was.
          const unknown = (named: string) => (named === ids.tenant ? "nobody-here" : never);
          const other = await ask(pathOf(unknown(one), unknown(two)));
          const plain = ({ json: { request: _request, ...rest } }: typeof answer) => rest;
          expect([answer.status, plain(answer)]).toEqual([other.status, plain(other)]);
        },
      ),
      { numRuns: 250 },
    );
    expect(await rowsOfA()).toBe(before);
  });

  test("a platform of one finds no test of the other", async () => {
    const body = { kind: "greenhouse", name: "Ours", settings: {} };
    const { json } = await b.ask("POST", "/v1/connections", { key: keys.admin!, body });
    const headers = { authorization: `Basic ${Buffer.from(`${json.key}:`).toString("base64")}` };
    for (const id of Object.values(ids)) {
      const at = `/v1/platforms/greenhouse/test_status?partner_interview_id=${id}`;
      expect((await b.ask("GET", at, { headers })).status).toBe(404);
    }
  });

  test("one's statements find nothing to change among the other's rows", async () => {
    const before = await rowsOfA();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tables.filter((table) => table !== "tenant")),
        fc.constantFrom("UPDATE", "DELETE"),
        async (table, verb) => {
          const text =
            verb === "UPDATE"
              ? `UPDATE leadsim.${table} SET tenant = tenant WHERE tenant = $1`
              : `DELETE FROM leadsim.${table} WHERE tenant = $1`;
          const { count } = await b.host.database.transaction(b.tenant, (query) => query(text, [a.tenant]));
          expect(count).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
    expect(await rowsOfA()).toBe(before);
  });

  test("tokens of one open nothing of the other, on a host with another secret as little", async () => {
    const seat = await enter(a);
    const stranger = await testHost({ secret: "a-third-secret-of-32-characters-or-so" });
    const answer = await stranger.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token });
    expect(answer.status).toBe(401);
    const forged = openKeyring("guessed-secret-guessed-secret-guessed").mac("session-token", [
      b.tenant,
      seat.session,
      1,
      2_000_000_000,
    ]);
    const parts = Buffer.from(JSON.stringify([b.tenant, seat.session, 1, 2_000_000_000])).toString(
      "base64url",
    );
    const token = `lst_${parts}.${forged.toString("base64url")}`;
    expect((await b.ask("GET", `/v1/sessions/${seat.session}/view`, { key: token })).status).toBe(401);
  });
});
