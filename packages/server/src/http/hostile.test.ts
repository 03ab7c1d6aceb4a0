import { beforeAll, describe, expect, test } from "vitest";
import { writeSessionToken } from "../access/session-token.js";
import { enter, type TestHost, testHost } from "../host.test-support.js";
import { openKeyring } from "../secrets/keyring.js";

let host: TestHost;
let seat: Awaited<ReturnType<typeof enter>>;
let coordinator: string;
const here = { origin: "https://assess.example.com", "sec-fetch-site": "same-origin" };
const json = { "content-type": "application/json" };

beforeAll(async () => {
  host = await testHost();
  coordinator = await host.key(["coordinator"]);
  seat = await enter(host);
});

describe("who is not let in", () => {
  test("keys that are made up, revoked, expired, of too small a role or for something else", async () => {
    const admin = await host.key(["admin"]);
    const view = `/v1/sessions/${seat.session}/view`;
    const secret = "A".repeat(43);
    for (const key of [
      "",
      "lsk_",
      `lsk_000000000000_${secret}`,
      `lsk_000000000000_${secret}x`,
      "x".repeat(601),
      seat.token,
    ]) {
      const refused = await host.ask("GET", "/v1/orders", { key });
      expect([401, 403], key).toContain(refused.status);
    }
    expect((await host.ask("GET", view, { key: admin })).status).toBe(403);
    expect((await host.ask("GET", "/v1/api-keys", { key: coordinator })).status).toBe(403);
    expect((await host.ask("POST", "/v1/tenants", { key: admin, body: { id: "x", name: "X" } })).status).toBe(
      403,
    );
    const soon = new Date(host.now().getTime() + 60_000).toISOString();
    const body = { name: "short", roles: ["coordinator"], expiresAt: soon };
    const { json: made } = await host.ask("POST", "/v1/api-keys", { key: admin, body });
    expect((await host.ask("GET", "/v1/orders", { key: made.key })).status).toBe(200);
    host.pass(75_000);
    expect((await host.ask("GET", "/v1/orders", { key: made.key })).status).toBe(401);
    const { json: other } = await host.ask("POST", "/v1/api-keys", {
      key: admin,
      body: { name: "n", roles: ["coordinator"] },
    });
    expect((await host.ask("GET", "/v1/orders", { key: other.key })).status).toBe(200);
    await host.ask("DELETE", `/v1/api-keys/${other.apiKey.id}`, { key: admin });
    expect((await host.ask("GET", "/v1/orders", { key: other.key })).status).toBe(401);
  });

  test("nobody gives themselves more than they hold", async () => {
    const admin = await host.key(["admin"]);
    const body = { name: "n", roles: ["host"] };
    expect((await host.ask("POST", "/v1/api-keys", { key: admin, body })).status).toBe(403);
    const elsewhere = { name: "n", roles: ["admin"], tenant: "default" };
    expect((await host.ask("POST", "/v1/api-keys", { key: admin, body: elsewhere })).status).toBe(404);
    const member = { issuer: "https://id.example.com", subject: "s", roles: ["host"] };
    expect((await host.ask("POST", "/v1/members", { key: admin, body: member })).status).toBe(403);
  });

  test("session tokens of another secret, another session, an earlier access, or after their time", async () => {
    const grant = { tenant: host.tenant, session: seat.session, access: 1, expires: new Date("2030-01-01") };
    const view = `/v1/sessions/${seat.session}/view`;
    const at = (token: string) => host.ask("GET", view, { key: token }).then(({ status }) => status);
    const { keyring } = host.host;
    expect(await at(writeSessionToken(keyring, grant))).toBe(200);
    expect(await at(writeSessionToken(openKeyring("another-secret-of-32-characters!!"), grant))).toBe(401);
    expect(await at(writeSessionToken(keyring, { ...grant, expires: new Date("2020-01-01") }))).toBe(401);
    expect(await at(writeSessionToken(keyring, { ...grant, access: 0 }))).toBe(401);
    expect(await at(writeSessionToken(keyring, { ...grant, access: 2 }))).toBe(401);
    const [body, mac] = seat.token.slice(4).split(".") as [string, string];
    const changed = JSON.parse(Buffer.from(body, "base64url").toString());
    changed[3] += 1_000_000;
    const forged = `lst_${Buffer.from(JSON.stringify(changed)).toString("base64url")}.${mac}`;
    expect(await at(forged)).toBe(401);
    const other = await enter(host);
    expect(await at(other.token)).toBe(403);
  });

  test("after their access was ended, browsers that were in: at once, on every replica", async () => {
    const one = await enter(host);
    const replica = await testHost({ at: host.now() });
    const view = (on: TestHost) => on.ask("GET", `/v1/sessions/${one.session}/view`, { key: one.token });
    expect((await view(replica)).status).toBe(200);
    await host.ask("POST", `/v1/sessions/${one.session}/end-access`, { key: coordinator });
    expect((await view(host)).status).toBe(401);
    expect((await view(replica)).status).toBe(401);
    const headers = { "idempotency-key": "k" };
    const command = { key: one.token, body: { type: "continue" }, headers };
    expect((await replica.ask("POST", `/v1/sessions/${one.session}/commands`, command)).status).toBe(401);
    const again = await host.ask("POST", "/v1/play", { body: { invitation: one.invitation } });
    expect([again.status, again.json.session]).toEqual([200, one.session]);
  });

  test("invitations that are made up, revoked, expired, or went around", async () => {
    const play = (invitation: string) => host.ask("POST", "/v1/play", { body: { invitation } });
    expect((await play(`lsi_${"A".repeat(43)}`)).json.code).toBe("invitation-not-valid");
    expect((await play("lsi_short")).json.code).toBe("invalid-request");
    const one = await enter(host);
    await host.ask("DELETE", `/v1/orders/${one.order}/invitations`, { key: coordinator });
    expect((await play(one.invitation)).json.code).toBe("invitation-not-valid");
    const around = await enter(host);
    for (let browser = 1; browser < 12; browser++) expect((await play(around.invitation)).status).toBe(200);
    expect((await play(around.invitation)).json.code).toBe("invitation-not-valid");
    const late = await host.ask("POST", `/v1/orders/${around.order}/invitations`, {
      key: coordinator,
      body: { days: 1 },
    });
    host.pass(25 * 3_600_000);
    expect((await play(late.json.token)).json.code).toBe("invitation-not-valid");
  });

  test("whoever guesses too often waits, and others do not", async () => {
    const guess = (remoteAddress: string) =>
      host.app.inject({
        method: "POST",
        url: "/v1/play",
        remoteAddress,
        payload: { invitation: `lsi_${"B".repeat(43)}` },
      });
    const answers = [];
    for (let tried = 0; tried < 35; tried++) answers.push((await guess("198.51.100.7")).statusCode);
    expect(answers.filter((status) => status === 429)).toHaveLength(5);
    expect((await guess("198.51.100.8")).statusCode).toBe(410);
    const { rows } = await host.host.database.transaction("*", (query) =>
      query("SELECT key FROM leadsim.rate", []),
    );
    expect(JSON.stringify(rows)).not.toContain("198.51");
  });
});

