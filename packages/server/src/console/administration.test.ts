import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";
import { type ConsoleUser, signInAs, textOf } from "./console.test-support.js";

let host: TestHost;
let admin: ConsoleUser;
let coordinator: ConsoleUser;
beforeAll(async () => {
  host = await testHost();
  admin = await signInAs(host, ["admin"]);
  coordinator = await signInAs(host, ["coordinator"]);
}, 60_000);

const idIn = (text: string, place: string): string =>
  new RegExp(`/console/${place}/([0-9a-f-]{36})`).exec(text)![1]!;

describe("people", () => {
  test("are corrected, exported for themselves, and forgotten for good", async () => {
    const seat = await enter(host, { person: { name: "Ada Example", email: "ada@example.com" } });
    await play(host, seat, 4);
    const person = idIn((await coordinator.get(`/console/orders/${seat.order}`)).text, "people");
    const wrong = await coordinator.send(`/console/people/${person}`, { name: "Ada", email: "no" });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong)).toContain("This is no e-mail address.");
    expect(wrong.text).toMatch(
      /<details class="no-print" open[\s\S]*id="email"[^>]*value="no"[^>]*aria-invalid="true" autofocus/,
    );
    const changed = await coordinator.send(`/console/people/${person}`, {
      name: "Ada L.",
      email: "ada@example.com",
    });
    expect(textOf(changed)).toMatch(/It is stored.*Ada L\./);
    expect((await coordinator.get(`/console/people/${person}/export`)).status).toBe(403);
    expect((await coordinator.post(`/console/people/${person}/erase`, { sure: "yes" })).status).toBe(403);
    const file = await admin.get(`/console/people/${person}/export`);
    expect(String(file.headers["content-disposition"])).toContain("attachment");
    expect(file.json).toMatchObject({ format: "leadsim/person-export@1", person: { name: "Ada L." } });
    const gone = await admin.confirm(`/console/people/${person}/erase`);
    expect(textOf(gone)).toContain("The person is forgotten");
    expect(gone.text).not.toMatch(/Ada|ada@example/);
    expect(textOf(await admin.get(`/console/sessions/${seat.session}`))).toContain("withdrawn");
  });
});

describe("a person's reference", () => {
  test("is nobody else's: it is told beside the field", async () => {
    const key = await host.key(["coordinator"]);
    for (const externalRef of ["r-1", "r-2"]) {
      await host.ask("POST", "/v1/orders", {
        key,
        body: { form: "first-ninety-days", person: { externalRef } },
      });
    }
    const { text } = await admin.get("/console/orders?search=r-2");
    const order = idIn(text, "orders");
    const person = idIn((await admin.get(`/console/orders/${order}`)).text, "people");
    const page = await admin.send(`/console/people/${person}`, { externalRef: "r-1" });
    expect(textOf(page)).toContain("This reference is another person's.");
    const refused = await host.ask("PATCH", `/v1/people/${person}`, { key, body: { externalRef: "r-1" } });
    expect([refused.status, refused.json.code]).toEqual([409, "already-there"]);
  });
});

