import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const hostile = "\u009b31m\u202e\u200f\u001b]0;own\u0007\u001b[2J";
/** All but line breaks and tabs, and marks of direction. */
const isRaw = (text: string) =>
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text.replace(/[\n\t]/g, ""));

const ways: readonly (readonly [string, readonly string[]])[] = [
  ["an option", [`--${hostile}`]],
  ["a command", [hostile]],
  ["a file that is not there", ["check", `${hostile}.yaml`]],
  ["a scenario", ["play", hostile]],
  ["a code", ["explain", hostile]],
  ["a value", ["items", "x.csv", "--format", hostile]],
  ["a person's file", ["score", `${hostile}.json`]],
];

it.each(ways)("echoes no control character of %s", async (_, argv) => {
  const ran = await leadsim([...argv], { cwd });
  expect(ran.code).toBeGreaterThan(0);
  expect(isRaw(ran.err)).toBe(false);
  expect(isRaw(ran.out)).toBe(false);
});

it("prints none of a document or a pipe", async () => {
  const scenario = readFileSync(
    new URL("../../../examples/yaml-to-profile/the-call.yaml", import.meta.url),
    "utf8",
  );
  const escaped = String.raw`\u009b31m\u202e\e]0;own\a\e[2J\e[31m`;
  const text = scenario
    .replace("text: Offer to ring", `text: "${escaped} Offer to ring`)
    .replace(/( {10}text: "[^\n]*)/, '$1"');
  expect(text).not.toBe(scenario);
  writeFileSync(join(cwd, "c1.yaml"), text);
  const lines = [`${hostile}\u001b[31m`, "1", "q"];
  const played = await leadsim(["play", "c1.yaml", "--out", "t.json"], { cwd, lines });
  expect(isRaw(played.out)).toBe(false);
  expect(isRaw((await leadsim(["check", "c1.yaml"], { cwd })).out)).toBe(false);
  const json = await leadsim(["check", "c1.yaml", "--format", "json"], { cwd });
  expect(isRaw(json.out)).toBe(false);
  expect(() => JSON.parse(json.out)).not.toThrow();
});
