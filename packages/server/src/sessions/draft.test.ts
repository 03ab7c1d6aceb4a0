import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";

let host: TestHost;
beforeAll(async () => {
  host = await testHost();
}, 60_000);

describe("a draft", () => {
  test("of a page that the session has not come to is refused, and stands in the way of none", async () => {
    const seat = await enter(host);
    await play(host, seat, 3);
    const at = `/v1/sessions/${seat.session}`;
    const { turn } = (await host.ask("GET", `${at}/view`, { key: seat.token })).json;
    const keep = (body: object) => host.ask("PUT", `${at}/draft`, { key: seat.token, body });
    const ahead = await keep({ turn: turn + 1, draft: "ahead" });
    expect([ahead.status, ahead.json.code]).toEqual([409, "moved-on"]);
    expect((await keep({ turn, draft: "now" })).status).toBe(200);
    const kept = await host.ask("GET", `${at}/draft`, { key: seat.token });
    expect(kept.json).toMatchObject({ turn, draft: "now" });
    // One of an earlier page comes too late.
    expect((await keep({ turn: turn - 1, draft: "before" })).status).toBe(409);
  });
});
