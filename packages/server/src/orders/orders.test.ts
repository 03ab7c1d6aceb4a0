import { beforeAll, describe, expect, test } from "vitest";
import { enter, type TestHost, testHost } from "../host.test-support.js";

let host: TestHost;
let key: string;
beforeAll(async () => {
  host = await testHost();
  key = await host.key(["coordinator"]);
});

const order = (body: object) =>
  host.ask("POST", "/v1/orders", { key, body: { form: "northline-short", person: {}, ...body } });

describe("an order", () => {
  test("with a reference is made once, whoever sends it how often, and another under it is refused", async () => {
    const body = { reference: "ats-1", person: { externalRef: "p-1", name: "A" } };
    const all = await Promise.all(Array.from({ length: 8 }, () => order(body)));
    expect(new Set(all.map(({ json }) => json.order.id)).size).toBe(1);
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    const reordered = await order({ person: { name: "A", externalRef: "p-1" }, reference: "ats-1" });
    expect(reordered.status).toBe(200);
    const other = await order({ ...body, accommodation: 2 });
    expect([other.status, other.json.code]).toEqual([409, "already-there"]);
    expect((await order({ ...body, source: "another-system" })).status).toBe(201);
  });

  test("knows a person by the organization's own reference", async () => {
    const first = await order({ person: { externalRef: "p-2", name: "Before" } });
    const second = await order({ person: { externalRef: "p-2", email: "p2@example.com" } });
    expect(second.json.order.person).toEqual({ ...first.json.order.person, email: "p2@example.com" });
    expect((await order({ person: first.json.order.person.id })).status).toBe(201);
  });

  test("takes names of every script, and signs of more than one unit", async () => {
    for (const name of ["דנה כהן", "نگار می‌رود", "Zoë 🦊 O’Hara"]) {
      expect((await order({ person: { name } })).json.order.person.name).toBe(name);
    }
  });

  test("tells where it stands, from ordered to canceled, and a canceled one lets nobody in", async () => {
    const { json } = await order({});
    const { id, status } = json.order;
    expect(status).toBe("ordered");
    const { json: invited } = await host.ask("POST", `/v1/orders/${id}/invitations`, { key, body: {} });
    expect(invited.url).toBe(`https://assess.example.com/play#${invited.token}`);
    const read = async () => (await host.ask("GET", `/v1/orders/${id}`, { key })).json.status;
    expect(await read()).toBe("invited");
    expect((await host.ask("POST", `/v1/orders/${id}/cancel`, { key })).json.status).toBe("canceled");
    expect((await host.ask("POST", `/v1/orders/${id}/cancel`, { key })).status).toBe(200);
    expect((await host.ask("POST", "/v1/play", { body: { invitation: invited.token } })).status).toBe(410);
    expect((await host.ask("POST", `/v1/orders/${id}/invitations`, { key, body: {} })).json.code).toBe(
      "order-canceled",
    );
    const begun = await enter(host);
    expect((await host.ask("POST", `/v1/orders/${begun.order}/cancel`, { key })).json.code).toBe(
      "not-possible",
    );
  });

  test("tells all its times alike, those of its sessions as well", async () => {
    const begun = await enter(host);
    const { json } = await host.ask("GET", `/v1/orders/${begun.order}`, { key });
    const { begunAt, endedAt } = json.sessions[0];
    expect([json.createdAt, begunAt, endedAt]).toEqual([
      host.now().toISOString(),
      host.now().toISOString(),
      null,
    ]);
    const list = await host.ask("GET", "/v1/orders?status=started", { key });
    expect(list.json.items[0].sessions[0].begunAt).toBe(begunAt);
  });

  test("keeps every change, however many are sent at once", async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = (await order({})).json.order;
      const deadline = "2027-01-31T12:00:00.000Z";
      await Promise.all(
        [{ accommodation: 1.5 }, { deadline }, { attempts: 3 }].map((body) =>
          host.ask("PATCH", `/v1/orders/${id}`, { key, body }),
        ),
      );
      const { json } = await host.ask("GET", `/v1/orders/${id}`, { key });
      expect(json).toMatchObject({ accommodation: 1.5, deadline, attempts: 3 });
    }
  });

  test("is canceled or begun, never both", async () => {
    for (let round = 0; round < 10; round++) {
      const { json } = await order({ invite: true });
      const { id } = json.order;
      const [canceled, begun] = await Promise.all([
        host.ask("POST", `/v1/orders/${id}/cancel`, { key }),
        host.ask("POST", "/v1/play", { body: { invitation: json.invitation.token } }),
      ]);
      expect([canceled.status, begun.status].filter((status) => status === 200)).toHaveLength(1);
    }
  });

  test("whose deadline has passed before anyone came in is expired", async () => {
    const deadline = new Date(host.now().getTime() + 60_000).toISOString();
    const { json } = await order({ deadline, invite: true });
    host.pass(120_000);
    expect((await host.ask("GET", `/v1/orders/${json.order.id}`, { key })).json.status).toBe("expired");
    const late = await host.ask("POST", "/v1/play", { body: { invitation: json.invitation.token } });
    expect([late.status, late.json.code]).toEqual([422, "not-possible"]);
  });

  test("is found by page, status, person, team and reference", async () => {
    const other = await testHost();
    const own = await other.key(["coordinator"]);
    const make = (body: object) =>
      other.ask("POST", "/v1/orders", { key: own, body: { form: "northline-short", person: {}, ...body } });
    for (let place = 0; place < 5; place++) {
      other.pass(10);
      await make({ reference: `r-${place}`, person: { team: place % 2 ? "odd" : "even" } });
    }
    const list = async (query: string) => (await other.ask("GET", `/v1/orders${query}`, { key: own })).json;
    const first = await list("?limit=2");
    expect(first.items.map(({ reference }: { reference: string }) => reference)).toEqual(["r-4", "r-3"]);
    const second = await list(`?limit=2&after=${first.next}`);
    expect(second.items.map(({ reference }: { reference: string }) => reference)).toEqual(["r-2", "r-1"]);
    expect((await list(`?limit=2&after=${second.next}`)).next).toBeNull();
    expect((await list("?team=odd")).items).toHaveLength(2);
    expect((await list("?reference=r-3")).items).toHaveLength(1);
    expect((await list("?status=started")).items).toEqual([]);
  });
});
