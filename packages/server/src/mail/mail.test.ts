import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInAs, textOf } from "../console/console.test-support.js";
import { everyTenant } from "../database/database.js";
import { play, type TestHost, type TestHostOptions, testHost } from "../host.test-support.js";
import { remindBeforeDeadlines } from "../orders/remind.js";
import type { Handed, Mailer } from "./mailer.js";
import { type SmtpFake, smtpFake } from "./smtp-fake.test-support.js";
import { smtpMailer } from "./smtp-mailer.js";

const day = 86_400_000;
const person = { name: "Ada Example", email: "ada@example.com", locale: "de-CH", externalRef: "m-1" };

async function hostWith(options: TestHostOptions = {}): Promise<{
  readonly host: TestHost;
  order(body?: object): Promise<string>;
  mails(order: string): Promise<readonly Record<string, unknown>[]>;
  set(settings: object): Promise<void>;
}> {
  const host = await testHost(options);
  const key = await host.key(["coordinator", "admin"]);
  return {
    host,
    async order(body = {}) {
      const wanted = { form: "northline-short", person, mail: true, ...body };
      const { status, json } = await host.ask("POST", "/v1/orders", { key, body: wanted });
      expect(status).toBe(201);
      return json.order.id;
    },
    mails: async (order) => (await host.ask("GET", `/v1/orders/${order}/mails`, { key })).json.items,
    async set(settings) {
      const changed = await host.ask("PATCH", `/v1/tenants/${host.tenant}`, { key, body: { settings } });
      expect(changed.status).toBe(200);
    },
  };
}

const linkIn = (text: string): string =>
  /https:\/\/assess\.example\.com\/play#(lsi_[A-Za-z0-9_-]+)/.exec(text)![1]!;

describe("an invitation by mail", () => {
  let fake: SmtpFake;
  let mailer: Mailer;
  beforeAll(async () => {
    fake = await smtpFake();
    const reach = { host: "127.0.0.1", port: fake.port, secure: false, encrypted: false };
    mailer = smtpMailer({ ...reach, user: null, password: null });
  });
  afterAll(async () => {
    mailer.close();
    await fake.close();
  });

  test("goes out with a link that lets in, in the person's language; neither is logged, and the link is not kept", async () => {
    const { host, order, mails } = await hostWith({ mailer });
    const id = await order();
    expect(await mails(id)).toMatchObject([{ kind: "invitation", status: "waiting", tries: 0 }]);
    await host.work();
    expect(await mails(id)).toMatchObject([{ status: "sent", tries: 1, fault: null }]);
    const read = await PostalMime.parse(fake.got.at(-1)!.raw);
    expect(read.to).toMatchObject([{ name: "Ada Example", address: "ada@example.com" }]);
    expect(read.from).toMatchObject({ name: host.tenant, address: "leadsim@localhost" });
    expect(read.subject).toBe(`Ihre Simulation für ${host.tenant}`);
    expect(read.text).toMatch(/Guten Tag Ada Example,.*Der Link gilt bis 13\. Dezember 2026 um 09:00 UTC/s);
    const invitation = linkIn(read.text!);
    expect(linkIn(read.html!)).toBe(invitation);
    expect((await host.ask("POST", "/v1/play", { body: { invitation } })).status).toBe(200);
    expect(host.logged.join("\n")).not.toMatch(/Ada|ada@|lsi_/);
    const { rows } = await host.host.database.transaction(host.tenant, (query) =>
      query("SELECT to_jsonb(m) AS row FROM leadsim.mail m", []),
    );
    expect(JSON.stringify(rows)).not.toMatch(/ada|lsi_/i);
    expect(rows).toMatchObject([{ row: { sealed: null } }]);
  });

  test("that is refused is told at the order, in the log by its code alone, and to webhooks; and is sent again", async () => {
    const { host, order, mails } = await hostWith({
      mailer,
      environment: { LEADSIM_WEBHOOK_HOSTS: "127.0.0.1:9" },
    });
    const admin = await host.key(["admin"]);
    const hook = { url: "http://127.0.0.1:9/", events: ["mail.failed"] };
    const added = await host.ask("POST", "/v1/webhooks", { key: admin, body: hook });
    fake.refuse({ code: 550, words: "5.1.1 Unknown" });
    const id = await order();
    await host.work();
    expect(await mails(id)).toMatchObject([{ status: "failed", fault: "refused", reply: 550, tries: 1 }]);
    expect(host.logged.join("\n")).toMatch(/"reply":550/);
    expect(host.logged.join("\n")).not.toMatch(/Ada|ada@|Unknown/);
    const told = await host.ask("GET", `/v1/webhooks/${added.json.webhook.id}/deliveries`, { key: admin });
    expect(told.json.items).toMatchObject([{ type: "mail.failed" }]);
    const team = await signInAs(host, ["coordinator"]);
    const page = await team.get(`/console/orders/${id}`);
    expect(textOf(page)).toMatch(/not delivered The mail server refused it\. \(550\).*Send again/);
    fake.refuse(null);
    host.pass(1_000);
    const sent = await team.send(`/console/orders/${id}/invitations`, { as: "invitation", by: "mail" });
    expect(textOf(sent)).toContain("A mail with a new link is on its way");
    await host.work();
    const all = await mails(id);
    expect(all).toMatchObject([{ status: "sent" }, { status: "failed" }]);
    const back = await team.confirm(`/console/orders/${id}/mails/${all[0]!.id}/bounced`);
    expect(textOf(back)).toMatch(/noted that the mail came back.*not delivered It came back\./);
  });

  test("needs an address, by the API, by the page and in a file", async () => {
    const { host } = await hostWith({ mailer });
    const key = await host.key(["coordinator"]);
    const body = { form: "northline-short", person: { name: "Bo" }, mail: true };
    const refused = await host.ask("POST", "/v1/orders", { key, body });
    expect([refused.status, refused.json.code]).toEqual([422, "no-address"]);
    expect((await host.ask("GET", "/v1/orders", { key })).json.items).toEqual([]);
    const team = await signInAs(host, ["coordinator"]);
    const form = /value="(northline-short@[^"]+)"/.exec((await team.get("/console/orders/invite")).text)![1]!;
    const fields = { form, name: "Bo", days: "3", time: "1", mail: "yes" };
    const page = await team.send("/console/orders/invite", fields);
    expect([page.status, textOf(page)]).toEqual([422, expect.stringContaining("A mail needs an address")]);
    const csv = "name,email\nCy,cy@example.com\nDi,\n";
    const file = await team.send("/console/orders/people/preview", { form, csv, mail: "yes" });
    expect(textOf(file)).toMatch(/3 There is no address/);
    const before = fake.got.length;
    const rows = { form, csv: csv.replace("Di,", "Di,di@example.com"), mail: "yes" };
    const preview = await team.send("/console/orders/people/preview", rows);
    const batch = /name="batch" value="([^"]+)"/.exec(preview.text)![1]!;
    await team.send("/console/orders/people/confirm", { ...rows, batch });
    await host.work();
    const to = fake.got.slice(before).flatMap((got) => got.to);
    expect([...to].sort()).toEqual(["cy@example.com", "di@example.com"]);
  });
});

