import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";
import { sweepSessions } from "./sweep.js";

const minute = 60_000;

let host: TestHost;
let coordinator: string;
let assessor: string;
beforeAll(async () => {
  host = await testHost();
  coordinator = await host.key(["coordinator"]);
  assessor = await host.key(["assessor"]);
  // A scene with a limit comes early in this one.
  const author = await host.key(["author"]);
  const source = `format: leadsim/scenario@1
id: quick-call
version: 1.0.0
title: A quick call
locale: en
minutes: 2
instruction: should
summary: Ten minutes before a customer call, a rep stands in your door.
model: sales-leader-core@1
cast:
  kofi: { name: Kofi Boateng, role: Account executive }
scenes:
  door:
    heading: Tuesday, 09:50
    say:
      - kofi: What would you say to them about the price?
    within: 60s
    timeout:
      reply:
        - narrator: The phone rings. Kofi goes back to his desk.
    choose:
      prompt: What do you answer?
      options:
        tell: { text: Tell him the line that worked for you., why: Quick help and no thinking of his own. }
        ask: { text: Ask which two answers he has thought of., why: He does the thinking. }
      key:
        draw-out-options: { tell: 1, ask: 5 }
  call:
    say:
      - narrator: At ten the call begins.
endings:
  done: { say: [{ narrator: Kofi comes out of the room at half past ten. }] }
`;
  const headers = { "content-type": "text/yaml" };
  const put = await host.ask("PUT", "/v1/scenarios/quick-call/versions/1.0.0", {
    key: author,
    body: source,
    headers,
  });
  expect(put.status).toBe(201);
});

type Seat = Awaited<ReturnType<typeof enter>>;
const sit = (order: object = {}) => enter(host, { form: "quick-call", ...order });
const view = ({ session, token }: Seat) => host.ask("GET", `/v1/sessions/${session}/view`, { key: token });
const send = ({ session, token }: Seat, body: object) =>
  host.ask("POST", `/v1/sessions/${session}/commands`, {
    key: token,
    body,
    headers: { "idempotency-key": `k-${Math.random()}` },
  });
const sweep = () =>
  sweepSessions({ base: host.host, content: host.host.content, live: host.host.live }, host.tenant);
const events = async ({ session }: Seat) =>
  (await host.ask("GET", `/v1/sessions/${session}/transcript`, { key: assessor })).json.events as {
    type: string;
    at: number;
    deadline?: number;
  }[];
const grant = ({ session }: Seat, body: object) =>
  host.ask("POST", `/v1/sessions/${session}/host-commands`, { key: coordinator, body });

describe("time", () => {
  test("that ran out is stamped at its own time by a sweeper that comes late, and once by two", async () => {
    const seat = await sit();
    await send(seat, { type: "continue" });
    const { deadline } = (await view(seat)).json.time;
    host.pass(30 * minute);
    const taken = await Promise.all([sweep(), sweep()]);
    expect(taken[0]! + taken[1]!).toBe(1);
    const out = (await events(seat)).filter(({ type }) => type === "timed-out");
    expect(out).toHaveLength(1);
    expect(out[0]!.at).toBe(deadline + 3_000);
    expect(await sweep()).toBe(0);
  });

  test("has caught up before a view and before a command", async () => {
    const seat = await sit();
    await send(seat, { type: "continue" });
    const before = (await view(seat)).json;
    host.pass(2 * minute);
    const late = await send(seat, {
      type: "respond",
      turn: before.turn,
      scene: "door",
      response: { picked: "ask" },
    });
    expect([late.status, late.json.code]).toEqual([409, "too-late"]);
    expect(late.json.view.time.ranOut).toBe(true);
    expect((await events(seat)).at(-1)!.type).toBe("timed-out");
  });

  test("granted in the middle shows at once, and an order's accommodation reaches a session under way", async () => {
    const seat = await sit();
    await send(seat, { type: "continue" });
    const { limit } = (await view(seat)).json.time;
    const granted = await grant(seat, { type: "change-time", time: 1.5 });
    expect(granted.status).toBe(200);
    expect((await view(seat)).json.time).toMatchObject({ factor: 1.5, limit: limit * 1.5 });
    const patched = await host.ask("PATCH", `/v1/orders/${seat.order}`, {
      key: coordinator,
      body: { accommodation: "untimed" },
    });
    expect(patched.json.accommodation).toBe("untimed");
    expect((await view(seat)).json.time).toMatchObject({ factor: "untimed", deadline: null });
    host.pass(30 * minute);
    await sweep();
    expect((await view(seat)).json.status).toBe("deciding");
    const admin = await host.key(["admin"]);
    const audit = await host.ask("GET", `/v1/audit?subject=${seat.session}&kind=session`, { key: admin });
    expect(audit.json.items.filter(({ what }: { what: string }) => what === "time-changed")).toHaveLength(2);
  });

  test("to sit it ends with the deadline; moved, the session goes on; reopened, it stands where it stood", async () => {
    const deadline = new Date(host.now().getTime() + 10 * minute);
    const seat = await sit({ deadline: deadline.toISOString() });
    await send(seat, { type: "continue" });
    await send(seat, { type: "respond", scene: "door", response: { picked: "ask" } });
    const standing = (await view(seat)).json;
    host.pass(11 * minute);
    await sweep();
    const over = await host.ask("GET", `/v1/sessions/${seat.session}`, { key: coordinator });
    expect([over.json.status, over.json.endedAt]).toEqual(["expired", deadline.toISOString()]);
    expect((await host.ask("GET", `/v1/orders/${seat.order}`, { key: coordinator })).json.status).toBe(
      "expired",
    );
    const past = await host.ask("PATCH", `/v1/orders/${seat.order}`, {
      key: coordinator,
      body: { deadline: deadline.toISOString() },
    });
    expect(past.status).toBe(422);
    await host.work();
    const expires = host.now().getTime() + 60 * minute;
    expect((await grant(seat, { type: "reopen", expires })).json.status).toBe("paused");
    await send(seat, { type: "resume" });
    const again = (await view(seat)).json;
    expect(again).toMatchObject({ status: standing.status, lines: standing.lines });
    expect((await host.ask("GET", `/v1/orders/${seat.order}`, { key: coordinator })).json.status).toBe(
      "started",
    );
    await play(host, seat);
    await host.work();
    const { json } = await host.ask("GET", `/v1/results/${seat.session}`, { key: assessor });
    expect(json.result).toMatchObject({ status: "completed", revision: 2 });
  });

  test("is the host's: a candidate's commands and body can't move it", async () => {
    const seat = await sit();
    const refused = await grant(seat, { type: "continue" });
    expect([refused.status, refused.json.code]).toEqual([400, "invalid-request"]);
    expect(
      (
        await host.ask("POST", `/v1/sessions/${seat.session}/host-commands`, {
          key: seat.token,
          body: { type: "reopen" },
        })
      ).status,
    ).toBe(403);
    const tracking = await host.key(["tracking"]);
    expect(
      (
        await host.ask("POST", `/v1/sessions/${seat.session}/host-commands`, {
          key: tracking,
          body: { type: "reopen" },
        })
      ).status,
    ).toBe(403);
  });
});

