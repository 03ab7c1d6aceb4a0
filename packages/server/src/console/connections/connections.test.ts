import { beforeAll, describe, expect, test } from "vitest";
import { type TestHost, testHost } from "../../host.test-support.js";
import { type ConsoleUser, signInAs, textOf } from "../console.test-support.js";

let host: TestHost;
let admin: ConsoleUser;
beforeAll(async () => {
  host = await testHost();
  admin = await signInAs(host, ["admin"]);
}, 60_000);

const kinds = {
  kombo: { integration: "workday:1", secret: "their-secret" },
  unified: { workspace: "w-1", connection: "c-1", secret: "their-secret", base: "https://api-eu.unified.to" },
  lrs: { endpoint: "https://lrs.example.com/xapi", user: "store", secret: "their-secret" },
  cmi5: { hosts: "lms.example.com lrs.example.com:8443", forms: "northline-short" },
};

const fieldsOf = (kind: string, fields: Record<string, string>) =>
  Object.fromEntries([
    ["kind", kind],
    [`${kind}-name`, `Our ${kind}`],
    ...Object.entries(fields).map(([name, value]) => [`${kind}-${name}`, value]),
  ]) as Record<string, string>;

describe("platforms in the console", () => {
  test("are connected by forms whose fields have names of their own", async () => {
    const { text } = await admin.get("/console/connections");
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const kind of ["greenhouse", ...Object.keys(kinds)]) expect(text).toContain(`id="${kind}-name"`);
  });

  test("show a key of ours once and one of theirs never, in English and in German", async () => {
    const made = await admin.send("/console/connections", fieldsOf("greenhouse", { language: "de" }));
    const key = /lsp_[\w-]+/.exec(made.text)![0];
    expect(made.text).toContain("https://assess.example.com/v1/platforms/greenhouse/send_test");
    const [, id] = /\/console\/connections\/([0-9a-f-]{36})/.exec(made.text)!;
    const page = await admin.get(`/console/connections/${id}`);
    expect(page.text).not.toContain(key);
    expect(textOf(page)).toMatch(/Greenhouse.*No order came from it yet/);
    const german = await admin.get("/console/connections", { "accept-language": "de" });
    expect(textOf(german)).toContain("Plattformen");
  });

  test.each(Object.entries(kinds))(
    "to %s hold what was said of them, but for its key",
    async (kind, fields) => {
      const page = await admin.send("/console/connections", fieldsOf(kind, fields));
      expect(page.text).toContain(`Our ${kind}`);
      expect(page.text).not.toContain("their-secret");
      const { secret: _secret, ...shown } = { secret: "", ...fields };
      for (const value of Object.values(shown).flatMap((one) => one.split(" "))) {
        expect(page.text).toContain(value);
      }
    },
  );

  test("are refused with a field that is not as it must be, or an address that is not public", async () => {
    const wrong = await admin.send("/console/connections", fieldsOf("kombo", { secret: "x" }));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toMatch(/id="kombo-integration-mistake">This is needed\./);
    // The key is not sent back; the page asks for it once more.
    expect(wrong.text).toContain('value="Our kombo"');
    expect(wrong.text).toMatch(/id="kombo-secret"[^>]*value=""/);
    expect(wrong.text).toMatch(/id="kombo-secret-mistake">Put it in once more/);
    const address = { ...kinds.cmi5, hosts: "https://lms.example.com/" };
    const named = await admin.send("/console/connections", fieldsOf("cmi5", address));
    expect(named.text).toMatch(/value="https:\/\/lms\.example\.com\/"[^>]*cmi5-hosts-mistake/);
    expect(named.text.match(/<details open/g)).toHaveLength(1);
    const inside = fieldsOf("lrs", { ...kinds.lrs, endpoint: "https://10.0.0.8/xapi" });
    const german = await admin.post("/console/connections", inside, { "accept-language": "de" });
    expect(german.status).toBe(422);
    expect(german.text).toMatch(/id="lrs-endpoint-mistake">Die Adresse muss im offenen Internet liegen/);
    expect((await admin.send("/console/connections", fieldsOf("other", {}))).status).toBe(400);
    const coordinator = await signInAs(host, ["coordinator"]);
    expect((await coordinator.get("/console/connections")).status).toBe(403);
  });

  test("are disconnected once it is confirmed, and not before", async () => {
    const made = await admin.send("/console/connections", fieldsOf("greenhouse", {}));
    const [, id] = /\/console\/connections\/([0-9a-f-]{36})/.exec(made.text)!;
    const asked = await admin.post(`/console/connections/${id}/remove`);
    expect(textOf(asked)).toMatch(/Disconnect this platform\?.*Our greenhouse.*can't be undone/);
    expect((await admin.get(`/console/connections/${id}`)).status).toBe(200);
    expect(textOf(await admin.confirm(`/console/connections/${id}/remove`))).toContain("is disconnected");
    expect((await admin.get(`/console/connections/${id}`)).status).toBe(404);
  });
});
