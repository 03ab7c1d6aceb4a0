import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Assets } from "../assets/assets.js";
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
