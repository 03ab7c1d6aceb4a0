import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Assets } from "../assets/assets.js";
import { testHost } from "../host.test-support.js";
import { candidateAssets } from "./candidate-assets.js";
import { playPages } from "./play-pages.js";

test("the page holds what it needs, and its policy knows each script and style by its hash", () => {
  const pages = playPages(new Assets(candidateAssets()));
  const html = pages.find("fr, de;q=0.8").body.toString("utf8");
  expect(html).toContain('<html lang="de">');
  expect(html).not.toMatch(/<(script|link)[^>]*\b(src|href)="\//);
  const held = [...html.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text]) => text!);
  expect(held).toEqual([pages.first.text, pages.style.text, pages.script.text]);
  for (const { text, source } of [pages.first, pages.style, pages.script]) {
    expect(source).toBe(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(text).not.toMatch(/<(script|!--)/i);
  }
});

test("the page below the player is of the player's paper, in light and dark", () => {
  const style = readFileSync(new URL("../../assets/play.css", import.meta.url), "utf8");
  const tokens = readFileSync(new URL("../../../player/src/theme/tokens.ts", import.meta.url), "utf8");
  const papers = [...tokens.matchAll(/paper: "(#\w+)"/g)].map(([, color]) => color);
  expect(papers).toHaveLength(2);
  expect([...style.matchAll(/background: (#\w+)/g)].map(([, color]) => color)).toEqual(papers);
});

test("an address of it that leads nowhere is told on a page, in the visitor's language", async () => {
  const host = await testHost();
  for (const [path, status] of [
    ["/play/none", 400],
    ["/play?invitation=a", 400],
    ["/play/", 400],
    ["/play/a/b", 404],
    ["/play/%ff", 400],
  ] as const) {
    const english = await host.ask("GET", path);
    expect([path, english.status]).toEqual([path, status]);
    expect(english.text).toMatch(/<html lang="en">[\s\S]*<main class="note">\s*<h1>The link is not whole/);
    expect(english.text).not.toContain("<script");
    const german = await host.ask("GET", path, { headers: { "accept-language": "de-CH" } });
    expect(german.text).toMatch(/<html lang="de">[\s\S]*<h1>Der Link ist nicht vollständig/);
  }
  expect((await host.ask("POST", "/play/none", { body: {} })).json.code).toBe("not-found");
});

test("whoever asks for it too often reads that nothing is lost", async () => {
  const host = await testHost({ environment: { LEADSIM_REQUESTS_PER_MINUTE: "10" } });
  for (let asked = 0; asked < 10; asked++) expect((await host.ask("GET", "/play")).status).toBe(200);
  const refused = await host.ask("GET", "/play");
  expect([refused.status, refused.headers["retry-after"]]).toEqual([429, expect.anything()]);
  expect(refused.text).toContain("<h1>Not possible at the moment");
});