describe("webhooks", () => {
  const fields = {
    url: "https://hooks.example.com/a",
    events: ["result.ready", "webhook.test"],
    description: "Ours",
  };

  test("are added with a secret shown once, tested, switched, changed and removed", async () => {
    const added = await admin.send("/console/webhooks", fields);
    const secret = /whsec_[A-Za-z0-9+/=]+/.exec(added.text)![0];
    const id = idIn(added.text, "webhooks");
    expect(textOf(await admin.send(`/console/webhooks/${id}/test`))).toMatch(
      /on its way.*a test on its way 0/,
    );
    const page = await admin.get(`/console/webhooks/${id}`);
    expect(page.text).not.toContain(secret);
    const delivery = /deliveries\/([0-9a-f-]{36})\/again/.exec(page.text)![1]!;
    await host.host.database.transaction(host.tenant, (query) =>
      query("UPDATE leadsim.delivery SET status = 'failed', tries = 9, last_status = 500 WHERE tenant = $1", [
        host.tenant,
      ]),
    );
    expect(textOf(await admin.get(`/console/webhooks/${id}`))).toContain("failed 9 500");
    const again = await admin.send(`/console/webhooks/${id}/deliveries/${delivery}/again`);
    expect(textOf(again)).toContain("a test on its way 0");
    expect(textOf(await admin.send(`/console/webhooks/${id}/switch`, { on: "no" }))).toContain(
      "off: by hand",
    );
    expect(textOf(await admin.send(`/console/webhooks/${id}/switch`, { on: "yes" }))).toMatch(/State on/);
    const moved = await admin.send(`/console/webhooks/${id}/change`, {
      ...fields,
      url: "https://hooks.example.com/b",
    });
    expect(textOf(moved)).toContain("https://hooks.example.com/b");
    expect(textOf(await admin.confirm(`/console/webhooks/${id}/remove`))).toMatch(/is removed.*none yet/);
  });

  test.each([
    [{ ...fields, url: "http://169.254.169.254/latest" }, "The address must begin with https://.", "url"],
    [{ ...fields, url: "https://localhost/x" }, "The address must lie on the open internet.", "url"],
    [
      { ...fields, url: "https://user:word@hooks.example.com/" },
      "The address must hold no user and no password.",
      "url",
    ],
    [{ ...fields, url: "not a url" }, "The address must begin with https://.", "url"],
    [{ ...fields, url: "" }, "This is needed.", "url"],
    [{ ...fields, events: [] }, "Choose at least one of these.", "events"],
    [{ ...fields, events: ["all.of.them"] }, "Choose at least one of these.", "events"],
    [{ ...fields, description: "x".repeat(201) }, "At most 200 characters.", "description"],
  ])("%j is refused beside its field, and what was typed stays", async (wrong, words, name) => {
    const page = await admin.send("/console/webhooks", wrong);
    expect(page.status).toBe(422);
    expect(page.text).toMatch(new RegExp(`<p class="mistake" id="${name}-mistake">${words}`));
    expect(page.text).toContain(`value="${wrong.url}"`);
    expect(page.text.match(/class="mistake"/g)).toHaveLength(1);
  });

  test("a change that is refused is told in German, on the webhook's own page", async () => {
    const added = await admin.send("/console/webhooks", fields);
    const id = idIn(added.text, "webhooks");
    const sent = { ...fields, url: "https://hooks.example.com/a#part" };
    const page = await admin.post(`/console/webhooks/${id}/change`, sent, { "accept-language": "de" });
    expect(textOf(page)).toMatch(/Ein Feld ist nicht, wie es sein muss.*keinen Teil nach einem #/);
    expect(page.text).toContain(`hx-get="/console/webhooks/${id}"`);
    expect((await admin.get(`/console/webhooks/${id}`)).text).not.toContain("#part");
  });
});

describe("the audit", () => {
  test("is filtered by what, whom, of what kind and when, and leads to what it is about", async () => {
    const { order } = await enter(host, { person: { name: "Bo" } });
    const page = await admin.get(`/console/audit?kind=order&what=created&subject=${order}`);
    expect(page.text.match(/<tr /g)).toHaveLength(2);
    expect(page.text).toContain(`/console/orders/${order}`);
    expect(textOf(await admin.get("/console/audit?to=2020-01-01"))).toContain("No entry fits");
    expect(textOf(await admin.get("/console/audit?from=2020-01-01&kind=order"))).toContain("created");
    expect(textOf(await admin.get("/console/audit?who=nobody"))).toContain("No entry fits");
  });
});

describe("settings", () => {
  test("a key is made, shown once, works, and opens nothing once revoked", async () => {
    const made = await admin.send("/console/settings/keys", {
      "key-name": "HR system",
      roles: ["tracking", "coordinator"],
    });
    const key = /lsk_[0-9a-f]{12}_[A-Za-z0-9_-]{43}/.exec(made.text)![0];
    expect((await host.ask("GET", "/v1/orders", { key })).status).toBe(200);
    const page = await admin.get("/console/settings");
    expect(page.text).not.toContain(key);
    expect(textOf(page)).toMatch(/HR system.*Tracking, Coordinator works/);
    const [row] = page.text.split("HR system").slice(1);
    const id = /settings\/keys\/([0-9a-f-]{36})\/revoke/.exec(row!)![1]!;
    expect((await host.ask("GET", "/v1/orders", { key })).status).toBe(200);
    const revoked = await admin.confirm(`/console/settings/keys/${id}/revoke`);
    expect(textOf(revoked)).toMatch(/opens nothing.*revoked/);
    expect((await admin.post(`/console/settings/keys/${id}/revoke`, { sure: "yes" })).status).toBe(404);
    expect((await host.ask("GET", "/v1/orders", { key })).status).toBe(401);
  });

  test("nobody makes the host's key, or one without a name or a role", async () => {
    for (const [fields, status] of [
      [{ "key-name": "x", roles: ["host"] }, 403],
      [{ "key-name": "", roles: ["tracking"] }, 422],
      [{ "key-name": "x", roles: [] }, 422],
      [{ "key-name": "x", roles: ["tracking"], "key-expires": "2020-01-01" }, 422],
      [{ "key-name": "x", roles: ["tracking"], "key-expires": "soon" }, 422],
    ] as const) {
      expect((await admin.send("/console/settings/keys", fields)).status).toBe(status);
    }
    const page = await admin.send("/console/settings/keys", { "key-name": "", roles: ["tracking"] });
    expect(page.text).toMatch(/id="key-name"[^>]*aria-invalid="true" autofocus/);
    expect(page.text).toContain('value="tracking" checked');
    // Of the page's other forms nothing is wrong.
    expect(page.text.match(/aria-invalid/g)).toHaveLength(1);
  });

  test("members are added and removed", async () => {
    const member = {
      issuer: "https://id.example.com",
      subject: "sub-1",
      "member-name": "Cy",
      roles: ["assessor"],
    };
    const page = await admin.send("/console/settings/members", member);
    expect(textOf(page)).toMatch(/member is stored.*Cy https:\/\/id\.example\.com Assessor/);
    const id = /settings\/members\/([0-9a-f-]{36})\/remove/.exec(page.text)![1]!;
    expect(textOf(await admin.confirm(`/console/settings/members/${id}/remove`))).not.toContain("Cy");
  });

  test("retention and what candidates are told are kept; what the page does not show stays", async () => {
    const key = await host.key(["admin"]);
    const glossary = [{ term: "Pipeline", meaning: "Open deals." }];
    const body = { settings: { candidates: { glossary }, retention: { audit: 400 } } };
    await host.ask("PATCH", `/v1/tenants/${host.tenant}`, { key, body });
    const fields = {
      name: "Northline",
      "invitation-days": "10",
      sessions: "365",
      people: "",
      audit: "",
      "contact-name": "HR",
      "contact-email": "hr@example.com",
      data: "First.\r\n\r\nSecond.",
      "data-page": "https://example.com/privacy",
    };
    expect(textOf(await admin.confirm("/console/settings", fields))).toContain("It is stored");
    // Nothing goes sooner by the same once more, or by more days: nothing is asked.
    for (const sessions of ["365", "400"]) {
      expect(textOf(await admin.send("/console/settings", { ...fields, sessions }))).toContain(
        "It is stored",
      );
    }
    expect(textOf(await admin.confirm("/console/settings", fields))).toContain("It is stored");
    const { json } = await host.ask("GET", `/v1/tenants/${host.tenant}`, { key });
    expect(json).toMatchObject({
      name: "Northline",
      settings: {
        invitationDays: 10,
        retention: { sessions: 365, people: null, audit: null },
        candidates: {
          glossary,
          contact: { name: "HR", email: "hr@example.com" },
          data: { paragraphs: ["First.", "Second."], page: "https://example.com/privacy" },
        },
      },
    });
    // What is said and can't be kept is refused, and not dropped.
    for (const [wrong, name] of [
      [{ sessions: "0" }, "sessions"],
      [{ "contact-name": "" }, "contact-name"],
      [{ data: "" }, "data"],
      [{ "data-page": "javascript:alert(1)" }, "data-page"],
      [{ name: "" }, "name"],
      [{ "invitation-days": "many" }, "invitation-days"],
    ] as const) {
      const page = await admin.send("/console/settings", { ...fields, ...wrong });
      expect(page.status).toBe(422);
      expect(page.text).toContain(`id="${name}-mistake"`);
    }
  });
});

describe("how an organization looks and writes", () => {
  test("a theme that was brought in is chosen, and reports are in it", async () => {
    const theme = {
      format: "leadsim/theme@1",
      id: "ours",
      version: "1.0.0",
      title: "Our colors",
      colors: { accent: "#6a1b9a", accentDark: "#d7a8ee" },
    };
    const author = await signInAs(host, ["author"]);
    const upload = { kind: "theme", source: JSON.stringify(theme), do: "store" };
    expect((await author.send("/console/library/upload", upload)).status).toBe(200);
    const page = await admin.get("/console/settings");
    expect(page.text).toMatch(/<select id="theme"[\s\S]*<option value="ours" >Our colors<\/option>/);
    const kept = await admin.send("/console/settings", { name: "Northline", theme: "ours" });
    expect(kept.text).toMatch(/<option value="ours" selected>Our colors<\/option>/);
    const sat = await enter(host, { person: { name: "Ed Themed" } });
    await play(host, sat);
    await host.work();
    const key = await host.key(["assessor"]);
    const report = () => host.ask("GET", `/v1/results/${sat.session}/report.html`, { key });
    expect((await report()).text).toContain("#6a1b9a");
    await admin.send("/console/settings", { name: "Northline", theme: "" });
    expect((await report()).text).not.toContain("#6a1b9a");
    const unknown = await admin.send("/console/settings", { name: "Northline", theme: "Not A Theme" });
    expect(unknown.status).toBe(422);
  });

  test("mails are set up in both languages; what is emptied is gone", async () => {
    const fields = {
      name: "Northline",
      "mail-sender": "Northline HR",
      "mail-reply": "hr@example.com",
      "remind-days": "3",
      "mail-de-invitation-subject": "Kommen Sie",
      "mail-de-invitation-text": "Eins.\r\n\r\nZwei.",
    };
    const page = await admin.send("/console/settings", fields);
    expect(page.text).toContain('value="Kommen Sie"');
    const key = await host.key(["admin"]);
    const read = async () =>
      (await host.ask("GET", `/v1/tenants/${host.tenant}`, { key })).json.settings.mail;
    expect(await read()).toMatchObject({
      sender: "Northline HR",
      replyTo: "hr@example.com",
      remindDays: 3,
      texts: { de: { invitation: { subject: "Kommen Sie", paragraphs: ["Eins.", "Zwei."] } } },
    });
    for (const [name, wrong] of [
      ["mail-reply", "no"],
      ["remind-days", "0"],
      ["mail-sender", "x".repeat(101)],
      ["mail-de-invitation-text", "x".repeat(1_001)],
    ] as const) {
      const refused = await admin.send("/console/settings", { ...fields, [name]: wrong });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(`id="${name}-mistake"`);
      expect(refused.text).toContain('value="Kommen Sie"');
    }
    await admin.send("/console/settings", { name: "Northline" });
    expect((await read()).sender).toBeUndefined();
    expect((await read()).texts.de.invitation).toEqual({});
  });
});

describe("administration", () => {
  test("is for admins alone, and each tenant's own", async () => {
    const added = await admin.send("/console/webhooks", {
      url: "https://hooks.example.com/secret",
      events: ["result.ready"],
    });
    const id = idIn(added.text, "webhooks");
    const other = await signInAs(host, ["admin"], await host.addTenant());
    expect((await other.get(`/console/webhooks/${id}`)).status).toBe(404);
    for (const action of ["test", "remove", "switch"]) {
      expect((await other.post(`/console/webhooks/${id}/${action}`)).status).toBe(404);
      expect((await other.post(`/console/webhooks/${id}/${action}`, { sure: "yes" })).status).toBe(404);
    }
    for (const path of ["webhooks", "audit", "settings"]) {
      expect((await coordinator.get(`/console/${path}`)).status).toBe(403);
      expect((await other.get(`/console/${path}`)).text).not.toMatch(/hooks\.example\.com\/secret|HR system/);
    }
  });
});
