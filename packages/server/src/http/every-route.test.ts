import { loadScenario, type Scenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { present } from "@leadsim/scenarios/rules";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "../access/principal.js";
import {
  type Answered,
  type AskOptions,
  enter,
  play,
  type TestHost,
  testHost,
} from "../host.test-support.js";
import { type FakePlatform, fakePlatform } from "../platforms/cmi5/fake-platform.test-support.js";
import { nextCommand } from "../robot.test-support.js";

// Every route is asked once by someone who may, and every answer is looked through: what only an assessor or
// an author may have must stand in no other.

interface Told extends Answered {
  readonly route: string;
  readonly by: string;
  readonly holdsKeys: boolean;
}

let host: TestHost;
let platform: FakePlatform;
const told: Told[] = [];

const library = readLibrary();
const [firstScenario] = library.scenarios;
const own = firstScenario!.source
  .replace(/^id: .+$/m, "id: our-own")
  .replace(/^version: .+$/m, "version: 1.0.0");
const form = `format: leadsim/form@1
id: our-form
version: 1.0.0
title: Ours
locale: en
model: sales-leader-core@1
purpose: development
instructions: [Play it.]
scenarios:
  - scenario: our-own@1.0.0
`;
const translation = `format: leadsim/translation@1
id: our-form-de
version: 1.0.0
kind: form
of: our-form
locale: de
texts:
  title: { from: Ours, text: Unseres }
  instructions.0: { from: Play it., text: Spielen Sie es. }
`;
const theme = JSON.stringify({
  format: "leadsim/theme@1",
  id: "ours",
  version: "1.0.0",
  title: "Ours",
  colors: { accent: "#123456", accentDark: "#c0d4f0" },
});

beforeAll(async () => {
  platform = await fakePlatform();
  const environment = {
    LEADSIM_METRICS_TOKEN: "metrics-token-of-16",
    LEADSIM_WEBHOOK_HOSTS: platform.host,
  };
  host = await testHost({ environment });
  await askAll();
}, 120_000);

afterAll(() => platform.close());

async function ask(by: string, method: string, path: string, options: AskOptions = {}): Promise<Answered> {
  const answer = await host.ask(method, path, options);
  const route = host.routes.find(
    (one) =>
      one.method === method &&
      new RegExp(`^${one.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path.split("?")[0]!),
  )!;
  told.push({ ...answer, by, route: `${method} ${route.path}`, holdsKeys: route.holdsKeys === true });
  return answer;
}

async function good(by: string, method: string, path: string, options: AskOptions = {}): Promise<Answered> {
  const answer = await ask(by, method, path, options);
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.text}`);
  return answer;
}

async function askAll(): Promise<void> {
  const keys = Object.fromEntries(
    await Promise.all(
      (["coordinator", "assessor", "author", "tracking", "admin", "host"] as Role[]).map(async (role) => [
        role,
        await host.key([role]),
      ]),
    ),
  ) as Record<Role, string>;
  const as = (role: Role, method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    good(role, method, path, {
      key: keys[role],
      ...present({ body }),
      ...(headers ? { headers } : {}),
    });
  const yaml = { "content-type": "application/yaml" };

  for (const [kind, id, source] of [
    ["scenarios", "our-own", own],
    ["forms", "our-form", form],
    ["themes", "ours", theme],
    ["translations", "our-form-de", translation],
  ] as const) {
    await as("author", "PUT", `/v1/${kind}/${id}/versions/1.0.0`, source, yaml);
  }
  const benchmark = library.benchmarks[0]!.source.replace(
    /"id": *"northline-short-synthetic"/,
    '"id": "our-benchmark"',
  );
  await as("author", "PUT", `/v1/benchmarks/our-benchmark/versions/1.0.0`, benchmark, yaml);
  const ownModel = library.models[0]!.source.replace(/^id: .+$/m, "id: our-model");
  await as("author", "PUT", "/v1/models/our-model/versions/1.0.0", ownModel, yaml);
  for (const [kind, id] of [
    ["scenarios", "our-own"],
    ["forms", "our-form"],
    ["themes", "ours"],
    ["translations", "our-form-de"],
    ["benchmarks", "our-benchmark"],
    ["models", "our-model"],
  ]) {
    await as("coordinator", "GET", `/v1/${kind}`);
    await as("coordinator", "GET", `/v1/${kind}/${id}/versions`);
    await as("coordinator", "GET", `/v1/${kind}/${id}/versions/1.0.0`);
    await as("author", "GET", `/v1/${kind}/${id}/versions/1.0.0/source`);
  }

  const { json: ordered } = await as("coordinator", "POST", "/v1/orders", {
    form: "our-form",
    person: { name: "Ada Example", email: "ada@example.com", externalRef: "e-1", team: "north" },
    reference: "r-1",
    mail: true,
  });
  const order = ordered.order.id;
  const person = ordered.order.person.id;
  await as("coordinator", "GET", "/v1/orders?limit=5");
  await as("tracking", "GET", `/v1/orders/${order}`);
  await as("coordinator", "PATCH", `/v1/orders/${order}`, { accommodation: 1.5 });
  await as("coordinator", "POST", `/v1/orders/${order}/invitations`, { days: 3 });
  await as("coordinator", "GET", `/v1/orders/${order}/invitations`);
  await host.work();
  const { json: mails } = await as("coordinator", "GET", `/v1/orders/${order}/mails`);
  await as("coordinator", "POST", `/v1/orders/${order}/mails/${mails.items[0].id}/bounced`);

  const { json: entered } = await good("anyone", "POST", "/v1/play", {
    body: { invitation: ordered.invitation.token },
  });
  const { session, token } = entered;
  const candidate = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    good("candidate", method, path, {
      key: token,
      ...present({ body }),
      ...(headers ? { headers } : {}),
    });
  await candidate("GET", `/v1/sessions/${session}/host`);
  await candidate("GET", `/v1/sessions/${session}/report`);
  let view = await candidate("GET", `/v1/sessions/${session}/view?story=true`);
  for (let command = nextCommand(view.json); command; command = nextCommand(view.json)) {
    host.pass(20_000);
    await candidate("PUT", `/v1/sessions/${session}/draft`, { turn: view.json.turn, draft: { a: 1 } });
    await candidate("GET", `/v1/sessions/${session}/draft`);
    await ask("candidate", "POST", `/v1/sessions/${session}/commands`, {
      key: token,
      body: { type: "respond", scene: view.json.scene ?? "none", response: { picked: "nothing" } },
      headers: { "idempotency-key": `wrong-${view.json.seq}` },
    });
    view = await candidate("POST", `/v1/sessions/${session}/commands`, command, {
      "idempotency-key": `k-${view.json.seq}`,
    });
    await candidate("GET", `/v1/sessions/${session}/view?story=true`);
  }
  await host.work();
  await as("coordinator", "GET", "/v1/sessions");
  await as("coordinator", "GET", `/v1/sessions/${session}`);
  await as("assessor", "GET", `/v1/sessions/${session}/transcript`);
  await as("assessor", "GET", `/v1/results/${session}`);
  await as("tracking", "GET", `/v1/results/${session}?for=tracking`);
  await candidate("GET", `/v1/results/${session}`);
  for (const kind of ["html", "pdf"]) {
    for (const lang of ["en", "de"]) {
      const at = `/v1/results/${session}`;
      await as("assessor", "GET", `${at}/report.${kind}?lang=${lang}`);
      await candidate("GET", `${at}/report.${kind}?for=candidate&lang=${lang}`);
      await as("assessor", "GET", `${at}/debrief.${kind}?lang=${lang}`);
      await as("assessor", "GET", `${at}/interview.${kind}?lang=${lang}`);
    }
  }
  await as("assessor", "POST", `/v1/results/${session}/rescore`, {});

  const second = await enter(host, { form: "our-form", person: { externalRef: "e-2" } });
  const change = { type: "change-time", time: 2 };
  await as("coordinator", "POST", `/v1/sessions/${second.session}/host-commands`, change);
  await as("coordinator", "POST", `/v1/sessions/${second.session}/end-access`);
  await as("coordinator", "DELETE", `/v1/orders/${second.order}/invitations`);
  const { json: third } = await as("coordinator", "POST", "/v1/orders", { form: "our-form", person: {} });
  await as("coordinator", "POST", `/v1/orders/${third.order.id}/cancel`);

  await as("coordinator", "GET", "/v1/people?team=north");
  await as("coordinator", "GET", `/v1/people/${person}`);
  await as("coordinator", "PATCH", `/v1/people/${person}`, { name: "Ada L. Example" });
  await as("admin", "GET", `/v1/people/${person}/export`);
  await as("admin", "DELETE", `/v1/people/${person}`);

  const hook = { url: "https://hooks.example.com/a", events: ["webhook.test"] };
  const { json: added } = await as("admin", "POST", "/v1/webhooks", hook);
  const webhook = added.webhook.id;
  await as("admin", "GET", "/v1/webhooks");
  await as("admin", "GET", `/v1/webhooks/${webhook}`);
  await as("admin", "PATCH", `/v1/webhooks/${webhook}`, { description: "Ours" });
  await as("admin", "POST", `/v1/webhooks/${webhook}/test`);
  const { json: sent } = await as("admin", "GET", `/v1/webhooks/${webhook}/deliveries`);
  await as("admin", "POST", `/v1/webhooks/${webhook}/deliveries/${sent.items[0].id}/redeliver`);
  await as("admin", "DELETE", `/v1/webhooks/${webhook}`);

  const ats = { kind: "greenhouse", name: "Greenhouse", settings: { forms: ["our-form"] } };
  const { json: connected } = await as("admin", "POST", "/v1/connections", ats);
  const at = `/v1/connections/${connected.connection.id}`;
  await as("admin", "GET", "/v1/connections");
  await as("admin", "GET", at);
  const greenhouse = (method: string, path: string, body?: unknown) =>
    good("platform", method, `/v1/platforms/greenhouse/${path}`, {
      headers: { authorization: `Basic ${Buffer.from(`${connected.key}:`).toString("base64")}` },
      ...present({ body }),
    });
  await greenhouse("GET", "list_tests");
  const { json: interview } = await greenhouse("POST", "send_test", {
    partner_test_id: "our-form",
    candidate: { first_name: "Flo", last_name: "Example", email: "flo@example.com" },
    url: "https://ats.example.com/take_home_tests/1",
  });
  await greenhouse("POST", "response_error", { api_call: "test_status", errors: ["none"] });
  const { json: link } = await as(
    "coordinator",
    "POST",
    `/v1/orders/${interview.partner_interview_id}/invitations`,
    {},
  );
  const { json: seat } = await good("anyone", "POST", "/v1/play", { body: { invitation: link.token } });
  await play(host, seat);
  await host.work();
  await greenhouse("GET", `test_status?partner_interview_id=${interview.partner_interview_id}`);
  await as("admin", "GET", `${at}/callbacks`);
  await as("admin", "POST", `${at}/callbacks/${interview.partner_interview_id}/repeat`);
  await as("admin", "DELETE", at);
  const learning = { kind: "cmi5", name: "LMS", settings: { hosts: [platform.host], forms: ["our-form"] } };
  const { json: course } = await as("admin", "POST", "/v1/connections", learning);
  await as("admin", "GET", `/v1/connections/${course.connection.id}/cmi5.xml`);
  await good("anyone", "GET", platform.launch(`/cmi5/${course.connection.id}/our-form`));
  await host.work();
  expect(platform.statements).toHaveLength(1);

  const other = `o${host.tenant}`;
  await as("host", "POST", "/v1/tenants", { id: other, name: "Other" });
  await as("host", "GET", "/v1/tenants");
  await as("admin", "GET", `/v1/tenants/${host.tenant}`);
  const settings = {
    invitationDays: 7,
    candidates: { contact: { name: "HR" } },
    retention: { sessions: 365 },
  };
  await as("admin", "PATCH", `/v1/tenants/${host.tenant}`, { settings });
  const { json: made } = await as("admin", "POST", "/v1/api-keys", { name: "K", roles: ["tracking"] });
  await as("admin", "GET", "/v1/api-keys");
  await as("admin", "DELETE", `/v1/api-keys/${made.apiKey.id}`);
  const member = { issuer: "https://id.example.com", subject: "sub-1", roles: ["assessor"] };
  const { json: joined } = await as("admin", "POST", "/v1/members", member);
  await as("admin", "GET", "/v1/members");
  await as("admin", "DELETE", `/v1/members/${joined.id}`);
  await as("admin", "GET", "/v1/audit?limit=200");
  await as("tracking", "GET", "/v1/me");

  const here = { origin: "https://assess.example.com", "sec-fetch-site": "same-origin" };
  const signedIn = await good("anyone", "POST", "/v1/sign-in", {
    body: { key: keys.assessor },
    headers: here,
  });
  const cookie = String(signedIn.headers["set-cookie"]).split(";")[0]!;
  await good("assessor", "GET", "/console", { headers: { cookie } });
  await good("assessor", "POST", "/v1/sign-out", { headers: { cookie, ...here } });
  await askConsole(as, { here, keys });
  for (const path of [
    "/livez",
    "/readyz",
    "/.well-known/jwks.json",
    "/openapi.json",
    "/play",
    "/assets/leadsim-player.js",
    "/console",
  ]) {
    await good("anyone", "GET", path);
  }
  await good("anyone", "GET", `/play/${session}`);
  await good("anyone", "GET", "/metrics", { headers: { authorization: "Bearer metrics-token-of-16" } });
}

type As = (
  role: Role,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answered>;

const formType = { "content-type": "application/x-www-form-urlencoded" };

/** Every page of the console, and every form on one. */
async function askConsole(
  as: As,
  { here, keys }: { readonly here: Record<string, string>; readonly keys: Record<Role, string> },
): Promise<void> {
  const send = (role: Role, path: string, fields: Record<string, string> = {}) =>
    as(role, "POST", path, new URLSearchParams(fields).toString(), formType);
  /** What can't be undone is confirmed. */
  const sure = { sure: "yes" };
  const body = new URLSearchParams({ key: keys.admin }).toString();
  await good("anyone", "POST", "/console/sign-in", { body, headers: { ...here, ...formType } });
  const chosen = { body: "language=de", headers: { ...here, ...formType } };
  await good("anyone", "POST", "/console/language", chosen);
  await send("admin", "/console/sign-out");
  await as("coordinator", "GET", "/console/orders");
  await as("coordinator", "GET", "/console/orders/invite");
  await as("coordinator", "GET", "/console/orders/people");
  const wanted = { form: "our-form@1.0.0", deadline: "" };
  const invited = await send("coordinator", "/console/orders/invite", {
    ...wanted,
    name: "Bo Example",
    email: "bo@example.com",
    mail: "yes",
    time: "1",
    days: "3",
  });
  await host.work();
  const order = /\/console\/orders\/([0-9a-f-]{36})/.exec(invited.text)![1]!;
  const people = { ...wanted, csv: "name\nCy\n", batch: "00000000-0000-4000-8000-000000000000" };
  await send("coordinator", "/console/orders/people/preview", people);
  await send("coordinator", "/console/orders/people/confirm", people);
  const shown = await as("coordinator", "GET", `/console/orders/${order}`);
  const [mail] = shown.text.match(/(?<=\/mails\/)[0-9a-f-]{36}/)!;
  await send("coordinator", `/console/orders/${order}/mails/${mail}/bounced`, sure);
  await send("coordinator", `/console/orders/${order}/invitations`);
  await send("coordinator", `/console/orders/${order}/revoke`, sure);
  await send("coordinator", `/console/orders/${order}/change`, { time: "1.5", deadline: "", attempts: "2" });
  await send("coordinator", `/console/orders/${order}/cancel`, sure);
  const { session, token } = await enter(host, { form: "our-form", person: { name: "Di Example" } });
  await play(host, { session, token }, 8);
  const at = `/console/sessions/${session}`;
  await as("coordinator", "GET", at);
  await send("coordinator", `${at}/time`, { time: "2", "why-time": "accommodation" });
  await send("coordinator", `${at}/expiry`, { expires: "2027-01-01T00:00", "why-expiry": "other" });
  await send("coordinator", `${at}/stop`, { as: "withdrawn", "why-stop": "by-mistake", ...sure });
  await send("coordinator", `${at}/reopen`, { "why-reopen": "by-mistake" });
  await send("coordinator", `${at}/let-out`, sure);
  const scored = await as("assessor", "GET", "/console/results");
  const [done] = scored.text.match(/(?<=\/console\/results\/)[0-9a-f-]{36}/)!;
  await as("assessor", "GET", `/console/results/${done}`);
  const again = await enter(host, { form: "our-form", person: { name: "Ed Example", team: "north" } });
  await play(host, again);
  await host.work();
  await as("assessor", "GET", `/console/compare?with=${done}&with=${again.session}`);
  await as("assessor", "GET", "/console/teams");
  await as("assessor", "GET", "/console/teams/team?name=north");
  for (let place = 0; place < 5; place += 1) {
    await play(
      host,
      await enter(host, { form: "our-form", person: { name: `Person ${place}`, team: "five" } }),
    );
  }
  await host.work();
  for (const page of ["report.html", "report.pdf"]) await as("assessor", "GET", `/v1/teams/five/${page}`);
  const ordered = await as("coordinator", "GET", `/console/orders/${again.order}`);
  const [person] = ordered.text.match(/(?<=\/console\/people\/)[0-9a-f-]{36}/)!;
  await as("coordinator", "GET", `/console/people/${person}`);
  await send("coordinator", `/console/people/${person}`, { name: "Ed L. Example" });
  await as("admin", "GET", `/console/people/${person}/export`);
  await send("admin", `/console/people/${person}/erase`, sure);
  const hook = { url: "https://hooks.example.com/a", events: "webhook.test", description: "" };
  const added = await send("admin", "/console/webhooks", hook);
  const [webhook] = added.text.match(/(?<=\/console\/webhooks\/)[0-9a-f-]{36}/)!;
  await as("admin", "GET", "/console/webhooks");
  await send("admin", `/console/webhooks/${webhook}/test`);
  const sent = await as("admin", "GET", `/console/webhooks/${webhook}`);
  const [delivery] = sent.text.match(/(?<=\/deliveries\/)[0-9a-f-]{36}/)!;
  await send("admin", `/console/webhooks/${webhook}/deliveries/${delivery}/again`);
  await send("admin", `/console/webhooks/${webhook}/change`, hook);
  await send("admin", `/console/webhooks/${webhook}/switch`, { on: "no" });
  await send("admin", `/console/webhooks/${webhook}/remove`, sure);
  const ats = {
    kind: "greenhouse",
    "greenhouse-name": "Greenhouse",
    "greenhouse-forms": "our-form",
    "greenhouse-language": "de",
  };
  const connected = await send("admin", "/console/connections", ats);
  const [connection] = connected.text.match(/(?<=\/console\/connections\/)[0-9a-f-]{36}/)!;
  await as("admin", "GET", "/console/connections");
  await as("admin", "GET", `/console/connections/${connection}`);
  const platformKey = /lsp_[\w-]+/.exec(connected.text)![0];
  const basic = { authorization: `Basic ${Buffer.from(`${platformKey}:`).toString("base64")}` };
  const { json: interview } = await good("platform", "POST", "/v1/platforms/greenhouse/send_test", {
    headers: basic,
    body: {
      partner_test_id: "our-form",
      candidate: { first_name: "Gil", last_name: "Example", email: "gil@example.com" },
      url: "https://ats.example.com/take_home_tests/2",
    },
  });
  const { json: link } = await as(
    "coordinator",
    "POST",
    `/v1/orders/${interview.partner_interview_id}/invitations`,
    {},
  );
  await play(host, (await good("anyone", "POST", "/v1/play", { body: { invitation: link.token } })).json);
  await host.work();
  const tested = interview.partner_interview_id;
  await send("admin", `/console/connections/${connection}/callbacks/${tested}/again`);
  await send("admin", `/console/connections/${connection}/remove`, sure);
  await as("admin", "GET", "/console/audit");
  await send("admin", "/console/settings", { name: "Ours" });
  await send("admin", "/console/settings/keys", { "key-name": "K", roles: "tracking" });
  const member = { issuer: "https://id.example.com", subject: "sub-2", roles: "assessor" };
  await send("admin", "/console/settings/members", member);
  const settings = await as("admin", "GET", "/console/settings");
  const [key] = settings.text.match(
    /(?<=\/settings\/keys\/)[0-9a-f-]{36}(?=\/revoke[^>]*>(?:(?!\/revoke)[\s\S])*$)/,
  )!;
  const [joined] = settings.text.match(/(?<=\/settings\/members\/)[0-9a-f-]{36}/)!;
  await send("admin", `/console/settings/members/${joined}/remove`, sure);
  await as("coordinator", "GET", "/console/library");
  await as("coordinator", "GET", "/console/library/scenario/our-own/1.0.0");
  await as("coordinator", "GET", "/console/library/form/our-form/1.0.0");
  await as("author", "GET", "/console/library/scenario/our-own/1.0.0/preview");
  await as("author", "GET", "/console/library/upload");
  await send("author", "/console/library/upload", { kind: "form", source: form, do: "check" });
  await as("coordinator", "GET", "/console/export");
  await as("coordinator", "GET", "/console/export/file?data=orders&format=csv");
  await as("assessor", "GET", "/console/export/file?data=evidence&format=jsonl");
  await send("admin", `/console/settings/keys/${key}/revoke`, sure);
}

/** What an author wrote about options for assessors alone. */
function rationales(scenario: Scenario): readonly string[] {
  return [...JSON.stringify(scenario).matchAll(/"why":"((?:[^"\\]|\\.)+)"/g)].map(([, why]) => why!);
}

describe("every route", () => {
  test("was asked", () => {
    const asked = new Set(told.filter(({ status }) => status < 400).map(({ route }) => route));
    const all = host.routes.map(({ method, path }) => `${method} ${path}`);
    expect(all.filter((route) => !asked.has(route))).toEqual([]);
  });

  test("tells no rationale, no level and no stronger option, but to assessors and authors", () => {
    const { document } = loadScenario(own, { file: "own.yaml" });
    const secrets = rationales(document!);
    expect(secrets.length).toBeGreaterThan(40);
    const fields = ['"level":', '"key":{', '"rationale":', '"stronger":', '"why":', '"levels":'];
    const others = told.filter(({ holdsKeys, by }) => !(holdsKeys && ["assessor", "author"].includes(by)));
    expect(others.length).toBeGreaterThan(150);
    // A team's page is for an assessor, and no page of it needs a key.
    const withoutKeys = others.filter(({ route }) => /(report)\.(html|pdf)$/.test(route));
    expect(new Set(withoutKeys.map(({ route, by }) => `${route} ${by}`)).size).toBe(4);
    for (const { route, by, text } of others) {
      const found = [...secrets, ...(route === "GET /openapi.json" ? [] : fields)].filter((secret) =>
        text.includes(secret),
      );
      expect(found, `${route}, asked by ${by}`).toEqual([]);
    }
    const assessors = told.filter(({ holdsKeys, by }) => holdsKeys && by === "assessor");
    expect(assessors.some(({ text }) => secrets.some((secret) => text.includes(secret)))).toBe(true);
  });

  test("keeps names and addresses out of the log", () => {
    const log = host.logged.join("\n");
    expect(log).not.toMatch(/Ada|example\.com\/|@example/);
    expect(log).not.toMatch(/lsk_|lsi_|lst_|lsc_|whsec_/);
  });

  test("answers with headers that keep a browser safe, and nothing that may be stored unasked", () => {
    for (const { headers, route } of told) {
      expect(headers["x-content-type-options"], route).toBe("nosniff");
      expect(headers["content-security-policy"], route).toMatch(/default-src 'none'/);
      expect(headers["cache-control"], route).toBeDefined();
    }
  });
});
