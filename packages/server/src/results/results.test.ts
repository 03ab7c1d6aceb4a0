import { canonicalJson } from "@leadsim/scenarios/rules";
import { compactVerify, createLocalJWKSet } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";

let host: TestHost;
let seat: Awaited<ReturnType<typeof enter>>;
let assessor: string;
beforeAll(async () => {
  host = await testHost();
  assessor = await host.key(["assessor"]);
  seat = await enter(host);
  await play(host, seat);
  await host.work();
});

const result = (query = "", key = assessor, headers: Record<string, string> = {}) =>
  host.ask("GET", `/v1/results/${seat.session}${query}`, { key, headers });

describe("a session that was played to its end", () => {
  test("has a result for an assessor, whose signature the published keys verify", async () => {
    const { status, json } = await result();
    expect(status).toBe(200);
    expect(json.result).toMatchObject({ format: "leadsim/result@1", revision: 1, status: "completed" });
    expect(json.result.profile.behaviors).toHaveLength(66);
    const keys = createLocalJWKSet((await host.ask("GET", "/.well-known/jwks.json")).json);
    const whole = await result("", assessor, { accept: "application/jose" });
    const { payload } = await compactVerify(whole.text, keys);
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(json.result);
    const [head, , mac] = json.signature.split(".");
    const body = Buffer.from(canonicalJson(json.result)).toString("base64url");
    await compactVerify(`${head}.${body}.${mac}`, keys);
    const edited = { ...json.result, status: "withdrawn" };
    const forged = `${head}.${Buffer.from(canonicalJson(edited)).toString("base64url")}.${mac}`;
    await expect(compactVerify(forged, keys)).rejects.toThrow();
  });

  test("gives a tracking system no evidence, the candidate no keys, and each nothing that is not theirs", async () => {
    const tracking = await host.key(["tracking"]);
    const status = await result("?for=tracking", tracking);
    expect(status.json.tracking.format).toBe("leadsim/tracking-result@1");
    expect((await result("", tracking)).status).toBe(403);
    expect((await result("?for=candidate", tracking)).status).toBe(403);
    const own = await result("", seat.token);
    expect(own.json.profile.format).toBe("leadsim/candidate-profile@1");
    expect((await result("?for=assessor", seat.token)).status).toBe(403);
    expect((await result("?for=tracking", seat.token)).status).toBe(403);
    const other = await enter(host);
    expect((await result("", other.token)).status).toBe(403);
  });

  test("tells the candidate that a report is there", async () => {
    const own = await host.ask("GET", `/v1/sessions/${seat.session}/report`, { key: seat.token });
    expect([own.status, own.json]).toEqual([200, { state: "ready", returnUrl: null }]);
  });

  test("is shown as a page", async () => {
    const page = await host.ask("GET", `/v1/results/${seat.session}/report.html?title=A%20%3Cb%3E`, {
      key: assessor,
    });
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.text).toContain("A &lt;b&gt;");
    expect(page.text).toContain("(EdDSA)");
  });

  test("scored again by the same content makes no new revision, by other content one beside it", async () => {
    const again = await host.ask("POST", `/v1/results/${seat.session}/rescore`, { key: assessor, body: {} });
    expect(again.json).toEqual({ revision: 1, created: false });
    const bare = await host.ask("POST", `/v1/results/${seat.session}/rescore`, {
      key: assessor,
      body: { benchmark: null },
    });
    expect(bare.json).toEqual({ revision: 2, created: true });
    expect((await result()).json.result.versions.benchmark).toBeNull();
    expect((await result("?revision=1")).json.result.versions.benchmark).toMatch(/^northline-short/);
  });

  test("tells in the audit who read its result, and for whom", async () => {
    const admin = await host.key(["admin"]);
    const { json } = await host.ask("GET", `/v1/audit?kind=result&subject=${seat.session}`, { key: admin });
    const read = json.items.filter(({ what }: { what: string }) => what === "read");
    expect(read.map(({ detail }: { detail: { for: string } }) => detail.for)).toContain("candidate");
    expect(read.length).toBeGreaterThan(3);
  });
});

test("a session that is not over has no result, and can't be scored again", async () => {
  const open = await enter(host);
  expect((await host.ask("GET", `/v1/results/${open.session}`, { key: assessor })).status).toBe(404);
  const early = await host.ask("POST", `/v1/results/${open.session}/rescore`, { key: assessor, body: {} });
  expect([early.status, early.json.code]).toEqual([422, "not-possible"]);
  // Asked for again and again by the candidate's page: no failure, which the browser would write down.
  const own = await host.ask("GET", `/v1/sessions/${open.session}/report`, { key: open.token });
  expect([own.status, own.json]).toEqual([200, { state: "awaited", returnUrl: null }]);
});

test("what was sat for selection is not shown to the candidate, who is told so without a failure", async () => {
  const selecting = `format: leadsim/form@1
id: to-decide
version: 1.0.0
title: To decide
locale: en
model: sales-leader-core@1
purpose: selection
instructions: [Play it.]
scenarios:
  - scenario: first-ninety-days@1
`;
  const put = await host.ask("PUT", "/v1/forms/to-decide/versions/1.0.0", {
    key: await host.key(["author"]),
    body: selecting,
    headers: { "content-type": "application/yaml" },
  });
  expect(put.status).toBeLessThan(300);
  const sat = await enter(host, { form: "to-decide" });
  await play(host, sat);
  await host.work();
  const own = await host.ask("GET", `/v1/sessions/${sat.session}/report`, { key: sat.token });
  expect([own.status, own.json]).toEqual([200, { state: "none", returnUrl: null }]);
  expect((await host.ask("GET", `/v1/results/${sat.session}`, { key: sat.token })).status).toBe(403);
});
