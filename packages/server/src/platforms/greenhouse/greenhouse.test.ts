import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { play, type TestHost, testHost } from "../../host.test-support.js";

// The other side as https://developers.greenhouse.io/assessment.html describes it: it calls with the key as the user of
// Basic authentication, and asks for a test's status when it gets a PATCH at the address it gave.

interface Got {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let host: TestHost;
let greenhouse: Server;
let base = "";
let key = "";
let connection = "";
let admin = "";
let got: Got[] = [];
let answers = 200;

beforeAll(async () => {
  greenhouse = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const { method, url, headers } = request;
      got.push({ method, url, headers, body });
      response.writeHead(answers).end();
    });
  });
  await new Promise<void>((done) => greenhouse.listen(0, "127.0.0.1", done));
  const { port } = greenhouse.address() as AddressInfo;
  base = `http://127.0.0.1:${port}/integrations/testing_partners/take_home_tests`;
  host = await testHost({ environment: { LEADSIM_WEBHOOK_HOSTS: `127.0.0.1:${port}` } });
  admin = await host.key(["admin"]);
  ({ key, connection } = await connect({ forms: ["northline-short"] }));
});
afterAll(() => {
  greenhouse.close();
});
beforeEach(() => {
  got = [];
  answers = 200;
});

async function connect(settings: object): Promise<{ key: string; connection: string }> {
  const body = { kind: "greenhouse", name: "Greenhouse", settings };
  const made = await host.ask("POST", "/v1/connections", { key: admin, body });
  expect(made.status).toBe(201);
  return { key: made.json.key, connection: made.json.connection.id };
}

const call = (method: string, path: string, body?: object, as = key) =>
  host.ask(method, `/v1/platforms/greenhouse/${path}`, {
    headers: { authorization: `Basic ${Buffer.from(`${as}:`).toString("base64")}` },
    ...(body === undefined ? {} : { body }),
  });

const sent = (number: number, fields: object = {}) => ({
  partner_test_id: "northline-short",
  candidate: {
    first_name: "Harry",
    last_name: "Potter",
    preferred_name: null,
    resume_url: "https://hogwarts.example.com/resume",
    phone_number: "123-456-7890",
    email: "hpotter@hogwarts.example.com",
    greenhouse_profile_url: "https://app.greenhouse.io/people/17681532?application_id=26234709",
  },
  sent_by: "test_sender@example.org",
  url: `${base}/${number}`,
  ...fields,
});

/** Sits the test of an order to its end. */
async function sit(order: string): Promise<string> {
  const made = await host.ask("POST", `/v1/orders/${order}/invitations`, { key: admin, body: {} });
  const { json } = await host.ask("POST", "/v1/play", { body: { invitation: made.json.token } });
  await play(host, json);
  return json.session;
}

