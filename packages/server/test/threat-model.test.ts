import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../../docs/threat-model.md", import.meta.url), "utf8");

test("every threat names what stands against it and a test that is there", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (threat|---) /.test(line));
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const named = [...row.matchAll(/`([\w./-]+\.test\.ts)` “([^”]+)”/g)];
    expect(named.length, row).toBeGreaterThan(0);
    for (const [, file, title] of named) {
      const path = new URL(`../${file}`, import.meta.url);
      expect(existsSync(path), file).toBe(true);
      expect(readFileSync(path, "utf8").includes(`"${title}"`), `${file} “${title}”`).toBe(true);
    }
  }
});
