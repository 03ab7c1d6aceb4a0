import { verify } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { importJWK } from "jose";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enter, type TestHost, testHost } from "../host.test-support.js";

interface Got {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let host: TestHost;
let server: Server;
let admin: string;
let got: Got[] = [];
let answer: { status: number; headers?: Record<string, string> } = { status: 200 };
let url = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(answer.status, answer.headers).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/hooks`;
  host = await testHost({ environment: { LEADSIM_WEBHOOK_HOSTS: `127.0.0.1:${port}` } });
  admin = await host.key(["admin"]);
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  got = [];
  answer = { status: 200 };
});

const add = async (events: string[]) => {
  const made = await host.ask("POST", "/v1/webhooks", { key: admin, body: { url, events } });
  expect(made.status).toBe(201);
  return made.json as { webhook: { id: string }; secret: string };
};
const deliveries = async (id: string) =>
  (await host.ask("GET", `/v1/webhooks/${id}/deliveries`, { key: admin })).json.items;

describe("a webhook", () => {
  test("is told what it listens to, by ids alone, signed both ways", async () => {
    const { webhook, secret } = await add(["session.begun"]);
    const { session, order } = await enter(host, {
      person: { name: "Ada Example", email: "ada@example.com" },
    });
    await host.work();
    expect(got).toHaveLength(1);
    const [{ headers, body }] = got as [Got];
    expect(JSON.parse(body)).toEqual({
      type: "session.begun",
      timestamp: expect.any(String),
      data: { tenant: host.tenant, session, order },
    });
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    // The verifier holds the time against its own clock; the host's stands in the test.
    const verifier = new Webhook(secret);
    const at = new Date(Number(flat["webhook-timestamp"]) * 1000);
    expect(at.getTime()).toBe(host.now().getTime());
    expect(flat["webhook-signature"]).toContain(verifier.sign(flat["webhook-id"]!, at, body));
    const { keys } = (await host.ask("GET", "/.well-known/jwks.json")).json;
    const key = await importJWK(keys[0], "EdDSA");
    const v1a = /v1a,(\S+)/.exec(flat["webhook-signature"]!)![1]!;
    const signed = Buffer.from(`${flat["webhook-id"]}.${flat["webhook-timestamp"]}.${body}`);
    expect(verify(null, signed, key as never, Buffer.from(v1a, "base64"))).toBe(true);
    const list = await deliveries(webhook.id);
    expect(list).toMatchObject([{ status: "delivered", tries: 1, lastStatus: 200 }]);
    expect(list[0].id).toBe(flat["webhook-id"]);
  });

  test("that fails is tried again later under the same id, then no more, and is switched off", async () => {
    const { webhook } = await add(["order.created"]);
    answer = { status: 500 };
    const key = await host.key(["coordinator"]);
    await host.ask("POST", "/v1/orders", { key, body: { form: "northline-short", person: {} } });
    for (let day = 0; day < 40; day++) {
      await host.work();
      host.pass(12 * 3_600_000);
    }
    const ids = new Set(got.map(({ headers }) => headers["webhook-id"]));
    expect([got.length, ids.size]).toEqual([10, 1]);
    expect(await deliveries(webhook.id)).toMatchObject([
      { status: "failed", tries: 10, lastError: "answered 500" },
    ]);
    const read = await host.ask("GET", `/v1/webhooks/${webhook.id}`, { key: admin });
    expect(read.json.disabledBecause).toBe("its deliveries failed for three days");
    answer = { status: 204 };
    const change = { key: admin, body: { enabled: true } };
    expect((await host.ask("PATCH", `/v1/webhooks/${webhook.id}`, change)).json.disabledAt).toBeNull();
    const [{ id }] = await deliveries(webhook.id);
    await host.ask("POST", `/v1/webhooks/${webhook.id}/deliveries/${id}/redeliver`, { key: admin });
    await host.work();
    expect(await deliveries(webhook.id)).toMatchObject([{ id, status: "delivered" }]);
    expect(got.at(-1)!.headers["webhook-id"]).toBe(id);
  });

  test("is not followed elsewhere", async () => {
    const { webhook } = await add(["webhook.test"]);
    answer = { status: 302, headers: { location: "http://169.254.169.254/" } };
    await host.ask("POST", `/v1/webhooks/${webhook.id}/test`, { key: admin });
    await host.work();
    expect(await deliveries(webhook.id)).toMatchObject([{ status: "waiting", lastStatus: 302 }]);
    expect(got).toHaveLength(1);
  });

  test("to a private address is refused when it is added and when it is changed", async () => {
    const body = { url: "https://169.254.169.254/", events: ["webhook.test"] };
    const refused = await host.ask("POST", "/v1/webhooks", { key: admin, body });
    expect([refused.status, refused.json.code]).toEqual([422, "address-refused"]);
    const { webhook } = await add(["webhook.test"]);
    const change = { key: admin, body: { url: "https://localhost/" } };
    expect((await host.ask("PATCH", `/v1/webhooks/${webhook.id}`, change)).status).toBe(422);
  });

  test("that was removed is told nothing more, and its secret is kept sealed", async () => {
    const { webhook, secret } = await add(["order.created"]);
    const { rows } = await host.host.database.transaction(host.tenant, (query) =>
      query<{ secret: Uint8Array }>("SELECT secret FROM leadsim.webhook WHERE id = $1", [webhook.id]),
    );
    expect(Buffer.from(rows[0]!.secret).toString("latin1")).not.toContain(secret.slice(6));
    await host.ask("DELETE", `/v1/webhooks/${webhook.id}`, { key: admin });
    const key = await host.key(["coordinator"]);
    await host.ask("POST", "/v1/orders", { key, body: { form: "northline-short", person: {} } });
    await host.work();
    expect(got.filter(({ body }) => body.includes("order.created")).length).toBeLessThanOrEqual(1);
    expect((await host.ask("GET", `/v1/webhooks/${webhook.id}`, { key: admin })).status).toBe(404);
  });
});