describe("Greenhouse", () => {
  test("is given a key that it takes, the tests that are offered, and nothing without the key", async () => {
    expect(key.length).toBeLessThan(171);
    const listed = await call("GET", "list_tests");
    expect(listed.json).toEqual([
      { partner_test_id: "northline-short", partner_test_name: expect.any(String) },
    ]);
    const all = await connect({});
    const ids = (await call("GET", "list_tests", undefined, all.key)).json.map(
      (one: { partner_test_id: string }) => one.partner_test_id,
    );
    expect(ids).toContain("northline-short");
    expect(new Set(ids).size).toBe(ids.length);
    for (const wrong of ["", "lsk_nothing", key.replace(/.$/, key.endsWith("A") ? "B" : "A"), admin]) {
      expect((await call("GET", "list_tests", undefined, wrong)).status).toBe(401);
    }
    const asBearer = await host.ask("GET", "/v1/orders", { key });
    expect(asBearer.status).toBe(401);
    expect((await host.ask("GET", "/v1/platforms/greenhouse/list_tests", { key: admin })).status).toBe(401);
  });

  test("sends a test once, however often it is sent, also after the candidate was renamed", async () => {
    const first = await call("POST", "send_test", sent(1));
    expect([first.status, first.json]).toEqual([201, { partner_interview_id: expect.any(String) }]);
    const candidate = { ...sent(1).candidate, preferred_name: "The Chosen One" };
    for (const body of [sent(1), sent(1, { candidate })]) {
      expect(await call("POST", "send_test", body)).toMatchObject({ status: 200, json: first.json });
    }
    await host.work();
    expect(host.letters.map(({ to, text }) => [to.address, /\/play#lsi_/.test(text)])).toEqual([
      ["hpotter@hogwarts.example.com", true],
    ]);
    const order = (await host.ask("GET", `/v1/orders/${first.json.partner_interview_id}`, { key: admin }))
      .json;
    expect(order).toMatchObject({
      source: `greenhouse:${connection}`,
      reference: `${base}/1`,
      person: { name: "Harry Potter", externalRef: "app.greenhouse.io/people/17681532" },
    });
    expect(JSON.stringify(order)).not.toMatch(/123-456|resume|test_sender/);
    const second = await call("POST", "send_test", sent(2));
    const other = (await host.ask("GET", `/v1/orders/${second.json.partner_interview_id}`, { key: admin }))
      .json;
    expect(other.person.id).toBe(order.person.id);
    expect((await call("POST", "send_test", sent(3, { partner_test_id: "nothing" }))).status).toBe(404);
    const inside = await call("POST", "send_test", sent(3, { url: "https://169.254.169.254/x" }));
    expect([inside.status, inside.json.code]).toEqual([422, "address-refused"]);
    const { candidate: _left, ...lacking } = sent(3);
    expect((await call("POST", "send_test", lacking)).status).toBe(400);
  });

  test("is told when there is a result, with its own key, and then reads it without what the evidence does not carry", async () => {
    const { json } = await call("POST", "send_test", sent(10));
    const status = () => call("GET", `test_status?partner_interview_id=${json.partner_interview_id}`);
    expect((await status()).json).toEqual({
      partner_status: "invited",
      partner_profile_url: null,
      partner_score: null,
      metadata: null,
    });
    await host.work();
    expect(got).toEqual([]);
    const session = await sit(json.partner_interview_id);
    await host.work();
    expect(got).toMatchObject([
      {
        method: "PATCH",
        url: "/integrations/testing_partners/take_home_tests/10",
        headers: { authorization: `Basic ${Buffer.from(`${key}:`).toString("base64")}` },
        body: "",
      },
    ]);
    const complete = (await status()).json;
    expect(complete).toMatchObject({
      partner_status: "complete",
      partner_profile_url: `https://assess.example.com/console/results/${session}`,
      metadata: { Status: "completed" },
    });
    // What a tracking system may have says whether there is a score.
    const { json: shared } = await host.ask("GET", `/v1/results/${session}?for=tracking`, { key: admin });
    const overall = shared.tracking.scores.find(({ kind }: { kind: string }) => kind === "overall");
    expect(complete.partner_score).toBe(overall ? Math.round(overall.score * 10) / 10 : null);
    for (const value of Object.values(complete.metadata)) expect(typeof value).not.toBe("object");
    const audit = await host.ask("GET", `/v1/audit?kind=result&subject=${session}`, { key: admin });
    expect(audit.json.items).toContainEqual(
      expect.objectContaining({ who: `connection:${connection}`, what: "read" }),
    );
  });

  test("that does not answer is told again under growing pauses, then given up, and once more by hand", async () => {
    answers = 500;
    const { json } = await call("POST", "send_test", sent(20));
    const order = json.partner_interview_id;
    await sit(order);
    for (let day = 0; day < 40; day++) {
      await host.work();
      host.pass(12 * 3_600_000);
    }
    expect(got).toHaveLength(10);
    const callbacks = async () =>
      (await host.ask("GET", `/v1/connections/${connection}/callbacks`, { key: admin })).json.items.find(
        (one: { order: string }) => one.order === order,
      );
    expect(await callbacks()).toMatchObject({ status: "failed", tries: 10, lastError: "answered 500" });
    const read = await host.ask("GET", `/v1/connections/${connection}`, { key: admin });
    expect(read.json.lastError).toBe("answered 500");
    answers = 204;
    const again = `/v1/connections/${connection}/callbacks/${order}/repeat`;
    expect((await host.ask("POST", again, { key: admin })).status).toBe(202);
    await host.work();
    expect(await callbacks()).toMatchObject({ status: "delivered", lastStatus: 204 });
  });

  test("says what it could not read, which is kept without the candidate's address", async () => {
    const body = {
      api_call: "test_status",
      errors: ["partner_status is 'complete' but partner_profile url is missing"],
      partner_test_id: "12345",
      candidate_email: "hpotter@hogwarts.example.com",
    };
    expect((await call("POST", "response_error", body)).json).toEqual({ status: 200 });
    const { json } = await host.ask("GET", `/v1/connections/${connection}`, { key: admin });
    expect(json.lastError).toBe(`test_status: ${body.errors[0]}`);
    expect(JSON.stringify(json) + host.logged.join()).not.toContain("hpotter");
  });

  test("finds nothing of another connection or another way in, and nothing once it is disconnected", async () => {
    const other = await connect({});
    const { json } = await call("POST", "send_test", sent(30));
    const at = `test_status?partner_interview_id=${json.partner_interview_id}`;
    expect((await call("GET", at)).status).toBe(200);
    expect((await call("GET", at, undefined, other.key)).status).toBe(404);
    const plain = await host.ask("POST", "/v1/orders", {
      key: admin,
      body: { form: "northline-short", person: {} },
    });
    expect((await call("GET", `test_status?partner_interview_id=${plain.json.order.id}`)).status).toBe(404);
    expect((await call("GET", "test_status?partner_interview_id=12345")).status).toBe(404);
    await sit(json.partner_interview_id);
    expect((await host.ask("DELETE", `/v1/connections/${connection}`, { key: admin })).status).toBe(204);
    await host.work();
    expect(got).toEqual([]);
    expect((await call("GET", "list_tests")).status).toBe(401);
  });

  test("is told nothing more about a person who was erased", async () => {
    const { key: again } = await connect({});
    const { json } = await call("POST", "send_test", sent(40), again);
    const { json: order } = await host.ask("GET", `/v1/orders/${json.partner_interview_id}`, { key: admin });
    await host.ask("DELETE", `/v1/people/${order.person.id}`, { key: admin });
    const { rows } = await host.host.database.transaction(host.tenant, (query) =>
      query("SELECT FROM leadsim.callback WHERE orders = $1", [json.partner_interview_id]),
    );
    expect(rows).toEqual([]);
  });
});