test("a second attempt is a session of its own, where the order allows one", async () => {
  const seat = await sit();
  await send(seat, { type: "withdraw" });
  const back = async () =>
    (await host.ask("POST", "/v1/play", { body: { invitation: seat.invitation } })).json;
  expect(await back()).toMatchObject({ session: seat.session, begun: false });
  await host.ask("PATCH", `/v1/orders/${seat.order}`, { key: coordinator, body: { attempts: 2 } });
  const second = await back();
  expect(second.begun).toBe(true);
  expect(second.session).not.toBe(seat.session);
  const { json } = await host.ask("GET", `/v1/orders/${seat.order}`, { key: coordinator });
  expect(json.sessions.map(({ attempt }: { attempt: number }) => attempt)).toEqual([1, 2]);
});

test("whoever comes back to a session whose end was moved is let in for as long as it goes on", async () => {
  const day = 1_440 * minute;
  const other = await testHost({ at: host.now() });
  const key = await other.key(["coordinator"]);
  const deadline = new Date(other.now().getTime() + day).toISOString();
  const seat = await enter(other, { deadline });
  other.pass(3 * day);
  const expires = other.now().getTime() + 5 * day;
  const address = `/v1/sessions/${seat.session}`;
  const reopened = await other.ask("POST", `${address}/host-commands`, {
    key,
    body: { type: "reopen", expires },
  });
  expect(reopened.status).toBe(200);
  const { json } = await other.ask("POST", "/v1/play", { body: { invitation: seat.invitation } });
  expect(json.expiresAt).toBe(new Date(expires + day).toISOString());
  other.pass(4 * day);
  expect((await other.ask("GET", `${address}/view`, { key: json.token })).status).toBe(200);
  other.pass(3 * day);
  // Long over: still long enough to see how it ended.
  const late = await other.ask("POST", "/v1/play", { body: { invitation: seat.invitation } });
  expect((await other.ask("GET", `${address}/view`, { key: late.json.token })).json.status).toBe("expired");
});

test("that steps back holds nobody up: the session waits for it, and no time is taken", async () => {
  const other = await testHost({ at: host.now() });
  const seat = await enter(other);
  const before = (await other.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token })).json;
  other.pass(-60 * minute);
  const sent = await other.ask("POST", `/v1/sessions/${seat.session}/commands`, {
    key: seat.token,
    body: { type: "continue" },
    headers: { "idempotency-key": "while-back" },
  });
  expect([sent.status, sent.json.code]).toEqual([200, undefined]);
  expect(sent.json.turn).toBeGreaterThan(before.turn);
  const key = await other.key(["coordinator"]);
  const body = { type: "change-time", time: 1.5 };
  const given = await other.ask("POST", `/v1/sessions/${seat.session}/host-commands`, { key, body });
  expect(given.status).toBe(200);
  other.pass(120 * minute);
  expect((await other.ask("GET", `/v1/sessions/${seat.session}/view`, { key: seat.token })).status).toBe(200);
});
