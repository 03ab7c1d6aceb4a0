import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { play, type TestHost, testHost } from "../host.test-support.js";

// The other sides as their documents describe them: what they check of a request, and nothing that they do with it.

/** https://docs.kombo.dev/assessment/v1/put-orders-assessment-order-id-result */
const kombo = {
  type: "object",
  required: ["status", "result_url"],
  additionalProperties: false,
  properties: {
    status: { enum: ["COMPLETED", "CANCELLED", "OPEN"] },
    result_url: { type: "string", pattern: "^https://" },
    completed_at: {
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?)?Z?$",
    },
    score: { type: "number" },
    max_score: { type: "number" },
    attributes: {
      type: "array",
      items: {
        anyOf: [
          {
            type: "object",
            required: ["type", "label", "value"],
            properties: { type: { const: "TEXT" }, label: { type: "string" }, value: { type: "string" } },
          },
          {
            type: "object",
            required: ["type", "label", "score", "status"],
            properties: {
              type: { const: "SUB_RESULT" },
              id: { type: "string" },
              label: { type: "string" },
              score: {
                type: "object",
                required: ["value"],
                properties: { value: { type: "number" }, max: { type: "number" } },
              },
              status: { enum: ["COMPLETED", "CANCELLED"] },
            },
          },
        ],
      },
    },
  },
  // “Please make sure this value is provided when the status is COMPLETED or CANCELLED.”
  if: { properties: { status: { enum: ["COMPLETED", "CANCELLED"] } } },
  // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's own word
  then: { required: ["completed_at"] },
};

