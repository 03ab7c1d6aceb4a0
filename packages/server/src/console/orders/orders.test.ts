import { beforeAll, describe, expect, test } from "vitest";
import { play, type TestHost, testHost } from "../../host.test-support.js";
import { type ConsoleUser, sameOrigin, signInAs, textOf } from "../console.test-support.js";

let host: TestHost;
let team: ConsoleUser;

beforeAll(async () => {
  host = await testHost();
  team = await signInAs(host, ["coordinator"]);
}, 60_000);

const person = {
  form: "northline-short@1.0.0",
  name: "Ada Example",
  email: "ada@example.com",
  externalRef: "e-1",
  team: "north",
  time: "1",
  days: "14",
};

/** The form's newest version, as the page offers it. */
async function formOf(): Promise<string> {
  const { text } = await team.get("/console/orders/invite");
  return /value="(northline-short@[^"]+)"/.exec(text)![1]!;
}

function linkIn(text: string): string {
  return /https:\/\/assess\.example\.com\/play#(lsi_[A-Za-z0-9_-]+)/.exec(text)![1]!;
}

async function invite(
  fields: Readonly<Record<string, string>> = {},
): Promise<{ order: string; invitation: string }> {
  const page = await team.send("/console/orders/invite", { ...person, form: await formOf(), ...fields });
  return { order: /\/console\/orders\/([0-9a-f-]{36})/.exec(page.text)![1]!, invitation: linkIn(page.text) };
}

describe("inviting a person", () => {
  test("makes the order and a link that lets them in, shown once", async () => {
    const { order, invitation } = await invite();
    const entered = await host.ask("POST", "/v1/play", { body: { invitation } });
    expect(entered.status).toBe(200);
    const page = await team.get(`/console/orders/${order}`);
    expect(textOf(page)).toMatch(/Ada Example.*started.*north.*usual time/);
    expect(textOf(page)).toContain("opened");
    expect(page.text).not.toContain(invitation);
    const list = await team.get("/console/orders?search=ADA&team=north&status=started");
    expect(textOf(list)).toContain("Ada Example");
    expect(textOf(await team.get("/console/orders?search=nobody"))).toContain("No order fits");
  });

  test("says what is wrong beside the field, keeps what was put in, and stores nothing", async () => {
    const before = (await team.get("/console/orders")).text.match(
      /\/console\/orders\/[0-9a-f-]{36}/g,
    )!.length;
    const wrong = {
      ...person,
      form: "nothing@1",
      email: "no",
      deadline: "2020-01-01",
      days: "0",
      name: 'A "quoted" <b>',
    };
    const page = await team.send("/console/orders/invite", wrong);
    expect(page.status).toBe(422);
    expect(page.text).toContain('value="A &quot;quoted&quot; &lt;b&gt;"');
    for (const words of ["Choose one of these", "no e-mail address", "A day in the future", "1 to 365"]) {
      expect(textOf(page)).toContain(words);
    }
    expect(page.text).toMatch(/aria-describedby="[^"]*email-mistake"/);
    const nobody = await team.send("/console/orders/invite", { form: await formOf(), days: "3", time: "1" });
    expect(textOf(nobody)).toContain("Say who it is");
    expect((await team.get("/console/orders")).text.match(/\/console\/orders\/[0-9a-f-]{36}/g)).toHaveLength(
      before,
    );
  });

  test("a reminder is a new link with a letter; revoked, none opens anything", async () => {
    const { order, invitation } = await invite({ externalRef: "e-2", locale: "de" });
    const reminded = await team.send(`/console/orders/${order}/invitations`, { as: "reminder" });
    expect(textOf(reminded)).toContain("A reminder is ready");
    expect(decodeURIComponent(reminded.text)).toContain("Ihre Simulation ist noch nicht abgeschlossen");
    const second = linkIn(reminded.text);
    expect(second).not.toBe(invitation);
    expect(textOf(await team.confirm(`/console/orders/${order}/revoke`))).toContain("revoked");
    for (const token of [invitation, second]) {
      expect((await host.ask("POST", "/v1/play", { body: { invitation: token } })).status).toBe(410);
    }
  });

  test("an order is changed and canceled; one that has begun is not canceled", async () => {
    const { order, invitation } = await invite({ externalRef: "e-3" });
    const changed = await team.send(`/console/orders/${order}/change`, {
      time: "1.5",
      deadline: "2026-12-24",
      attempts: "2",
    });
    expect(textOf(changed)).toMatch(/The order was changed.*time × 1\.5.*24 Dec 2026.*0 \/ 2/);
    const wrong = { time: "2", deadline: "2020-01-01", attempts: "0" };
    const refused = await team.send(`/console/orders/${order}/change`, wrong);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/id="deadline-mistake">A day in the future/);
    expect(refused.text).toMatch(/id="attempts-mistake">A whole number from 1 to 20/);
    expect(refused.text).toContain('<option value="2" selected>');
    await host.ask("POST", "/v1/play", { body: { invitation } });
    expect((await team.confirm(`/console/orders/${order}/cancel`)).status).toBe(422);
    const other = await invite({ externalRef: "e-4" });
    expect(textOf(await team.confirm(`/console/orders/${other.order}/cancel`))).toContain("canceled");
    expect((await host.ask("POST", "/v1/play", { body: { invitation: other.invitation } })).status).toBe(410);
  });

  test("offers what can be done as it stands, and nothing else", async () => {
    const { order, invitation } = await invite({ externalRef: "e-6", name: "Cy Finished" });
    const acts = async () => {
      const { text } = await team.get(`/console/orders/${order}`);
      const all = ["invitations", "revoke", "change", "cancel"];
      return all.filter((act) => text.includes(`action="/console/orders/${order}/${act}"`));
    };
    expect(await acts()).toEqual(["invitations", "revoke", "change", "cancel"]);
    const { json } = await host.ask("POST", "/v1/play", { body: { invitation } });
    expect(await acts()).toEqual(["invitations", "revoke", "change"]);
    await play(host, json);
    // All attempts are used: an invitation would lead to what is over.
    expect(await acts()).toEqual(["revoke", "change"]);
    expect(textOf(await team.get(`/console/orders/${order}`))).toContain("All attempts are used");
    await team.send(`/console/orders/${order}/change`, { time: "1", deadline: "", attempts: "2" });
    expect(await acts()).toEqual(["invitations", "revoke", "change"]);
    await team.confirm(`/console/orders/${order}/revoke`);
    expect(await acts()).toEqual(["invitations", "change"]);
    const other = await invite({ externalRef: "e-7" });
    await team.confirm(`/console/orders/${other.order}/cancel`);
    const canceled = await team.get(`/console/orders/${other.order}`);
    expect(canceled.text).not.toMatch(/action="\/console\/orders\//);
  });

  test("the list shows how far each one is, and leads to what came of it", async () => {
    const { invitation } = await invite({ externalRef: "e-5", name: "Bo Finished" });
    const { json } = await host.ask("POST", "/v1/play", { body: { invitation } });
    await play(host, json);
    await host.work();
    const list = await team.get("/console/orders?search=Bo");
    expect(textOf(list)).toMatch(/Bo Finished.*completed.*\d+ \/ \d+.*Profile/);
    expect(list.text).toContain(`/console/results/${json.session}`);
  });
});

