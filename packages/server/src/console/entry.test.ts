import { beforeAll, describe, expect, test } from "vitest";
import { type TestHost, testHost } from "../host.test-support.js";
import { sameOrigin, signInAs, textOf } from "./console.test-support.js";

let host: TestHost;
beforeAll(async () => {
  host = await testHost();
}, 60_000);

const form = { "content-type": "application/x-www-form-urlencoded" };

describe("coming in", () => {
  test("whoever is not signed in is shown how to, at every page, and comes to the page they wanted", async () => {
    const asked = await host.ask("GET", "/console/orders?status=invited");
    expect(asked.status).toBe(401);
    expect(textOf(asked)).toContain("Sign in");
    expect(asked.text).toContain('name="here" value="/console/orders?status=invited"');
    const body = new URLSearchParams({
      key: await host.key(["assessor"]),
      here: "/console/orders?status=invited",
    });
    const headers = { ...sameOrigin, ...form };
    const entered = await host.ask("POST", "/console/sign-in", { body: body.toString(), headers });
    expect([entered.status, entered.headers.location]).toEqual([303, "/console/orders?status=invited"]);
    expect(String(entered.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Lax; Secure/);
  });

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/v1/me",
    "/console/../v1",
    "/console//x",
  ])("nobody is led to %s", async (here) => {
    const body = new URLSearchParams({ key: await host.key(["assessor"]), here });
    const headers = { ...sameOrigin, ...form };
    const entered = await host.ask("POST", "/console/sign-in", { body: body.toString(), headers });
    const location = new URL(String(entered.headers.location), "https://assess.example.com");
    expect(location.origin).toBe("https://assess.example.com");
    expect(["/console", "/v1"]).toContain(location.pathname);
  });

  test("a wrong key is told on the page and nobody is signed in", async () => {
    const body = "key=lsk_wrong&here=/console";
    const refused = await host.ask("POST", "/console/sign-in", { body, headers: { ...sameOrigin, ...form } });
    expect(refused.status).toBe(401);
    expect(textOf(refused)).toContain("opens nothing");
    expect(refused.headers["set-cookie"]).toBeUndefined();
  });

  test("forms of other sites do nothing, signed in or not", async () => {
    const user = await signInAs(host, ["admin"]);
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      {},
    ]) {
      const all = { ...form, cookie: user.cookie, ...headers };
      for (const path of ["/console/sign-in", "/console/sign-out", "/console/orders/invite"]) {
        const refused = await host.ask("POST", path, {
          body: "key=a",
          headers: all as Record<string, string>,
        });
        expect(refused.status, path).toBe(403);
      }
    }
    expect((await user.get("/console/orders")).status).toBe(200);
  });

  test.each([
    ["GET", "/console/orders/00000000-0000-7000-8000-000000000000", "", {}, "Das gibt es nicht"],
    ["GET", "/console/orders/not-an-id", "", {}, "lässt sich so nicht lesen"],
    ["POST", "/console/orders/people/preview", "csv=name%0A%FF", {}, "als „CSV UTF-8“"],
    ["POST", "/console/orders/invite", "", { origin: "https://evil.example" }, "unter einer anderen Adresse"],
  ] as const)(
    "%s %s is refused in German where that is asked for",
    async (method, path, body, more, words) => {
      const { cookie } = await signInAs(host, ["admin"]);
      const headers = { ...sameOrigin, ...form, cookie, "accept-language": "de", ...more };
      const refused = await host.ask(method, path, { headers, ...(method === "POST" ? { body } : {}) });
      expect(textOf(refused)).toContain(words);
      expect(refused.text).not.toMatch(/<p lang="en"/);
    },
  );

  test.each([
    ["GET", "/console/orders?after='", 200],
    ["GET", "/console/orders?status=paid&form=../x", 200],
    ["GET", "/console/orders?search=%00", 400],
    ["GET", "/console/orders/%2e%2e%2fsettings", 400],
    ["GET", "/console/orders/not-an-id", 400],
    ["GET", "/console/library/scenario/..%2f..%2fetc/1.0.0", 400],
    ["GET", "/console/nothing", 404],
    ["GET", "/console/%ff", 400],
  ] as const)("%s %s is answered in words, with %i", async (method, path, status) => {
    const user = await signInAs(host, ["admin"]);
    const answer = await host.ask(method, path, { headers: { cookie: user.cookie } });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/node_modules|SELECT|at .+\.ts/);
  });

  test("an address that leads nowhere is told on a page, and the bare one leads to the console", async () => {
    const user = await signInAs(host, ["admin"]);
    for (const headers of [{ cookie: user.cookie }, {}] as Record<string, string>[]) {
      const lost = await host.ask("GET", "/console/nothing", { headers });
      expect([lost.status, lost.text.includes("<main")]).toEqual([404, true]);
      expect(lost.text).toContain('href="/console"');
    }
    for (const path of ["/", "/console/"]) {
      const led = await host.ask("GET", path);
      expect([led.status, led.headers.location]).toEqual([303, "/console"]);
    }
    expect((await host.ask("GET", "/v1/nothing")).json.code).toBe("not-found");
  });

  test("a form that is none, or too large, is refused on a page", async () => {
    const user = await signInAs(host, ["admin"]);
    const headers = { cookie: user.cookie, ...sameOrigin };
    const json = await host.ask("POST", "/console/settings", { body: {}, headers });
    expect([json.status, json.text.includes("<main")]).toEqual([415, true]);
    const large = await user.post("/console/settings", { name: "a".repeat(70_000) });
    expect([large.status, large.text.includes("<main")]).toEqual([413, true]);
    const broken = { ...headers, "content-type": "multipart/form-data; boundary=b" };
    const torn = await host.ask("POST", "/console/settings", { body: "--b\r\nnothing", headers: broken });
    expect([torn.status, torn.text.includes("<main")]).toEqual([400, true]);
  });

  test("leaving ends it, for whoever copied the cookie, too", async () => {
    const user = await signInAs(host, ["coordinator"]);
    expect((await user.post("/console/sign-out")).status).toBe(303);
    expect((await user.get("/console/orders")).status).toBe(401);
  });

  test("pages speak the browser's language, or the one that was chosen", async () => {
    const user = await signInAs(host, ["coordinator"]);
    const german = await user.get("/console/orders", { "accept-language": "de-AT,en;q=0.5" });
    expect(german.text).toContain('<html lang="de">');
    expect(textOf(german)).toContain("Aufträge");
    const chosen = await user.post("/console/language", { language: "de", here: "/console/orders" });
    expect(chosen.headers.location).toBe("/console/orders");
    const cookie = String(chosen.headers["set-cookie"]).split(";")[0]!;
    const page = await user.get("/console/orders", { cookie: `${user.cookie}; ${cookie}` });
    expect(page.text).toContain('<html lang="de">');
  });

  test("each role sees its own parts, and is refused the others on a page", async () => {
    const author = await signInAs(host, ["author"]);
    const refused = await author.get("/console/orders");
    expect(refused.status).toBe(403);
    expect(textOf(refused)).toContain("Your roles do not include this");
    const tracking = await signInAs(host, ["tracking"]);
    expect(textOf(await tracking.get("/console"))).toContain("for programs");
    const coordinator = await signInAs(host, ["coordinator"]);
    const page = await coordinator.get("/console/orders");
    expect(page.text).not.toContain('href="/console/audit"');
  });

  test("pages load nothing from elsewhere, run nothing inline, and say where a form comes from", async () => {
    const user = await signInAs(host, ["admin"]);
    const { text, headers } = await user.get("/console/orders");
    expect(String(headers["content-security-policy"])).toMatch(
      /default-src 'none';script-src 'self';style-src 'self'/,
    );
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(text).not.toMatch(/ style=| on[a-z]+="|<style|javascript:/);
    expect(text.match(/<script/g)).toHaveLength(2);
  });
});
