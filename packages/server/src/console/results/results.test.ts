import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../../host.test-support.js";
import { type ConsoleUser, signInAs, textOf } from "../console.test-support.js";

let host: TestHost;
let assessor: ConsoleUser;
let sessions: Record<string, string>;
beforeAll(async () => {
  host = await testHost();
  assessor = await signInAs(host, ["assessor"]);
  sessions = {};
  for (const name of ["Ada", "Bo", "Cy"]) {
    const seat = await enter(host, { person: { name, team: "north & south" } });
    await play(host, seat, name === "Cy" ? 12 : undefined);
    sessions[name] = seat.session;
  }
  const key = await host.key(["assessor"]);
  const body = { type: "change-expiry", expires: host.now().getTime() + 1_000 };
  await host.ask("POST", `/v1/sessions/${sessions.Cy}/host-commands`, { key, body });
  host.pass(5_000);
  await host.ask("GET", `/v1/sessions/${sessions.Cy}`, { key });
  await host.work();
}, 60_000);

describe("results", () => {
  test("are listed by person, team, status and day", async () => {
    const all = textOf(await assessor.get("/console/results"));
    for (const name of ["Ada", "Bo", "Cy"]) expect(all).toContain(name);
    expect(textOf(await assessor.get("/console/results?status=expired"))).not.toContain("Ada");
    expect(textOf(await assessor.get("/console/results?search=bo&team=north+%26+south"))).toContain("Bo");
    expect(textOf(await assessor.get("/console/results?to=2020-01-01"))).toContain("No result fits");
  });

  test("a profile says what may be said, and no score where the evidence carries none", async () => {
    const page = await assessor.get(`/console/results/${sessions.Ada}`);
    const { json } = await host.ask("GET", `/v1/results/${sessions.Ada}`, {
      key: await host.key(["assessor"]),
    });
    const { competencies } = json.result.profile;
    const rows = [...page.text.matchAll(/<tr role="row"><th role="rowheader"[^>]*>([\s\S]*?)<\/tr>/g)].map(
      ([row]) => textOf({ text: row! }),
    );
    for (const { title, band, tier } of competencies) {
      const row = rows.find((one) => one.trim().startsWith(title))!;
      const carries = band !== null && ["development", "decision"].includes(tier);
      expect(row.includes(band ? `${band.low.toFixed(1)} to ${band.high.toFixed(1)}` : "–")).toBe(true);
      if (!carries && band) expect(row).not.toMatch(/\d\.\d \(/);
    }
    for (const path of [
      "report.html?lang=en",
      "report.pdf",
      "debrief.html",
      "interview.html",
      "report.pdf?for=candidate",
    ])
      expect(page.text).toContain(`/v1/results/${sessions.Ada}/${path}`);
    expect(textOf(page)).toContain("computed from simulated responses");
    expect(textOf(await assessor.get(`/console/results/${sessions.Cy}`))).toContain(
      "did not come to its end",
    );
  });

  test("a profile says before its numbers what puts its responses in doubt, as the report does", async () => {
    const played = async (name: string, pace: number): Promise<string> => {
      const seat = await enter(host, { person: { name } });
      await play(host, seat, undefined, pace);
      await host.work();
      return textOf(await assessor.get(`/console/results/${seat.session}`));
    };
    expect(await played("Fay", 100)).toMatch(/came faster than their text can be read.*Overall/s);
    expect(await played("Gil", 90_000)).not.toContain("came faster");
  });

  test("two are compared with what their errors leave open; anything else is refused in words", async () => {
    const page = await assessor.get(`/console/compare?with=${sessions.Ada}&with=${sessions.Bo}`);
    expect(textOf(page)).toMatch(/Ada and Bo.*Gap.*not clear/);
    const early = await assessor.get(`/console/compare?with=${sessions.Ada}&with=${sessions.Cy}`);
    expect(textOf(early)).toMatch(/what was reached is compared.*No scale has enough evidence/);
    for (const query of [
      "",
      `?with=${sessions.Ada}`,
      `?with=${sessions.Ada}&with=${sessions.Ada}`,
      "?with=a&with=b",
    ]) {
      const { status, text } = await assessor.get(`/console/compare${query}`, { "accept-language": "de" });
      expect(status).toBe(400);
      expect(text).toContain('<p role="alert">Wählen Sie zwei Ergebnisse zum Vergleich.</p>');
    }
  });

  test("a team is told by person and by competency", async () => {
    expect(textOf(await assessor.get("/console/teams"))).toMatch(/north & south 3 3/);
    const page = textOf(await assessor.get("/console/teams/team?name=north+%26+south"));
    expect(page).toMatch(/Ada.*Competency/);
    expect((await assessor.get("/console/teams/team?name=north+%26+south")).text).not.toContain("/report.");
    for (let place = 0; place < 5; place += 1) {
      const seat = await enter(host, { person: { name: `Person ${place}`, team: "five" } });
      await play(host, seat);
    }
    await host.work();
    expect((await assessor.get("/console/teams/team?name=five")).text).toContain("/v1/teams/five/report.pdf");
    const report = await assessor.get("/v1/teams/five/report.html");
    expect(report.text).toContain("Person 4");
    expect(report.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("reading is written down; who may not read, and another tenant, get nothing", async () => {
    await assessor.get(`/console/results/${sessions.Bo}`);
    const { json } = await host.ask("GET", `/v1/audit?kind=result&subject=${sessions.Bo}`, {
      key: await host.key(["admin"]),
    });
    expect(json.items.map(({ what }: { what: string }) => what)).toContain("read");
    const coordinator = await signInAs(host, ["coordinator"]);
    const other = await signInAs(host, ["admin"], await host.addTenant());
    for (const path of [`/console/results/${sessions.Ada}`, "/console/results", "/console/teams"]) {
      expect((await coordinator.get(path)).status).toBe(403);
    }
    expect((await other.get(`/console/results/${sessions.Ada}`)).status).toBe(404);
    expect((await other.get(`/console/compare?with=${sessions.Ada}&with=${sessions.Bo}`)).status).toBe(404);
    expect(textOf(await other.get("/console/teams/team?name=north+%26+south"))).not.toContain("Ada");
  });
});