describe("inviting people from a file", () => {
  const csv = "name,email,reference,team\nCy,cy@example.com,f-1,south\nDi,di@example.com,f-2,south\n";

  async function ordersOf(): Promise<number> {
    return textOf(await team.get("/console/orders?team=south")).match(/ordered|invited/g)?.length ?? 0;
  }

  test("is looked over first, then confirmed whole; confirmed twice it is done once", async () => {
    const form = await formOf();
    const idle = await ordersOf();
    const preview = await team.send("/console/orders/people/preview", { csv, form, deadline: "" });
    expect(textOf(preview)).toMatch(
      /2 people.*Cy cy@example\.com f-1 south.*Order and invite these 2 people/,
    );
    expect(await ordersOf()).toBe(idle);
    const batch = /name="batch" value="([^"]+)"/.exec(preview.text)![1]!;
    const done = await team.send("/console/orders/people/confirm", { csv, form, deadline: "", batch });
    expect(textOf(done)).toContain("2 people are invited");
    const download = decodeURIComponent(/href="data:text\/csv;charset=utf-8,([^"]+)"/.exec(done.text)![1]!);
    expect(download.split("\r\n")[1]).toMatch(
      /^Cy,cy@example\.com,f-1,https:\/\/assess\.example\.com\/play#lsi_/,
    );
    expect(await ordersOf()).toBe(idle + 2);
    const again = await team.send("/console/orders/people/confirm", { csv, form, deadline: "", batch });
    expect(textOf(again)).toContain("confirmed before");
    expect(again.text).not.toContain("lsi_");
    expect(await ordersOf()).toBe(idle + 2);
  });

  test("a file with mistakes is told by line and nothing of it is stored", async () => {
    const idle = await ordersOf();
    const wrong = `${csv}Ed,no-address,f-3,south\nFi,cy@example.com,f-4,south\n`;
    for (const step of ["preview", "confirm"]) {
      const page = await team.send(`/console/orders/people/${step}`, {
        csv: wrong,
        form: await formOf(),
        deadline: "",
        batch: "00000000-0000-4000-8000-000000000000",
      });
      expect(page.status).toBe(422);
      expect(textOf(page)).toMatch(/4 This is not as it must be – email: no-address/);
      expect(textOf(page)).toMatch(
        /5 The address "cy@example\.com" is in line 2|5 The address “cy@example\.com” is in line 2/,
      );
    }
    expect(await ordersOf()).toBe(idle);
  });

  test("a file is read as it is uploaded; one that is no text in UTF-8 is refused", async () => {
    const form = await formOf();
    const body = (content: string) =>
      `--b\r\ncontent-disposition: form-data; name="form"\r\n\r\n${form}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="people.csv"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--b--\r\n`;
    const headers = { cookie: team.cookie, ...sameOrigin, "content-type": "multipart/form-data; boundary=b" };
    const page = await host.ask("POST", "/console/orders/people/preview", { body: body(csv), headers });
    expect(textOf(page)).toContain("2 people");
    const latin = Buffer.from(body("name\nJ\u00fcrgen\n"), "latin1");
    const refused = await host.ask("POST", "/console/orders/people/preview", { body: latin, headers });
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain("no text in UTF-8");
  });

  test("signs that a spreadsheet takes for a formula are kept from being one", async () => {
    const bad = 'name\n"=HYPERLINK(""http://evil.example"")"\n';
    const form = await formOf();
    const batch = "11111111-1111-4111-8111-111111111111";
    const done = await team.send("/console/orders/people/confirm", { csv: bad, form, deadline: "", batch });
    const download = decodeURIComponent(/href="data:text\/csv;charset=utf-8,([^"]+)"/.exec(done.text)![1]!);
    expect(download).toContain('"&#39;=HYPERLINK');
  });
});
