import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../../host.test-support.js";
import { type ConsoleUser, signInAs, textOf } from "../console.test-support.js";

let host: TestHost;
let team: ConsoleUser;
beforeAll(async () => {
  host = await testHost();
  team = await signInAs(host, ["coordinator"]);
}, 60_000);

async function seat(person: object = { name: "Ada Example" }) {
  return enter(host, { person });
}

describe("a session's page", () => {
  test("shows progress, the time ledger and what happened, without what was answered", async () => {
    const { session, token } = await seat();
    const view = await play(host, { session, token }, 6);
    const page = await team.get(`/console/sessions/${session}`);
    const text = textOf(page);
    expect(text).toContain("Session of Ada Example");
    expect(text).toContain(`${view.json.progress.done} / ${view.json.progress.total}`);
    expect(text).toMatch(/Coaching \d+ min Selling \d+ min/);
    expect(text).toMatch(/1 .*begun.*answered/);
    const { json } = await host.ask("GET", `/v1/sessions/${session}/transcript`, {
      key: await host.key(["assessor"]),
    });
    const answers = json.events.filter(({ type }: { type: string }) => type === "responded");
    expect(answers.length).toBeGreaterThan(0);
    for (const { scene, response } of answers) {
      expect(page.text).toContain(`<code>${scene}</code>`);
      if (response.picked) expect(page.text).not.toContain(String(response.picked));
    }
  });

  test("its ledger is that of the completed event", async () => {
    const { session, token } = await seat();
    await play(host, { session, token });
    const { json } = await host.ask("GET", `/v1/sessions/${session}/transcript`, {
      key: await host.key(["assessor"]),
    });
    const { scenarios } = json.events.at(-1);
    const sum = (kind: string) =>
      scenarios.reduce(
        (total: number, { ledger }: { ledger: Record<string, number> }) => total + ledger[kind]!,
        0,
      );
    const text = textOf(await team.get(`/console/sessions/${session}`));
    expect(text).toContain(`Coaching ${sum("coaching")} min`);
    expect(text).toContain(`Meetings ${sum("meetings")} min`);
  });

  test("gives time and another end in the middle, and says who did it and why", async () => {
    const { session, token } = await seat();
    await play(host, { session, token }, 3);
    const timed = await team.send(`/console/sessions/${session}/time`, {
      time: "2",
      "why-time": "accommodation",
    });
    expect(textOf(timed)).toMatch(/has its new time.*time × 2.*time changed an accommodation key:/);
    const ends = await team.send(`/console/sessions/${session}/expiry`, {
      expires: "2026-12-24T18:00",
      "why-expiry": "candidate-asked",
    });
    expect(textOf(ends)).toContain("24 Dec 2026, 18:00 UTC");
    const past = await team.send(`/console/sessions/${session}/expiry`, {
      expires: "2020-12-24T18:00",
      "why-expiry": "other",
    });
    expect(past.status).toBe(422);
    expect(past.text).toMatch(/id="expires-mistake">A day and a time of day, in the future/);
    expect(past.text).toContain('value="2020-12-24T18:00"');
    const noDay = await team.send(`/console/sessions/${session}/expiry`, {
      expires: "tomorrow",
      "why-expiry": "other",
    });
    expect(noDay.text).toContain('id="expires-mistake"');
    const noReason = await team.send(`/console/sessions/${session}/time`, {
      time: "1",
      "why-time": "because Ada said so",
    });
    expect(noReason.status).toBe(422);
    expect(noReason.text).toContain('id="why-time-mistake"');
  });

  test.each(["withdrawn", "expired"])("ends a session as %s, and reopens it where it stood", async (as) => {
    const { session, token } = await seat();
    const before = await play(host, { session, token }, 5);
    const stopping = { as, "why-stop": "by-mistake" };
    await team.post(`/console/sessions/${session}/stop`, stopping);
    expect(textOf(await team.get(`/console/sessions/${session}`))).not.toMatch(new RegExp(`Status ${as}`));
    await team.confirm(`/console/sessions/${session}/stop`, stopping);
    host.pass(1_000);
    const ended = await team.get(`/console/sessions/${session}`);
    expect(textOf(ended)).toMatch(new RegExp(`Status ${as}`));
    const tooLong = await team.send(`/console/sessions/${session}/reopen`, {
      left: "2000",
      "why-reopen": "by-mistake",
    });
    expect(tooLong.text).toMatch(/id="left-mistake">A whole number from 1 to 1440/);
    const open = await team.send(`/console/sessions/${session}/reopen`, {
      left: "7",
      until: "",
      "why-reopen": "by-mistake",
    });
    expect(textOf(open)).toMatch(/open again.*Status paused/);
    const resumed = await host.ask("POST", `/v1/sessions/${session}/commands`, {
      key: token,
      body: { type: "resume" },
      headers: { "idempotency-key": "back" },
    });
    expect(resumed.json.progress).toEqual(before.json.progress);
    const finished = await play(host, { session, token });
    expect(finished.json.status).toBe("completed");
  });

  test("lets every browser out", async () => {
    const { session, token } = await seat();
    await team.confirm(`/console/sessions/${session}/let-out`);
    expect((await host.ask("GET", `/v1/sessions/${session}/view`, { key: token })).status).toBe(401);
  });

  test("is nobody else's: another tenant finds no such session", async () => {
    const { session } = await seat();
    const other = await signInAs(host, ["admin"], await host.addTenant());
    expect((await other.get(`/console/sessions/${session}`)).status).toBe(404);
    const refused = await other.post(`/console/sessions/${session}/stop`, {
      as: "withdrawn",
      "why-stop": "other",
    });
    expect(refused.status).toBe(404);
  });
});