describe("a mail", () => {
  test("that was handed over by a program that died then is handed over once more as the same mail, and no third time", async () => {
    const handed: string[] = [];
    let dies = true;
    const mailer: Mailer = {
      ...silentMailer,
      async hand({ id }) {
        handed.push(id);
        if (dies) throw new Error("killed");
        return { sent: true };
      },
    };
    const { host, order, mails } = await hostWith({ mailer });
    const id = await order();
    await host.work();
    dies = false;
    for (let minute = 0; minute < 10; minute++) {
      host.pass(60_000);
      await host.work();
    }
    expect(handed).toHaveLength(2);
    expect(new Set(handed).size).toBe(1);
    expect(await mails(id)).toMatchObject([{ status: "sent" }]);
  });

  test("is there with its order, or neither is", async () => {
    const { host } = await hostWith();
    const key = await host.key(["coordinator"]);
    const body = { form: "northline-short", person, mail: true, deadline: "2020-01-01T00:00:00Z" };
    expect((await host.ask("POST", "/v1/orders", { key, body })).status).toBe(422);
    await host.work();
    expect(host.letters).toEqual([]);
    const good = { ...body, deadline: "2027-01-01T00:00:00Z", reference: "once" };
    const all = await Promise.all(
      Array.from({ length: 6 }, () => host.ask("POST", "/v1/orders", { key, body: good })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    await host.work();
    expect(host.letters).toHaveLength(1);
  });

  test("that can't be handed over is tried again for three days, then given up", async () => {
    let tries = 0;
    const away: Handed = { sent: false, fault: "unreachable", reply: null, final: false };
    const hand = async (): Promise<Handed> => {
      tries += 1;
      return away;
    };
    const mailer = { ...silentMailer, hand };
    const { host, order, mails } = await hostWith({ mailer });
    const id = await order();
    for (let hour = 0; hour < 100; hour++) {
      await host.work();
      host.pass(3_600_000);
    }
    expect(tries).toBe(10);
    expect(await mails(id)).toMatchObject([{ status: "failed", fault: "unreachable", tries: 10 }]);
  });

  test("is not sent where its link opens nothing any more: revoked, canceled, erased", async () => {
    const { host, order, mails } = await hostWith();
    const key = await host.key(["coordinator", "admin"]);
    const revoked = await order();
    await host.ask("DELETE", `/v1/orders/${revoked}/invitations`, { key });
    const canceled = await order();
    await host.ask("POST", `/v1/orders/${canceled}/cancel`, { key });
    await host.work();
    for (const one of [revoked, canceled]) expect(await mails(one)).toMatchObject([{ status: "canceled" }]);
    const erased = await order();
    const { json } = await host.ask("GET", `/v1/orders/${erased}`, { key });
    await host.ask("DELETE", `/v1/people/${json.person.id}`, { key });
    await host.work();
    expect(await mails(erased)).toEqual([]);
    expect(host.letters).toEqual([]);
  });

  test("is in the organization's own words, from its own name, and never with its markup", async () => {
    const { host, order, set } = await hostWith();
    const texts = {
      en: { invitation: { subject: "Join us", paragraphs: ["One <b>bold</b> & two.", "Three."] } },
    };
    const contact = { name: "Bea HR", email: "bea@example.com" };
    await set({
      mail: { sender: "Northline HR", replyTo: "hr@example.com", texts },
      candidates: { contact },
    });
    await order({ person: { ...person, locale: "en", name: 'Zoë "Z" <z>' } });
    await host.work();
    const [letter] = host.letters;
    expect(letter).toMatchObject({
      from: { name: "Northline HR", address: "leadsim@localhost" },
      replyTo: "hr@example.com",
      subject: "Join us",
    });
    expect(letter!.text).toMatch(
      /^Hello Zoë "Z" <z>,\n\nOne <b>bold<\/b> & two\.\n\nThree\.\n\nOpen this link/,
    );
    expect(letter!.text).toContain("Questions: Bea HR, bea@example.com");
    expect(letter!.html).toContain("Hello Zoë &quot;Z&quot; &lt;z&gt;,");
    expect(letter!.html).toContain("One &lt;b&gt;bold&lt;/b&gt; &amp; two.");
    expect(letter!.html).not.toMatch(/<script|<img|<link|src=/);
  });
});

describe("a reminder", () => {
  const deadline = "2026-12-20T09:00:00Z";

  test("goes once, before the deadline, to whoever was invited by mail and is not done", async () => {
    const { host, order, mails, set } = await hostWith();
    await set({ mail: { remindDays: 3 } });
    const open = await order({ deadline });
    const done = await order({ deadline, person: { ...person, externalRef: "m-2" } });
    const byHand = await order({ deadline, mail: false, person: { ...person, externalRef: "m-3" } });
    await host.work();
    const invitation = linkIn(host.letters[1]!.text);
    const { json } = await host.ask("POST", "/v1/play", { body: { invitation } });
    await play(host, json);
    const remind = () => remindBeforeDeadlines(host.host, "https://assess.example.com", host.tenant);
    host.pass(17 * day);
    expect(await remind()).toBe(0);
    host.pass(2 * day);
    expect((await Promise.all([remind(), remind(), remind()])).reduce((sum, one) => sum + one)).toBe(1);
    expect(await remind()).toBe(0);
    await host.work();
    expect(await mails(open)).toMatchObject([{ kind: "reminder", status: "sent" }, { kind: "invitation" }]);
    for (const one of [done, byHand]) {
      expect((await mails(one)).filter(({ kind }) => kind === "reminder")).toEqual([]);
    }
    const { text, subject } = host.letters.at(-1)!;
    expect(subject).toMatch(/^Erinnerung/);
    expect(text).toContain("Bitte schließen Sie bis 20. Dezember 2026 um 09:00 UTC ab.");
    const again = { body: { invitation: linkIn(text) } };
    expect((await host.ask("POST", "/v1/play", again)).status).toBe(200);
    // A deadline that is moved is reminded of anew.
    const key = await host.key(["coordinator"]);
    await host.ask("PATCH", `/v1/orders/${open}`, { key, body: { deadline: "2027-02-01T09:00:00Z" } });
    expect(await remind()).toBe(0);
    host.pass(42 * day);
    expect(await remind()).toBe(1);
  });

  test("goes to nobody unless the organization says so, and never across organizations", async () => {
    const { host, order } = await hostWith();
    await order({ deadline });
    host.pass(20 * day);
    expect(await remindBeforeDeadlines(host.host, "https://assess.example.com", host.tenant)).toBe(0);
    const other = await hostWith();
    const id = await order({ deadline: "2027-12-20T09:00:00Z" });
    const theirs = await other.host.key(["coordinator"]);
    expect((await other.host.ask("GET", `/v1/orders/${id}/mails`, { key: theirs })).status).toBe(404);
    const { rows } = await host.host.database.transaction(everyTenant, (query) =>
      query<{ id: string }>("SELECT id FROM leadsim.mail WHERE orders = $1", [id]),
    );
    const path = `/v1/orders/${id}/mails/${rows[0]!.id}/bounced`;
    expect((await other.host.ask("POST", path, { key: theirs })).status).toBe(404);
  });
});

const silentMailer: Mailer = {
  kind: "server",
  hand: async () => ({ sent: true }),
  forget: async () => {},
  check: async () => ({ sent: true }),
  close() {},
};
