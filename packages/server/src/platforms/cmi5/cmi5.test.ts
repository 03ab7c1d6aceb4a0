import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answered, play, type TestHost, testHost } from "../../host.test-support.js";
import {
  activityId,
  type FakePlatform,
  fakePlatform,
  type GotStatement,
  ownCredentials,
  returnUrl,
} from "./fake-platform.test-support.js";

let host: TestHost;
let platform: FakePlatform;
let admin = "";
let connection = "";
let unit = "";

beforeAll(async () => {
  platform = await fakePlatform();
  host = await testHost({ environment: { LEADSIM_WEBHOOK_HOSTS: platform.host } });
  admin = await host.key(["admin"]);
  const settings = { hosts: [platform.host], forms: ["northline-short"] };
  const made = await connect({ kind: "cmi5", settings });
  connection = made.json.connection.id;
  unit = `/cmi5/${connection}/northline-short`;
});
afterAll(() => platform.close());

const connect = (body: object) =>
  host.ask("POST", "/v1/connections", { key: admin, body: { name: "Learning & more", ...body } });

const registrationOf = (last: number) => `760e3480-ba55-4991-94b0-0182000000${String(last).padStart(2, "0")}`;

/** Goes the way of a browser: from the platform to the launch, and with its link into the session. */
async function enter(
  address: string,
): Promise<{ readonly launched: Answered; readonly json: Answered["json"] }> {
  const launched = await host.ask("GET", address);
  expect(launched.status, launched.text).toBe(302);
  const invitation = String(launched.headers.location).split("#")[1];
  const { json } = await host.ask("POST", "/v1/play", { body: { invitation } });
  return { launched, json };
}

const of = (registration: string): readonly GotStatement[] =>
  platform.statements.filter(({ context }) => context.registration === registration);
const verbsOf = (registration: string) => of(registration).map(({ verb }) => verb.id.split("/").at(-1));