/** https://docs.unified.to/assessment/order/model */
const status = { enum: ["OPEN", "IN_PROGRESS", "COMPLETED", "FAILED", "REJECTED"] };
const unified = {
  type: "object",
  required: ["workspace_id", "connection_id"],
  properties: {
    id: { type: "string" },
    workspace_id: { type: "string" },
    connection_id: { type: "string" },
    status,
    response_status: status,
    response_completed_at: { type: "string", pattern: "Z$" },
    response_score: { type: "number" },
    response_max_score: { type: "number" },
    response_url: { type: "string" },
    response_source: { type: "string" },
    response_attributes: {
      type: "array",
      items: {
        type: "object",
        required: ["type", "label"],
        properties: {
          type: { enum: ["TEXT", "NUMBER", "SUB_RESULT"] },
          label: { type: "string" },
          value: { type: "string" },
          reference: { type: "string" },
          score_value: { type: "number" },
          score_max: { type: "number" },
          status,
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const ajv = new Ajv2020({ strict: false });
const checks = { kombo: ajv.compile(kombo), unified: ajv.compile(unified) };

interface Got {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

let host: TestHost;
let other: Server;
let base = "";
let admin = "";
let got: Got[] = [];

beforeAll(async () => {
  other = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      const { method, url = "", headers } = request;
      const body = JSON.parse(text);
      got.push({ method, url, headers, body });
      const known = headers.authorization === "Bearer their-key";
      const good = url.includes("/result") ? checks.kombo(body) : checks.unified(body);
      response.writeHead(!known ? 401 : good ? 200 : 400, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as AddressInfo;
  base = `http://127.0.0.1:${port}/v1`;
  host = await testHost({ environment: { LEADSIM_WEBHOOK_HOSTS: `127.0.0.1:${port}` } });
  admin = await host.key(["admin"]);
});
afterAll(() => {
  other.close();
});
beforeEach(() => {
  got = [];
});

async function connect(body: object): Promise<string> {
  const made = await host.ask("POST", "/v1/connections", { key: admin, body: { name: "Theirs", ...body } });
  expect([made.status, made.json?.key]).toEqual([201, null]);
  expect(made.text).not.toContain("their-key");
  return made.json.connection.id;
}

const asKombo = (secret = "their-key") => ({
  kind: "kombo",
  settings: { integration: "workday:HWUTwvyx2wLoSUHphiWVrp28", base },
  secret,
});

async function order(connection: string, id: string): Promise<{ id: string; token: string }> {
  const body = {
    form: "northline-short",
    person: { externalRef: id },
    source: "ats",
    reference: id,
    callback: { connection, order: id },
    invite: true,
  };
  const made = await host.ask("POST", "/v1/orders", { key: admin, body });
  expect(made.status).toBe(201);
  expect((await host.ask("POST", "/v1/orders", { key: admin, body })).status).toBe(200);
  return { id: made.json.order.id, token: made.json.invitation.token };
}

async function sit(invitation: string, most?: number): Promise<string> {
  const { json } = await host.ask("POST", "/v1/play", { body: { invitation } });
  await play(host, json, most);
  return json.session;
}

const callbacks = async (connection: string) =>
  (await host.ask("GET", `/v1/connections/${connection}/callbacks`, { key: admin })).json.items;

describe("a result", () => {
  test("goes to Kombo once there is one, as its documents want it, under its own id for the order", async () => {
    const connection = await connect(asKombo());
    const ordered = await order(connection, "GRKdd9dibYKKCrmGRSMJf3wu");
    await host.work();
    expect(got).toEqual([]);
    const session = await sit(ordered.token);
    await host.work();
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({
      method: "PUT",
      url: "/v1/assessment/orders/GRKdd9dibYKKCrmGRSMJf3wu/result",
      headers: { "x-integration-id": "workday:HWUTwvyx2wLoSUHphiWVrp28" },
      body: { status: "COMPLETED", result_url: `https://assess.example.com/console/results/${session}` },
    });
    expect(await callbacks(connection)).toMatchObject([{ order: ordered.id, status: "delivered", tries: 1 }]);
    const { json } = await host.ask("GET", `/v1/results/${session}?for=tracking`, { key: admin });
    const overall = json.tracking.scores.find(({ kind }: { kind: string }) => kind === "overall");
    const { score } = got[0]!.body as { score?: number };
    expect(score).toBe(overall && Math.round(overall.score * 10) / 10);
    expect(JSON.stringify(got[0]!.body)).not.toMatch(/"(level|evidence|key|trail)"/);
  });

  test("goes to Unified the same way, also where the sitting was given up", async () => {
    const connection = await connect({
      kind: "unified",
      settings: { workspace: "w-1", connection: "c-1", base },
      secret: "their-key",
    });
    const ordered = await order(connection, "order/1");
    const session = await sit(ordered.token, 6);
    const stop = { type: "withdraw" };
    const { json } = await host.ask("POST", "/v1/play", { body: { invitation: ordered.token } });
    const withdrawn = await host.ask("POST", `/v1/sessions/${session}/commands`, {
      key: json.token,
      body: stop,
      headers: { "idempotency-key": "w" },
    });
    expect(withdrawn.json.status).toBe("withdrawn");
    await host.work();
    expect(got).toMatchObject([
      {
        method: "PUT",
        url: "/v1/assessment/c-1/order/order%2F1",
        body: { id: "order/1", workspace_id: "w-1", connection_id: "c-1", response_status: "FAILED" },
      },
    ]);
    expect(await callbacks(connection)).toMatchObject([{ status: "delivered" }]);
  });

  test("that is refused there waits to be told again, and the connection says why", async () => {
    const connection = await connect(asKombo("an-old-key"));
    const ordered = await order(connection, "k-2");
    await sit(ordered.token);
    await host.work();
    expect(await callbacks(connection)).toMatchObject([{ status: "waiting", lastStatus: 401 }]);
    const { json } = await host.ask("GET", `/v1/connections/${connection}`, { key: admin });
    expect(json.lastError).toBe("answered 401");
  });

  test("goes to no private address and to no connection that is not there or calls by itself", async () => {
    const settings = { integration: "i", base: "https://169.254.169.254/v1" };
    const body = { kind: "kombo", name: "Inside", settings, secret: "s" };
    const inside = await host.ask("POST", "/v1/connections", { key: admin, body });
    expect([inside.status, inside.json.code]).toEqual([422, "address-refused"]);
    const greenhouse = await host.ask("POST", "/v1/connections", {
      key: admin,
      body: { kind: "greenhouse", name: "G", settings: {} },
    });
    for (const connection of ["01a22688-5a80-7000-8000-000000000000", greenhouse.json.connection.id]) {
      const wanted = { form: "northline-short", person: {}, callback: { connection, order: "x" } };
      expect((await host.ask("POST", "/v1/orders", { key: admin, body: wanted })).status).toBe(404);
    }
  });
});
