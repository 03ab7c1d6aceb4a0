import { PrintError, printPdf } from "@leadsim/report/node";
import { findBrowser } from "@leadsim/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../../host.test-support.js";

let host: TestHost;
let assessor: string;
let seat: Awaited<ReturnType<typeof enter>>;

beforeAll(async () => {
  host = await testHost();
  assessor = await host.key(["assessor"]);
  seat = await enter(host, { person: { name: "Ada <Example>", team: "four & one" } });
  await play(host, seat);
  for (let place = 0; place < 5; place += 1) {
    const name = place < 2 ? "Same Name" : `Person ${place}`;
    await play(host, await enter(host, { person: { name, team: place < 4 ? "four & one" : "last" } }));
  }
  await host.work();
});

const page = (path: string, key = assessor) => host.ask("GET", path, { key });
const of = (path: string) => `/v1/results/${seat.session}/${path}`;

describe("pages of a result", () => {
  test("speak the language that the address asks for, before the browser's", async () => {
    const headers = { "accept-language": "de-DE,de" };
    const asked = async (query: string) =>
      /<html lang="(\w+)"/.exec(
        (await host.ask("GET", of(`report.html${query}`), { key: assessor, headers })).text,
      )?.[1];
    expect([await asked(""), await asked("?lang=en"), await asked("?lang=de")]).toEqual(["de", "en", "de"]);
    expect((await page(of("report.html?lang=fr"))).status).toBe(400);
  });

  test("are called by the person's name for an assessor, or as the address says", async () => {
    for (const name of ["report", "debrief"])
      expect((await page(of(`${name}.html`))).text).toContain(">Ada &lt;Example&gt;</h1>");
    expect((await page(of("report.html?title=A%20%3Cb%3E"))).text).toContain(">A &lt;b&gt;</h1>");
    expect((await page(of("report.html"))).text).toContain("(EdDSA)");
  });

  test("give a debrief and an interview to assessors alone", async () => {
    const others = [seat.token, await host.key(["coordinator", "tracking", "author"])];
    for (const key of others) {
      for (const path of ["debrief.html", "debrief.pdf", "interview.html", "interview.pdf"])
        expect((await page(of(path), key)).status).toBe(403);
    }
    expect((await page(of("report.html?for=assessor"), seat.token)).status).toBe(403);
    expect((await page(of("report.html?for=candidate"), seat.token)).status).toBe(200);
  });

  test("tell in a debrief the words chosen, and that nobody else's session is told", async () => {
    const told = (await page(of("debrief.html"))).text;
    expect(told.match(/class="decision-told"/g)!.length).toBeGreaterThan(3);
    const elsewhere = await host.key(["assessor"], await host.addTenant());
    for (const path of ["debrief.html", "interview.html", "report.html"])
      expect((await page(of(path), elsewhere)).status).toBe(404);
  });
});

describe("a team's page", () => {
  test("needs five people, and assessors", async () => {
    const at = `/v1/teams/${encodeURIComponent("four & one")}/report.html`;
    const few = await page("/v1/teams/last/report.html");
    expect([few.status, few.json.code]).toEqual([422, "not-possible"]);
    const whole = await page(`${at}?lang=de`);
    expect(whole.status).toBe(200);
    expect(whole.text).toContain("four &amp; one</h1>");
    expect((await page(at, await host.key(["coordinator"]))).status).toBe(403);
    expect((await page("/v1/teams/nobody/report.html")).status).toBe(404);
  });
});

describe("an organization's theme", () => {
  const theme = (colors: object) =>
    JSON.stringify({ format: "leadsim/theme@1", id: "ours", version: "1.0.0", title: "Ours", colors });
  const put = async (source: string) =>
    host.ask("PUT", "/v1/themes/ours/versions/1.0.0", {
      key: await host.key(["author"]),
      body: source,
      headers: { "content-type": "application/json" },
    });

  test("is on every page once the settings name it; one that can't be read is refused", async () => {
    const pale = await put(theme({ accent: "#eeeeee", accentDark: "#d7a8ee" }));
    expect([pale.status, pale.json.diagnostics[0].message]).toEqual([
      422,
      expect.stringContaining("contrast"),
    ]);
    expect((await put(theme({ accent: "#6a1b9a", accentDark: "#d7a8ee" }))).status).toBe(201);
    const paths = ["report.html", "report.html?for=candidate", "debrief.html", "interview.html"].map(of);
    paths.push(`/v1/teams/${encodeURIComponent("four & one")}/report.html`);
    for (const path of paths) expect((await page(path)).text, path).not.toContain("#6a1b9a");
    const admin = await host.key(["admin"]);
    const set = await host.ask("PATCH", `/v1/tenants/${host.tenant}`, {
      key: admin,
      body: { settings: { theme: "ours@1" } },
    });
    expect(set.status).toBe(200);
    for (const path of paths) expect((await page(path)).text, path).toContain("#6a1b9a");
  });
});

describe("a page as a PDF", () => {
  test("is a plain problem where there is no browser", async () => {
    const bare = await testHost({
      print: async () => {
        throw new PrintError("no-browser", "none");
      },
    });
    const there = await enter(bare);
    await play(bare, there);
    await bare.work();
    const key = await bare.key(["assessor"]);
    const refused = await bare.ask("GET", `/v1/results/${there.session}/report.pdf`, { key });
    expect([refused.status, refused.json.code]).toEqual([501, "no-browser"]);
    expect(refused.headers["content-type"]).toContain("application/problem+json");
  });

  test("is a file to keep", async () => {
    const answer = await page(of("report.pdf?for=candidate"));
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="report.pdf"');
    expect(answer.text).toBe((await page(of("report.html?for=candidate"))).text);
  });

  test.skipIf(findBrowser() === undefined)("is printed by the browser on the machine", async () => {
    const real = await testHost({ print: printPdf });
    const there = await enter(real);
    await play(real, there);
    await real.work();
    const at = `/v1/results/${there.session}/report.pdf`;
    expect((await real.ask("GET", at, { key: there.token })).text.slice(0, 5)).toBe("%PDF-");
  });
});