describe("a launch by cmi5", () => {
  test("of the course that was brought in leads into the session, and each decision is told in order", async () => {
    const course = await host.ask("GET", `/v1/connections/${connection}/cmi5.xml`, { key: admin });
    expect(course.headers["content-type"]).toMatch(/^application\/xml/);
    expect(course.text).toContain('<langstring lang="en">Learning &amp; more</langstring>');
    const [, url] = /<url>([^<]+)<\/url>/.exec(course.text)!;
    expect(url).toBe(`https://assess.example.com${unit}`);
    expect(course.text.match(/<au /g)).toHaveLength(1);
    expect(course.text).toContain('moveOn="Completed" launchMethod="OwnWindow"');
    const registration = registrationOf(1);
    const { launched, json } = await enter(platform.launch(unit, { registration }));
    expect(launched.headers.location).toMatch(/^https:\/\/assess\.example\.com\/play#lsi_/);
    expect(verbsOf(registration)).toEqual(["initialized"]);
    const { json: ended } = await play(host, json);
    expect(ended.status).toBe("completed");
    await host.work();
    const verbs = verbsOf(registration);
    expect([verbs[0], ...verbs.slice(-2)]).toEqual(["initialized", "completed", "terminated"]);
    expect(new Set(verbs.slice(1, -2))).toEqual(new Set(["answered"]));
    expect(verbs.filter((verb) => verb === "answered").length).toBe(ended.progress.total);
    const times = of(registration).map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
    expect(platform.mistakes).toEqual([]);
    const report = await host.ask("GET", `/v1/sessions/${json.session}/report`, { key: json.token });
    expect(report.json.returnUrl).toBe(returnUrl);
  });

  test("tells nothing of what was answered, of levels and of keys, and names nobody", async () => {
    const text = JSON.stringify(platform.statements);
    expect(text).not.toMatch(
      /"(response|score|success|level|key|picked|ratings|extensions":\{"https:\/\/assess)"/,
    );
    expect(of(registrationOf(1)).every(({ actor }) => JSON.stringify(actor).includes("1625378"))).toBe(true);
    const { json } = await host.ask("GET", "/v1/people", { key: admin });
    expect(json.items).toMatchObject([
      { name: null, email: null, externalRef: "https://lms.example.com 1625378", locale: "de-DE" },
    ]);
    const { json: all } = await host.ask("GET", `/v1/people/${json.items[0].id}/export`, { key: admin });
    const account = { homePage: "https://lms.example.com", name: "1625378" };
    expect(all.platforms).toMatchObject([
      { connection, address: registrationOf(1), account: { objectType: "Agent", account } },
    ]);
  });

  test("again comes back to the same session, is a session of its own there, and completes once", async () => {
    const registration = registrationOf(2);
    const first = await enter(platform.launch(unit, { registration }));
    await play(host, first.json, 6);
    await host.work();
    const second = await enter(platform.launch(unit, { registration }));
    expect(second.json.session).toBe(first.json.session);
    await play(host, second.json);
    await host.work();
    const third = await enter(platform.launch(unit, { registration }));
    expect(third.json.session).toBe(first.json.session);
    await host.work();
    const verbs = verbsOf(registration);
    expect(verbs.filter((verb) => verb === "initialized")).toHaveLength(3);
    expect(verbs.filter((verb) => verb === "completed")).toHaveLength(1);
    expect(verbs.filter((verb) => verb === "terminated")).toHaveLength(2);
    expect(verbs.slice(-2)).toEqual(["initialized", "terminated"]);
    const ids = of(registration).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(platform.mistakes).toEqual([]);
  });

  test("to look around counts for nothing there", async () => {
    const registration = registrationOf(3);
    const { json } = await enter(platform.launch(unit, { registration, mode: "Browse" }));
    await play(host, json);
    await host.work();
    expect(verbsOf(registration)).not.toContain("completed");
    expect(verbsOf(registration).at(-1)).toBe("terminated");
    expect(platform.mistakes).toEqual([]);
  });

  test("tells all of it later, each once, where the record store was away", async () => {
    const registration = registrationOf(4);
    const { json } = await enter(platform.launch(unit, { registration }));
    platform.failWith = 503;
    await play(host, json);
    await host.work();
    expect(verbsOf(registration)).toEqual(["initialized"]);
    const { json: told } = await host.ask("GET", `/v1/connections/${connection}`, { key: admin });
    expect(told.lastError).toBe("answered 503");
    platform.failWith = null;
    host.pass(3_600_000);
    await host.work();
    const verbs = verbsOf(registration);
    expect(verbs.slice(-2)).toEqual(["completed", "terminated"]);
    await host.work();
    expect(verbsOf(registration)).toEqual(verbs);
  });

  test("that is used twice, made up, or of another platform is refused", async () => {
    const registration = registrationOf(5);
    const address = platform.launch(unit, { registration });
    await enter(address);
    const again = await host.ask("GET", address);
    expect([again.status, again.json.code]).toEqual([403, "not-permitted"]);
    const somebody = new URL(platform.launch(unit, { registration: registrationOf(6) }), "https://x.example");
    somebody.searchParams.set(
      "actor",
      JSON.stringify({ objectType: "Agent", account: { homePage: "https://lms.example.com", name: "2" } }),
    );
    expect((await host.ask("GET", `${unit}${somebody.search}`)).status).toBe(403);
    for (const name of ["endpoint", "fetch"]) {
      const elsewhere = new URL(
        platform.launch(unit, { registration: registrationOf(7) }),
        "https://x.example",
      );
      elsewhere.searchParams.set(name, "https://169.254.169.254/latest");
      expect((await host.ask("GET", `${unit}${elsewhere.search}`)).status).toBe(403);
    }
    const other = unit.replace(connection, "01a22688-5a80-7000-8000-000000000000");
    expect((await host.ask("GET", platform.launch(other))).status).toBe(404);
    const unoffered = platform.launch(unit.replace("northline-short", "northline"));
    expect((await host.ask("GET", unoffered)).status).toBe(404);
    expect(of(registrationOf(6))).toEqual([]);
  });
});

describe("an organization's own record store", () => {
  test("is told each session from its begin, about a person whom only the host knows", async () => {
    const settings = { endpoint: platform.endpoint, user: "store" };
    const made = await connect({ kind: "lrs", settings, secret: "secret" });
    expect([made.status, made.json.key]).toEqual([201, null]);
    const body = { form: "northline-short", person: { name: "Ada Example" }, invite: true };
    const { json: ordered } = await host.ask("POST", "/v1/orders", { key: admin, body });
    const { json } = await host.ask("POST", "/v1/play", { body: { invitation: ordered.invitation.token } });
    await play(host, json);
    await host.work();
    const told = of(ordered.order.id);
    expect(verbsOf(ordered.order.id)[0]).toBe("initialized");
    expect(verbsOf(ordered.order.id).slice(-2)).toEqual(["completed", "terminated"]);
    expect(told[0]).toMatchObject({
      actor: { account: { homePage: "https://assess.example.com", name: ordered.order.person.id } },
      object: { id: "https://assess.example.com/xapi/forms/northline-short" },
    });
    expect(told[1]!.object.id).toMatch(
      /^https:\/\/assess\.example\.com\/xapi\/decisions\/[a-z0-9-]+\/[a-z0-9-]+$/,
    );
    expect(JSON.stringify(told)).not.toContain("Ada");
    expect(platform.mistakes).toEqual([]);
    expect(ownCredentials).not.toBe("");
    const { rows } = await host.host.database.transaction(host.tenant, (query) =>
      query<{ secret: Uint8Array }>("SELECT secret FROM leadsim.connection WHERE kind = 'lrs'", []),
    );
    expect(Buffer.from(rows[0]!.secret).toString("latin1")).not.toContain(ownCredentials);
    expect(told.every(({ object }) => object.id !== activityId)).toBe(true);
  });
});