test("whoever is turned away without end waits, and who holds a key from the same address does not", async () => {
  const small = await testHost({ environment: { LEADSIM_REQUESTS_PER_MINUTE: "10" } });
  const key = await small.key(["coordinator"]);
  const wrong = `lsk_${"ab".repeat(6)}_${"A".repeat(43)}`;
  const answers: number[] = [];
  for (let tried = 0; tried < 12; tried++) {
    answers.push((await small.ask("GET", "/v1/orders", { key: wrong })).status);
  }
  expect(answers).toEqual([...Array(10).fill(401), 429, 429]);
  expect((await small.ask("GET", "/v1/orders", { key })).status).toBe(200);
});

test("metrics are for this machine: not for whoever comes through a proxy on it", async () => {
  expect((await host.ask("GET", "/metrics")).status).toBe(200);
  for (const name of ["x-forwarded-for", "forwarded"]) {
    const asked = await host.ask("GET", "/metrics", { headers: { [name]: "for=198.51.100.7" } });
    expect(asked.status, name).toBe(401);
  }
});

describe("a page of another site", () => {
  test("can't make a signed-in browser do anything", async () => {
    const assessor = await host.key(["admin"]);
    const { headers } = await host.ask("POST", "/v1/sign-in", { body: { key: assessor }, headers: here });
    const cookie = String(headers["set-cookie"]).split(";")[0]!;
    expect(String(headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
    const body = { form: "northline-short", person: {} };
    for (const foreign of [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site", origin: "https://assess.example.com" },
      { "sec-fetch-site": "same-site", origin: "https://other.example.com" },
      { origin: "https://assess.example.com.evil.example" },
      { origin: "http://assess.example.com" },
    ] as Record<string, string>[]) {
      const refused = await host.ask("POST", "/v1/orders", { body, headers: { cookie, ...foreign } });
      expect([refused.status, refused.json.code], JSON.stringify(foreign)).toEqual([403, "foreign-origin"]);
    }
    expect((await host.ask("POST", "/v1/orders", { body, headers: { cookie, ...here } })).status).toBe(201);
    const form = await host.ask("POST", "/v1/orders", {
      body: "form=northline-short",
      headers: { cookie, ...here, "content-type": "application/x-www-form-urlencoded" },
    });
    expect(form.status).toBe(415);
  });

  test("can't put its own session, or its own sign-in, into a browser", async () => {
    const { invitation } = await enter(host);
    const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const played = await host.ask("POST", "/v1/play", { body: { invitation }, headers: foreign });
    expect(played.headers["set-cookie"]).toBeUndefined();
    const own = await host.ask("POST", "/v1/play", { body: { invitation }, headers: here });
    expect(String(own.headers["set-cookie"])).toMatch(
      /^__Secure-leadsim-[0-9a-f]{32}=lst_.+Path=\/v1\/.+SameSite=Strict; Secure$/,
    );
    const key = await host.key(["assessor"]);
    const signIn = await host.ask("POST", "/v1/sign-in", { body: { key }, headers: foreign });
    expect([signIn.status, signIn.headers["set-cookie"]]).toEqual([403, undefined]);
  });

  test("gets a token of its own each time: one that was planted is not taken over", async () => {
    const one = await enter(host);
    const planted = `__Secure-leadsim-${one.session.replaceAll("-", "")}=lst_planted.${"A".repeat(43)}`;
    const view = `/v1/sessions/${one.session}/view`;
    expect((await host.ask("GET", view, { headers: { cookie: planted } })).status).toBe(401);
    host.pass(1_000);
    const { headers } = await host.ask("POST", "/v1/play", {
      body: { invitation: one.invitation },
      headers: { ...here, cookie: planted },
    });
    const cookie = String(headers["set-cookie"]).split(";")[0]!;
    expect(cookie).not.toContain("planted");
    expect((await host.ask("GET", view, { headers: { cookie } })).status).toBe(200);
    const other = await enter(host);
    const swapped = cookie.replace(one.session.replaceAll("-", ""), other.session.replaceAll("-", ""));
    expect(
      (await host.ask("GET", `/v1/sessions/${other.session}/view`, { headers: { cookie: swapped } })).status,
    ).toBe(403);
  });

  test("is answered to scripts only where the operator named it, and never with cookies", async () => {
    const open = await testHost({
      environment: { LEADSIM_CORS_ORIGINS: "https://hr.example.com" },
      at: host.now(),
    });
    const ask = (origin: string) =>
      open.app.inject({ method: "OPTIONS", url: "/v1/play", headers: { origin } });
    const named = await ask("https://hr.example.com");
    expect(named.headers["access-control-allow-origin"]).toBe("https://hr.example.com");
    expect(named.headers["access-control-allow-credentials"]).toBeUndefined();
    expect((await ask("https://evil.example")).headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("bodies and addresses", () => {
  const order = (body: unknown, headers: Record<string, string> = json) =>
    host.ask("POST", "/v1/orders", { key: coordinator, body, headers });

  test.each<[string, unknown, number]>([
    ["no JSON", "{", 400],
    ["nothing", "", 400],
    ["another type", "null", 400],
    ["a list", "[]", 400],
    ["a prototype", '{"__proto__":{"admin":true},"form":"northline-short","person":{}}', 400],
    ["a constructor", '{"constructor":{"prototype":{"a":1}},"form":"northline-short","person":{}}', 400],
    ["an unknown field", { form: "northline-short", person: {}, admin: true }, 400],
    ["a number for a text", { form: 7, person: {} }, 400],
    ["a wrong accommodation", { form: "northline-short", person: {}, accommodation: 3 }, 400],
    ["a control character", { form: "northline-short", person: { name: "a\u0000b" } }, 400],
    [
      "a control character of the upper range",
      { form: "northline-short", person: { name: "a\u009b2J" } },
      400,
    ],
    ["half a character", { form: "northline-short", person: { name: "a\ud800b" } }, 400],
    ["a turned order", { form: "northline-short", person: { name: "a\u202egpj.exe" } }, 400],
    ["an isolate", { form: "northline-short", person: { team: "a\u2066b" } }, 400],
    ["an escape sequence", { form: "northline-short", person: { name: "a\u001b[2J" } }, 400],
    ["no address of mail", { form: "northline-short", person: { email: "not an address" } }, 400],
    ["a name without end", { form: "northline-short", person: { name: "a".repeat(201) } }, 400],
    ["a leap second", { form: "northline-short", person: {}, deadline: "2030-01-01T23:59:60Z" }, 400],
    [
      "a time after all that can be written",
      { form: "northline-short", person: {}, deadline: "9999-12-31T23:59:59-23:00" },
      400,
    ],
    ["a date that is none", { form: "northline-short", person: {}, deadline: "soon" }, 400],
    [
      "a deadline that has passed",
      { form: "northline-short", person: {}, deadline: "2020-01-01T00:00:00Z" },
      422,
    ],
    ["a form that is not there", { form: "no-such-form", person: {} }, 404],
    ["a path for a form", { form: "../../etc/passwd", person: {} }, 400],
    [
      "a person who is not there",
      { form: "northline-short", person: "00000000-0000-7000-8000-000000000000" },
      404,
    ],
    ["too much", JSON.stringify({ form: "northline-short", person: { name: "a".repeat(70_000) } }), 413],
    ["nesting without end", `${"[".repeat(30_000)}${"]".repeat(30_000)}`, 400],
  ])("%s is refused in words", async (_, body, status) => {
    const refused = await order(body);
    expect(refused.status).toBe(status);
    expect(refused.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(refused.json.code).toMatch(/^[a-z-]+$/);
    expect(refused.text).not.toMatch(/node_modules|at .+\.ts|SELECT/);
  });

  test("an address that can't be read is told like everything else, and not said back", async () => {
    const refused = await host.ask("GET", "/v1/people/ada@example.com%zz", { key: coordinator });
    expect([refused.status, refused.json.code]).toEqual([400, "invalid-request"]);
    expect(refused.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(refused.text).not.toContain("ada@");
  });

  test("text that looks like SQL or markup is text", async () => {
    const name = `Robert'); DROP TABLE leadsim.person; --<script>alert(1)</script>`;
    const made = await order({ form: "northline-short", person: { name } });
    expect(made.json.order.person.name).toBe(name);
    const { headers } = await host.ask("POST", "/v1/sign-in", {
      body: { key: await host.key(["assessor"]) },
      headers: here,
    });
    const cookie = String(headers["set-cookie"]).split(";")[0]!;
    const page = await host.ask("GET", "/console/orders", { headers: { cookie } });
    expect(page.text).toContain("&lt;script&gt;");
    expect(page.text).not.toContain("<script>alert");
  });

  test.each([
    "/v1/orders/not-an-id",
    "/v1/orders/00000000-0000-7000-8000-00000000000g",
    "/v1/orders/a-name-that-is-much-too-long".padEnd(300, "g"),
    "/v1/orders/%00",
    "/v1/orders/%2e%2e%2f",
    "/v1/orders?limit=0",
    "/v1/orders?limit=1e9",
    "/v1/orders?after='",
    "/v1/orders?status=paid",
    "/v1/orders?unknown=1",
    "/assets/../package.json",
    "/assets/%2e%2e%2fpackage.json",
    "/assets/..%5cpackage.json",
    "/assets/secret",
    "/v1/scenarios/..%2f..%2fetc/versions/1.0.0",
    "/v1/scenarios/first-ninety-days/versions/../../x",
    "//v1/orders/../../etc/passwd",
    "/v1/nothing",
    "/%",
  ])("%s leads nowhere", async (path) => {
    const refused = await host.app.inject({
      method: "GET",
      url: path,
      headers: { authorization: `Bearer ${coordinator}` },
    });
    expect([400, 404, 414]).toContain(refused.statusCode);
    expect(refused.payload).not.toContain("root:");
  });

  test("commands that are hostile are refused by the engine, and change nothing", async () => {
    const view = await host.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token });
    for (const [place, body] of [
      { type: "respond", scene: "x".repeat(81), response: {} },
      { type: "respond", scene: "a", response: { picked: "a".repeat(50_000) } },
      { type: "open", exhibit: "../../etc/passwd" },
      { type: "continue", turn: 1e308 },
      { type: "continue", __proto__: null, id: "é" },
      { type: "toString" },
      [],
      "continue",
    ].entries()) {
      const headers = { ...json, "idempotency-key": `hostile-${place}` };
      const text = JSON.stringify(body);
      const refused = await host.ask("POST", `/v1/sessions/${seat.session}/commands`, {
        key: seat.token,
        body: text,
        headers,
      });
      expect(refused.status, text.slice(0, 60)).toBeGreaterThanOrEqual(400);
      expect(refused.status, text.slice(0, 60)).toBeLessThan(500);
    }
    const after = await host.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token });
    expect(after.json.seq).toBe(view.json.seq);
  });

  test("a session that sends without end is slowed down", async () => {
    const slow = await testHost({ environment: { LEADSIM_COMMANDS_PER_MINUTE: "20" }, at: host.now() });
    const one = await enter(slow);
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        slow.ask("GET", `/v1/sessions/${one.session}/view`, { key: one.token }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(Number(refused[0]!.headers["retry-after"])).toBeGreaterThan(0);
  });
});
